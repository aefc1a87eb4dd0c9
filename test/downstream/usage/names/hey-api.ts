import {
  createRoomBooking,
  type MicrosoftGraphBookingStatus,
  type MicrosoftGraphClassificationJobResponse,
  type MicrosoftGraphEntity,
  type MicrosoftGraphJobResponseBase,
  type MicrosoftGraphMeetingRoom,
  type MicrosoftGraphRoomBooking,
  roomBookingCancel,
  roomGetUsage,
} from './hey-api/index.js';

export type Entity = MicrosoftGraphEntity;
export type RoomBooking = MicrosoftGraphRoomBooking;
export type BookingStatus = MicrosoftGraphBookingStatus;
export type Room = MicrosoftGraphMeetingRoom;
export type Job = MicrosoftGraphJobResponseBase;
export type ClassificationJob = MicrosoftGraphClassificationJobResponse;
export const TAG = '@odata.type';

// A leaf carries its own annotation.
export const own: ClassificationJob = { '@odata.type': '#microsoft.graph.classificationJobResponse' };
// @ts-expect-error not that of another type
export const foreign: ClassificationJob = { '@odata.type': '#microsoft.graph.meetingRoom' };

// Operations are functions.
const tea = { subject: 'Tea', start: '2026-01-01T09:00:00Z', end: '2026-01-01T09:30:00Z' };
export async function book(): Promise<string | undefined> {
  const { data } = await createRoomBooking({ path: { 'room-id': '1' }, body: tea, throwOnError: true });
  // @ts-expect-error a new booking has an end
  await createRoomBooking({ path: { 'room-id': '1' }, body: { subject: tea.subject, start: tea.start } });
  const path = { 'room-id': '1', 'booking-id': data.id ?? '' };
  await roomBookingCancel({ path, body: { reason: 'Flood' } });
  // @ts-expect-error a placeholder is missing
  await roomBookingCancel({ path: { 'room-id': '1' }, body: { reason: 'Flood' } });
  // @ts-expect-error it is true or false
  await roomBookingCancel({ path, body: { reason: 'Flood', notifyAttendees: 'yes' } });
  // @ts-expect-error the service sets it
  await createRoomBooking({ path: { 'room-id': '1' }, body: { ...tea, createdDateTime: '2026-01-01T00:00:00Z' } });
  return data.subject;
}
export async function readUsage(): Promise<number | undefined> {
  const { data } = await roomGetUsage({ path: { 'room-id': '1', period: 'D7' } });
  return data?.value?.[0]?.bookedHours;
}
