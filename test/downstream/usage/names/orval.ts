import {
  createRoomBooking,
  getRoomGetUsageUrl,
  type MicrosoftGraphBookingStatus,
  type MicrosoftGraphClassificationJobResponse,
  type MicrosoftGraphEntity,
  type MicrosoftGraphJobResponseBase,
  type MicrosoftGraphMeetingRoom,
  type MicrosoftGraphRoomBooking,
  roomBookingCancel,
  roomGetUsage,
} from './orval.js';

export type Entity = MicrosoftGraphEntity;
export type RoomBooking = MicrosoftGraphRoomBooking;
export type BookingStatus = MicrosoftGraphBookingStatus;
export type Room = MicrosoftGraphMeetingRoom;
export type Job = MicrosoftGraphJobResponseBase;
export type ClassificationJob = MicrosoftGraphClassificationJobResponse;
export const TAG = '@odata.type';

// Operations are functions.
const tea = { subject: 'Tea', start: '2026-01-01T09:00:00Z', end: '2026-01-01T09:30:00Z' };
export async function book(): Promise<number> {
  const { status } = await createRoomBooking('1', tea);
  // @ts-expect-error a new booking has an end
  await createRoomBooking('1', { subject: tea.subject, start: tea.start });
  await roomBookingCancel('1', '2', { reason: 'Flood' });
  // @ts-expect-error a placeholder is missing
  await roomBookingCancel('1', { reason: 'Flood' });
  // @ts-expect-error it is true or false
  await roomBookingCancel('1', '2', { reason: 'Flood', notifyAttendees: 'yes' });
  return status;
}
export async function readUsage(): Promise<number | undefined> {
  const answer = await roomGetUsage('1', 'D7');
  return answer.status === 200 ? answer.data.value?.[0]?.bookedHours : undefined;
}
export const url: string = getRoomGetUsageUrl('1', 'D7');
