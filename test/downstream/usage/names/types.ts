import type {
  BookingStatus,
  ClassificationJobResponse,
  Entity,
  JobResponseBase,
  JobResponseBaseSubtypes,
  MeetingRoom,
  Operations,
  RoomBooking,
} from './types.js';

export type { BookingStatus, Entity, RoomBooking };
export type Room = MeetingRoom;
export type Job = JobResponseBase;
export type ClassificationJob = ClassificationJobResponse;
export const TAG = '@odata.type';

// The subtypes are told apart without a cast.
export function resultOfSubtype(job: JobResponseBaseSubtypes) {
  return job['@odata.type'] === '#microsoft.graph.classificationJobResponse' ? job.result : undefined;
}

// Operations are found by request line, and are typed to their ends.
type Cancel = Operations['POST /rooms/{room-id}/bookings/{booking-id}/cancel'];
export const path: Cancel['parameters']['path'] = { 'room-id': '1', 'booking-id': '2' };
// @ts-expect-error a placeholder is missing
export const halfOfThePath: Cancel['parameters']['path'] = { 'room-id': '1' };
export const body: Cancel['requestBody'] = { reason: 'Flood', notifyAttendees: true };
// @ts-expect-error it is true or false
export const wrongBody: Cancel['requestBody'] = { reason: 'Flood', notifyAttendees: 'yes' };
declare const usage: Operations["GET /rooms/{room-id}/getUsage(period='{period}')"]['responses'][200];
export const hours: number | undefined = usage.value?.[0]?.bookedHours;
