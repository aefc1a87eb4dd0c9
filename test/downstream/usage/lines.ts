// What people write against the types of the sample. A line below "@ts-expect-error" must not compile.
import {
  type BookingStatus,
  type ClassificationJob,
  type Entity,
  type Job,
  type Room,
  type RoomBooking,
  TAG,
} from './names.js';

declare const booking: RoomBooking;
declare const room: Room;
declare const job: Job;
declare const classification: ClassificationJob;

// An instance of a subtype is one of its base, however far up.
export const bookingAsEntity: Entity = booking;
export const classificationAsJob: Job = classification;
export const classificationAsEntity: Entity = classification;

// Collections of a base hold any subtype.
export const jobs: Job[] = [job, classification];
export const entities: Entity[] = [booking, room, job, classification];

// The annotation tells instances apart.
export function resultOf(one: Job) {
  if (one[TAG] !== '#microsoft.graph.classificationJobResponse') return undefined;
  return (one as ClassificationJob).result?.classification?.[0]?.displayName;
}
export const text: string | undefined = resultOf(job);
// @ts-expect-error the annotation is text
export const numberedTag: number | undefined = job[TAG];

// Properties are read through references, lists and bases.
export const capacity: number | undefined = booking.room?.capacity;
export const address: string | undefined = booking.attendees?.[0]?.emailAddress;
export const id: string | undefined = booking.id;
export const bookingsOfTheRoom: RoomBooking[] | undefined = booking.room?.bookings;
// @ts-expect-error a number is no text
export const capacityAsText: string | undefined = booking.room?.capacity;
// @ts-expect-error no page lists such a property
export const nothing = booking.room?.landlord;
// @ts-expect-error nor at the base
export const nothingAtBase = booking.odour;

// Enumerations are closed, by name and in place.
export const status: BookingStatus = 'confirmed';
export const statusOfBooking: BookingStatus | undefined = booking.status;
// @ts-expect-error no member
export const noStatus: BookingStatus = 'sold';
export const attendance: 'required' | 'optional' | undefined = booking.attendees?.[0]?.attendance;
// @ts-expect-error no member
export const noAttendance: RoomBooking = { attendees: [{ attendance: 'perhaps' }] };

// Null stands where the pages allow it, and nowhere else.
export const notes: string | null | undefined = booking.notes;
export const withoutNotes: RoomBooking = { notes: null };
// @ts-expect-error the notes may be null
export const notesAreText: string | undefined = booking.notes;
// @ts-expect-error the subject may not
export const withoutSubject: RoomBooking = { subject: null };
