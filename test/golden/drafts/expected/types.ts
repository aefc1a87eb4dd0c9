// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobbase-update.md:42
 */
export interface Entity {
  '@odata.type'?: string;
  id?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobbase-update.md:37
 */
export interface JobBase extends Entity {
  '@odata.type'?: string;
  startedAt?: string;
  status?: string;
  error?: JobError;
  /** Read-only. */
  readonly id?: string;
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobbase-update.md:62
 */
export interface JobEror {
  '@odata.type'?: '#factory.jobEror' | 'factory.jobEror';
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/jobbase-update.md:45
 */
export interface JobError {
  '@odata.type'?: '#factory.jobError' | 'factory.jobError';
  code?: string;
  causes?: JobEror[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/paintjob-update.md:34
 */
export interface PaintJob extends JobBase {
  '@odata.type'?: '#factory.paintJob' | 'factory.paintJob';
  /** Possible values are: `Matt`, `Gloss`. */
  finish?: 'Matt' | 'Gloss';
  layers?: PaintLayer[];
}

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/paintjob-update.md:44
 */
export interface PaintLayer {
  '@odata.type'?: '#factory.paintLayer' | 'factory.paintLayer';
  colour?: string;
  thickness?: number;
}

/** The known subtypes of {@link JobBase}, told apart by their type annotation. */
export type JobBaseSubtypes =
  | PaintJob;

/** Parameters of `PATCH /paintJobs/{jobBaseId}`. */
export interface UpdatePaintJobParameters {
  path: {
    /** The identifier of the job base. */
    jobBaseId: string;
  };
}

/**
 * Request body of `PATCH /paintJobs/{jobBaseId}`.
 *
 * In the request body, send a JSON representation of the jobBase object.
 */
export type UpdatePaintJobRequestBody = JobBase | JobBaseSubtypes;

/** Responses of `PATCH /paintJobs/{jobBaseId}`. */
export interface UpdatePaintJobResponses {
  /** On success, this method returns a 200 OK response code and the updated jobBase object in the response body. */
  200: JobBase | JobBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Parameters of `PATCH /weldJobs/{jobBaseId}`. */
export interface UpdateWeldJobParameters {
  path: {
    /** The identifier of the job base. */
    jobBaseId: string;
  };
}

/**
 * Request body of `PATCH /weldJobs/{jobBaseId}`.
 *
 * In the request body, send a JSON representation of the jobBase object.
 */
export type UpdateWeldJobRequestBody = JobBase | JobBaseSubtypes;

/** Responses of `PATCH /weldJobs/{jobBaseId}`. */
export interface UpdateWeldJobResponses {
  /** On success, this method returns a 200 OK response code and the updated jobBase object in the response body. */
  200: JobBase | JobBaseSubtypes;
  /** Unauthorized */
  401: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Update jobBase
   *
   * Change the properties of a jobBase object.
   *
   * @see api/jobbase-update.md:28
   */
  'PATCH /paintJobs/{jobBaseId}': {
    operationId: 'updatePaintJob';
    parameters: UpdatePaintJobParameters;
    requestBody: UpdatePaintJobRequestBody;
    responses: UpdatePaintJobResponses;
  };
  /**
   * Update jobBase
   *
   * Change the properties of a jobBase object.
   *
   * @see api/jobbase-update.md:29
   */
  'PATCH /weldJobs/{jobBaseId}': {
    operationId: 'updateWeldJob';
    parameters: UpdateWeldJobParameters;
    requestBody: UpdateWeldJobRequestBody;
    responses: UpdateWeldJobResponses;
  };
}
