// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * How far a booking is.
 *
 * @see resources/bookingstatus.md:10
 */
export type BookingStatus =
  /** The room is held, but nobody has approved the booking. */
  | 'tentative'
  /** The room is booked. */
  | 'confirmed'
  /** The booking was cancelled. The room is free again. */
  | 'cancelled'
  /** Stands for members that are added later. Do not use it. */
  | 'unknownFutureValue';

/**
 * A person who is expected at a booking.
 *
 * @see resources/bookingattendee.md:10
 */
export interface BookingAttendee {
  '@odata.type'?: '#microsoft.graph.bookingAttendee' | 'microsoft.graph.bookingAttendee';
  /** Whether the meeting can do without the person. Possible values are: `required`, `optional`. */
  attendance?: 'required' | 'optional';
  /** The name of the person. */
  displayName?: string;
  /** Where the invitation goes. Required. */
  emailAddress?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobresponsebase-update.md:79
 */
export interface ClassifcationErrorBase {
  '@odata.type'?: '#microsoft.graph.classifcationErrorBase' | 'microsoft.graph.classifcationErrorBase';
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/dataclassificationservice-update-jobs.md:60
 */
export interface ClassificationError {
  '@odata.type'?: '#microsoft.graph.classificationError' | 'microsoft.graph.classificationError';
  code?: string;
  message?: string;
  target?: string;
  innerError?: ClassificationInnerError;
  details?: ClassifcationErrorBase[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobresponsebase-update.md:79
 */
export interface ClassificationInnerError {
  '@odata.type'?: '#microsoft.graph.classificationInnerError' | 'microsoft.graph.classificationInnerError';
  errorDateTime?: string;
  clientRequestId?: string;
  activityId?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:37
 */
export interface ClassificationJobResponse extends JobResponseBase {
  '@odata.type'?: '#microsoft.graph.classificationJobResponse' | 'microsoft.graph.classificationJobResponse';
  result?: DetectedSensitiveContentWrapper;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:73
 */
export interface DetectedSensitiveContent {
  '@odata.type'?: '#microsoft.graph.detectedSensitiveContent' | 'microsoft.graph.detectedSensitiveContent';
  id?: string;
  displayName?: string;
  uniqueCount?: number;
  confidence?: number;
  recommendedConfidence?: number;
  matches?: SensitiveContentLocation[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:52
 */
export interface DetectedSensitiveContentWrapper {
  '@odata.type'?: '#microsoft.graph.detectedSensitiveContentWrapper' | 'microsoft.graph.detectedSensitiveContentWrapper';
  classification?: DetectedSensitiveContent[];
}

/**
 * The base of every type that has an identifier of its own. It is abstract: no request creates or returns a bare entity.
 *
 * @see resources/entity.md:10
 */
export interface Entity {
  '@odata.type'?: string;
  /** The unique identifier. Read-only. */
  readonly id?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:45
 */
export interface JobResponseBase extends Entity {
  '@odata.type'?: string;
  creationDateTime?: string;
  endDateTime?: string;
  error?: ClassificationError;
  /** Read-only. */
  readonly id?: string;
  startDateTime?: string;
  status?: string;
  tenantId?: string;
  type?: string;
}

/**
 * A setting with its name. Collections of pairs stand where a service has settings that differ from one connector to the next.
 *
 * @see resources/keyvaluepair.md:10
 */
export interface KeyValuePair {
  '@odata.type'?: '#microsoft.graph.keyValuePair' | 'microsoft.graph.keyValuePair';
  /** The name of the setting. */
  name?: string;
  /** The value of the setting. Nullable. */
  value?: string | null;
}

/**
 * A room that people can book. Inherits from entity.
 *
 * @see resources/meetingroom.md:10
 */
export interface MeetingRoom extends Entity {
  '@odata.type'?: '#microsoft.graph.meetingRoom' | 'microsoft.graph.meetingRoom';
  /** The building that the room is in. */
  building?: string;
  /** How many people fit into the room. */
  capacity?: number;
  /** The name on the door. Required. */
  displayName?: string;
  /** What the room offers, such as a projector. */
  equipment?: string[];
  /** The bookings of the room. */
  bookings?: RoomBooking[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/operation-update.md:37
 */
export interface Operation extends Entity {
  '@odata.type'?: '#microsoft.graph.operation' | 'microsoft.graph.operation';
  /** Possible values are: `NotStarted`, `Running`, `Completed`, `Failed`. */
  status?: 'NotStarted' | 'Running' | 'Completed' | 'Failed';
  createdDateTime?: string;
  lastActionDateTime?: string;
}

/**
 * The reservation of a room for a span of time. Inherits from entity.
 *
 * @see resources/roombooking.md:10
 */
export interface RoomBooking extends Entity {
  '@odata.type'?: '#microsoft.graph.roomBooking' | 'microsoft.graph.roomBooking';
  /** The people who are expected. */
  attendees?: BookingAttendee[];
  /** When the booking was made. Read-only. */
  readonly createdDateTime?: string;
  /** When the booking ends. Required. */
  end?: string;
  /** Anything that the people who prepare the room have to know. Nullable. */
  notes?: string | null;
  /** How long the meeting was recorded. Nullable. Returned only on `$select`. */
  recordingDuration?: string | null;
  /** How many seats are needed. The default value is 1. */
  seatCount?: number;
  /** When the booking begins. Required. Supports `$filter` (`ge`, `le`) and `$orderby`. */
  start?: string;
  /** How far the booking is. The possible values are: `tentative`, `confirmed`, `cancelled`, `unknownFutureValue`. Read-only. Supports `$filter` (`eq`). */
  readonly status?: BookingStatus;
  /** What the room is booked for. Maximum length is 120 characters. Required. */
  subject?: string;
  /** The room that is booked. */
  room?: MeetingRoom;
}

/**
 * How much a room was used in one week.
 *
 * @see resources/roomusage.md:10
 */
export interface RoomUsage {
  '@odata.type'?: '#microsoft.graph.roomUsage' | 'microsoft.graph.roomUsage';
  /** The hours for which the room was booked. */
  bookedHours?: number;
  /** The number of bookings that were not cancelled. */
  bookingCount?: number;
  /** The number of bookings that were cancelled. */
  cancelledCount?: number;
  /** The Monday of the week. */
  weekStartDate?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:73
 */
export interface SensitiveContentEvidence {
  '@odata.type'?: '#microsoft.graph.sensitiveContentEvidence' | 'microsoft.graph.sensitiveContentEvidence';
  match?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/classificationjobresponse-update.md:73
 */
export interface SensitiveContentLocation {
  '@odata.type'?: '#microsoft.graph.sensitiveContentLocation' | 'microsoft.graph.sensitiveContentLocation';
  idMatch?: string;
  offset?: number;
  length?: number;
  evidences?: SensitiveContentEvidence[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/synchronizationjob-update.md:42
 */
export interface SynchronizationJob extends Entity {
  '@odata.type'?: '#microsoft.graph.synchronizationJob' | 'microsoft.graph.synchronizationJob';
  schedule?: SynchronizationSchedule;
  status?: SynchronizationStatus;
  synchronizationJobSettings?: KeyValuePair[];
  templateId?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/synchronizationjob-update.md:50
 */
export interface SynchronizationSchedule {
  '@odata.type'?: '#microsoft.graph.synchronizationSchedule' | 'microsoft.graph.synchronizationSchedule';
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/synchronizationjob-update.md:51
 */
export interface SynchronizationStatus {
  '@odata.type'?: '#microsoft.graph.synchronizationStatus' | 'microsoft.graph.synchronizationStatus';
}

/** The known subtypes of {@link JobResponseBase}, told apart by their type annotation. */
export type JobResponseBaseSubtypes =
  | ClassificationJobResponse;

/** Parameters of `PATCH /applications/{applicationsId}/synchronization/jobs/{synchronizationJobId}`. */
export interface UpdateApplicationSynchronizationJobParameters {
  path: {
    /** The identifier of the application. */
    applicationsId: string;
    /** The identifier of the synchronization job. */
    synchronizationJobId: string;
  };
}

/**
 * Request body of `PATCH /applications/{applicationsId}/synchronization/jobs/{synchronizationJobId}`.
 *
 * In the request body, send a JSON representation of the synchronizationJob object.
 *
 * These are the properties that are required when you update the synchronizationJob.
 */
export type UpdateApplicationSynchronizationJobRequestBody = SynchronizationJob;

/** Responses of `PATCH /applications/{applicationsId}/synchronization/jobs/{synchronizationJobId}`. */
export interface UpdateApplicationSynchronizationJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated synchronizationJob object in the response body. */
  200: SynchronizationJob;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/classifyFileJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationClassifyFileJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/classifyFileJobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationClassifyFileJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/classifyFileJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationClassifyFileJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/classifyTextJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationClassifyTextJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/classifyTextJobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationClassifyTextJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/classifyTextJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationClassifyTextJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/evaluateDlpPoliciesJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationEvaluateDlpPoliciesJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/evaluateDlpPoliciesJobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationEvaluateDlpPoliciesJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/evaluateDlpPoliciesJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationEvaluateDlpPoliciesJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/evaluateLabelJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationEvaluateLabelJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/evaluateLabelJobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationEvaluateLabelJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/evaluateLabelJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationEvaluateLabelJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/jobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/jobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/jobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /dataClassification/labelsAndPoliciesEvaluationJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationLabelsAndPoliciesEvaluationJobParameters {
  path: {
    /** The identifier of the job response base. */
    jobResponseBaseId: string;
  };
}

/**
 * Request body of `PATCH /dataClassification/labelsAndPoliciesEvaluationJobs/{jobResponseBaseId}`.
 *
 * In the request body, send a JSON representation of the jobResponseBase object.
 *
 * These are the properties that are required when you create a jobResponseBase.
 */
export type UpdateDataClassificationLabelsAndPoliciesEvaluationJobRequestBody = JobResponseBase | JobResponseBaseSubtypes;

/** Responses of `PATCH /dataClassification/labelsAndPoliciesEvaluationJobs/{jobResponseBaseId}`. */
export interface UpdateDataClassificationLabelsAndPoliciesEvaluationJobResponses {
  /** On success, this method answers with a 200 OK response code and the updated jobResponseBase object in the response body. */
  200: JobResponseBase | JobResponseBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `GET /me/bookings`. */
export interface ListMeBookingsParameters {
  query?: {
    /** Condition that the returned items meet. */
    $filter?: string;
    /** Properties to sort by, separated by commas. */
    $orderby?: string;
    /** Properties to return, separated by commas. */
    $select?: string;
    /** Number of items to return. */
    $top?: number;
  };
  header?: {
    /** The time zone of the times in the response. Optional. */
    Prefer?: string;
  };
}

/** Responses of `GET /me/bookings`. */
export interface ListMeBookingsResponses {
  /** On success, this method answers with a 200 OK response code and a collection of roomBooking objects in the response body. */
  200: {
    value?: RoomBooking[];
  };
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /rooms/{room-id}/bookings`. */
export interface ListRoomBookingsParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
  };
  query?: {
    /** Condition that the returned items meet. */
    $filter?: string;
    /** Properties to sort by, separated by commas. */
    $orderby?: string;
    /** Properties to return, separated by commas. */
    $select?: string;
    /** Number of items to return. */
    $top?: number;
  };
  header?: {
    /** The time zone of the times in the response. Optional. */
    Prefer?: string;
  };
}

/** Responses of `GET /rooms/{room-id}/bookings`. */
export interface ListRoomBookingsResponses {
  /** On success, this method answers with a 200 OK response code and a collection of roomBooking objects in the response body. */
  200: {
    value?: RoomBooking[];
  };
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `POST /rooms/{room-id}/bookings`. */
export interface CreateRoomBookingParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
  };
}

/**
 * Request body of `POST /rooms/{room-id}/bookings`.
 *
 * In the request body, supply a JSON representation of the roomBooking object. These properties can be set:
 */
export type CreateRoomBookingRequestBody = RoomBooking & Required<Pick<RoomBooking, 'end' | 'start' | 'subject'>>;

/** Responses of `POST /rooms/{room-id}/bookings`. */
export interface CreateRoomBookingResponses {
  /** On success, this method answers with a 201 Created response code and a roomBooking object in the response body. */
  201: RoomBooking;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
  /** When the room is taken at that time, it answers with 409 Conflict. */
  409: unknown;
}

/** Parameters of `GET /rooms/{room-id}/bookings/{booking-id}`. */
export interface GetRoomBookingParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
    /** The identifier of the booking. */
    'booking-id': string;
  };
  query?: {
    /** Properties to return, separated by commas. */
    $select?: string;
    /** Related resources to return in place, separated by commas. */
    $expand?: string;
  };
}

/** Responses of `GET /rooms/{room-id}/bookings/{booking-id}`. */
export interface GetRoomBookingResponses {
  /** On success, this method answers with a 200 OK response code and a roomBooking object in the response body. */
  200: RoomBooking;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `DELETE /rooms/{room-id}/bookings/{booking-id}`. */
export interface DeleteRoomBookingParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
    /** The identifier of the booking. */
    'booking-id': string;
  };
  header?: {
    /** The ETag of the booking as it was read. Optional. */
    'If-Match'?: string;
  };
}

/** Responses of `DELETE /rooms/{room-id}/bookings/{booking-id}`. */
export interface DeleteRoomBookingResponses {
  /** On success, this method answers with a 204 No Content response code. */
  204: undefined;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `PATCH /rooms/{room-id}/bookings/{booking-id}`. */
export interface UpdateRoomBookingParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
    /** The identifier of the booking. */
    'booking-id': string;
  };
  header?: {
    /** The ETag of the booking as it was read. Optional. */
    'If-Match'?: string;
  };
}

/**
 * Request body of `PATCH /rooms/{room-id}/bookings/{booking-id}`.
 *
 * In the request body, supply the values of the properties to change. What is left out stays as it is.
 */
export type UpdateRoomBookingRequestBody = RoomBooking;

/** Responses of `PATCH /rooms/{room-id}/bookings/{booking-id}`. */
export interface UpdateRoomBookingResponses {
  /** On success, this method answers with a 200 OK response code and the updated roomBooking object in the response body. */
  200: RoomBooking;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `POST /rooms/{room-id}/bookings/{booking-id}/cancel`. */
export interface RoomBookingCancelParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
    /** The identifier of the booking. */
    'booking-id': string;
  };
}

/**
 * Request body of `POST /rooms/{room-id}/bookings/{booking-id}/cancel`.
 *
 * In the request body, supply a JSON representation of the parameters.
 */
export type RoomBookingCancelRequestBody = {
  /** Whether the attendees get a message. Optional. The default value is `true`. */
  notifyAttendees?: boolean;
  /** The text of the message. Required. */
  reason: string;
};

/** Responses of `POST /rooms/{room-id}/bookings/{booking-id}/cancel`. */
export interface RoomBookingCancelResponses {
  /** On success, this action answers with a 204 No Content response code. */
  204: undefined;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /rooms/{room-id}/getUsage(period='{period}')`. */
export interface RoomGetUsageParameters {
  path: {
    /** The identifier of the room. */
    'room-id': string;
    /** How far back the report goes. The possible values are: `D7`, `D30`, `D90`. Required. */
    period: 'D7' | 'D30' | 'D90' | (string & {});
  };
}

/** Responses of `GET /rooms/{room-id}/getUsage(period='{period}')`. */
export interface RoomGetUsageResponses {
  /** On success, this function answers with a 200 OK response code and a collection of roomUsage objects in the response body. */
  200: {
    value?: RoomUsage[];
  };
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /synchronization/operations/{operation-id}`. */
export interface GetSynchronizationOperationParameters {
  path: {
    /** The identifier of the operation. */
    'operation-id': string;
  };
}

/** Responses of `GET /synchronization/operations/{operation-id}`. */
export interface GetSynchronizationOperationResponses {
  /** On success, this method answers with a 200 OK response code and an operation object in the response body. */
  200: Operation;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Update synchronizationJob
   *
   * Change the properties of a synchronizationJob object.
   *
   * @see api/synchronizationjob-update.md:33
   */
  'PATCH /applications/{applicationsId}/synchronization/jobs/{synchronizationJobId}': {
    operationId: 'updateApplicationSynchronizationJob';
    parameters: UpdateApplicationSynchronizationJobParameters;
    requestBody: UpdateApplicationSynchronizationJobRequestBody;
    responses: UpdateApplicationSynchronizationJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:32
   */
  'PATCH /dataClassification/classifyFileJobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationClassifyFileJob';
    parameters: UpdateDataClassificationClassifyFileJobParameters;
    requestBody: UpdateDataClassificationClassifyFileJobRequestBody;
    responses: UpdateDataClassificationClassifyFileJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:33
   */
  'PATCH /dataClassification/classifyTextJobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationClassifyTextJob';
    parameters: UpdateDataClassificationClassifyTextJobParameters;
    requestBody: UpdateDataClassificationClassifyTextJobRequestBody;
    responses: UpdateDataClassificationClassifyTextJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:35
   */
  'PATCH /dataClassification/evaluateDlpPoliciesJobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationEvaluateDlpPoliciesJob';
    parameters: UpdateDataClassificationEvaluateDlpPoliciesJobParameters;
    requestBody: UpdateDataClassificationEvaluateDlpPoliciesJobRequestBody;
    responses: UpdateDataClassificationEvaluateDlpPoliciesJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:34
   */
  'PATCH /dataClassification/evaluateLabelJobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationEvaluateLabelJob';
    parameters: UpdateDataClassificationEvaluateLabelJobParameters;
    requestBody: UpdateDataClassificationEvaluateLabelJobRequestBody;
    responses: UpdateDataClassificationEvaluateLabelJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:31
   */
  'PATCH /dataClassification/jobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationJob';
    parameters: UpdateDataClassificationJobParameters;
    requestBody: UpdateDataClassificationJobRequestBody;
    responses: UpdateDataClassificationJobResponses;
  };
  /**
   * Update jobResponseBase
   *
   * Change the properties of a jobResponseBase object.
   *
   * @see api/jobresponsebase-update.md:36
   */
  'PATCH /dataClassification/labelsAndPoliciesEvaluationJobs/{jobResponseBaseId}': {
    operationId: 'updateDataClassificationLabelsAndPoliciesEvaluationJob';
    parameters: UpdateDataClassificationLabelsAndPoliciesEvaluationJobParameters;
    requestBody: UpdateDataClassificationLabelsAndPoliciesEvaluationJobRequestBody;
    responses: UpdateDataClassificationLabelsAndPoliciesEvaluationJobResponses;
  };
  /**
   * List bookings
   *
   * Get the bookings of a room, or those that the signed-in user has made.
   *
   * Bookings that the signed-in user has made
   *
   * @see api/meetingroom-list-bookings.md:49
   */
  'GET /me/bookings': {
    operationId: 'listMeBookings';
    parameters: ListMeBookingsParameters;
    requestBody: undefined;
    responses: ListMeBookingsResponses;
  };
  /**
   * List bookings
   *
   * Get the bookings of a room, or those that the signed-in user has made.
   *
   * All bookings of a room
   *
   * @see api/meetingroom-list-bookings.md:38
   */
  'GET /rooms/{room-id}/bookings': {
    operationId: 'listRoomBookings';
    parameters: ListRoomBookingsParameters;
    requestBody: undefined;
    responses: ListRoomBookingsResponses;
  };
  /**
   * Create booking
   *
   * Book a room. The booking stays tentative until the owner of the room approves it.
   *
   * @see api/meetingroom-post-bookings.md:36
   */
  'POST /rooms/{room-id}/bookings': {
    operationId: 'createRoomBooking';
    parameters: CreateRoomBookingParameters;
    requestBody: CreateRoomBookingRequestBody;
    responses: CreateRoomBookingResponses;
  };
  /**
   * Get booking
   *
   * Read the properties and relationships of a roomBooking object.
   *
   * @see api/roombooking-get.md:34
   */
  'GET /rooms/{room-id}/bookings/{booking-id}': {
    operationId: 'getRoomBooking';
    parameters: GetRoomBookingParameters;
    requestBody: undefined;
    responses: GetRoomBookingResponses;
  };
  /**
   * Delete booking
   *
   * Remove a roomBooking object without telling anybody. To tell the attendees, cancel the booking instead.
   *
   * @see api/roombooking-delete.md:34
   */
  'DELETE /rooms/{room-id}/bookings/{booking-id}': {
    operationId: 'deleteRoomBooking';
    parameters: DeleteRoomBookingParameters;
    requestBody: undefined;
    responses: DeleteRoomBookingResponses;
  };
  /**
   * Update booking
   *
   * Update the properties of a roomBooking object. The room itself cannot be changed: make a new booking instead.
   *
   * @see api/roombooking-update.md:34
   */
  'PATCH /rooms/{room-id}/bookings/{booking-id}': {
    operationId: 'updateRoomBooking';
    parameters: UpdateRoomBookingParameters;
    requestBody: UpdateRoomBookingRequestBody;
    responses: UpdateRoomBookingResponses;
  };
  /**
   * roomBooking: cancel
   *
   * Cancel a roomBooking and tell the attendees. The booking is kept, with the status `cancelled`.
   *
   * @see api/roombooking-cancel.md:34
   */
  'POST /rooms/{room-id}/bookings/{booking-id}/cancel': {
    operationId: 'roomBookingCancel';
    parameters: RoomBookingCancelParameters;
    requestBody: RoomBookingCancelRequestBody;
    responses: RoomBookingCancelResponses;
  };
  /**
   * meetingRoom: getUsage
   *
   * Get how much a room was used, week by week.
   *
   * @see api/meetingroom-getusage.md:34
   */
  "GET /rooms/{room-id}/getUsage(period='{period}')": {
    operationId: 'roomGetUsage';
    parameters: RoomGetUsageParameters;
    requestBody: undefined;
    responses: RoomGetUsageResponses;
  };
  /**
   * Get operation
   *
   * See how far an operation is.
   *
   * @see api/operation-get.md:34
   */
  'GET /synchronization/operations/{operation-id}': {
    operationId: 'getSynchronizationOperation';
    parameters: GetSynchronizationOperationParameters;
    requestBody: undefined;
    responses: GetSynchronizationOperationResponses;
  };
}
