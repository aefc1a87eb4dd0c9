import type {
  MeetingRoomsApi,
  MicrosoftGraphBookingStatus,
  MicrosoftGraphClassificationJobResponse,
  MicrosoftGraphEntity,
  MicrosoftGraphJobResponseBase,
  MicrosoftGraphMeetingRoom,
  MicrosoftGraphRoomBooking,
} from './typescript-fetch/index.js';

export type Entity = MicrosoftGraphEntity;
export type RoomBooking = MicrosoftGraphRoomBooking;
export type BookingStatus = MicrosoftGraphBookingStatus;
export type Room = MicrosoftGraphMeetingRoom;
export type Job = MicrosoftGraphJobResponseBase;
export type ClassificationJob = MicrosoftGraphClassificationJobResponse;
export const TAG = 'odataType';

// Operations are methods.
export async function book(rooms: MeetingRoomsApi): Promise<Date | undefined> {
  const tea = { subject: 'Tea', start: new Date(0), end: new Date(1) };
  const booking = await rooms.createRoomBooking({ roomId: '1', createRoomBookingRequest: tea });
  // @ts-expect-error a new booking has an end
  await rooms.createRoomBooking({ roomId: '1', createRoomBookingRequest: { subject: 'Tea', start: tea.start } });
  const ids = { roomId: '1', bookingId: booking.id ?? '' };
  await rooms.roomBookingCancel({ ...ids, roomBookingCancelRequest: { reason: 'Flood' } });
  // @ts-expect-error a placeholder is missing
  await rooms.roomBookingCancel({ roomId: '1', roomBookingCancelRequest: { reason: 'Flood' } });
  // @ts-expect-error it is true or false
  await rooms.roomBookingCancel({ ...ids, roomBookingCancelRequest: { reason: 'Flood', notifyAttendees: 'yes' } });
  return booking.start;
}
export async function readUsage(rooms: MeetingRoomsApi): Promise<number | undefined> {
  const { value } = await rooms.roomGetUsage({ roomId: '1', period: 'D7' });
  return value?.[0]?.bookedHours;
}
