import type { components, operations, paths } from './openapi-typescript.js';

type Schemas = components['schemas'];
export type Entity = Schemas['microsoft.graph.entity'];
export type RoomBooking = Schemas['microsoft.graph.roomBooking'];
export type BookingStatus = Schemas['microsoft.graph.bookingStatus'];
export type Room = Schemas['microsoft.graph.meetingRoom'];
export type Job = Schemas['microsoft.graph.jobResponseBase'];
export type ClassificationJob = Schemas['microsoft.graph.classificationJobResponse'];
export const TAG = '@odata.type';

// Operations are found by path and by name, and are typed to their ends.
type Cancel = operations['roomBookingCancel'];
export const path: Cancel['parameters']['path'] = { 'room-id': '1', 'booking-id': '2' };
// @ts-expect-error a placeholder is missing
export const halfOfThePath: Cancel['parameters']['path'] = { 'room-id': '1' };
type Body = Cancel['requestBody']['content']['application/json'];
export const body: Body = { reason: 'Flood', notifyAttendees: true };
// @ts-expect-error it is true or false
export const wrongBody: Body = { reason: 'Flood', notifyAttendees: 'yes' };
type Usage = paths["/rooms/{room-id}/getUsage(period='{period}')"]['get']['responses'][200];
declare const usage: Usage['content']['application/json'];
export const hours: number | undefined = usage.value?.[0]?.bookedHours;
