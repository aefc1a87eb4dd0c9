// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * No page defines this type: it is put together from payloads and from tables elsewhere.
 *
 * @see api/parcel-update.md:19
 */
export interface Parcel {
  '@odata.type'?: '#post.parcel' | 'post.parcel';
  /** The weight in kilograms. */
  weight?: number;
  /** Whether to carry it with care. */
  fragile?: boolean;
}

/** Parameters of `GET /parcels/{parcel-id}`. */
export interface GetParcelParameters {
  path: {
    /** The identifier of the parcel. */
    'parcel-id': string;
  };
}

/** Responses of `GET /parcels/{parcel-id}`. */
export interface GetParcelResponses {
  /** On success, this method returns a 200 OK response code and a parcel object in the response body. */
  200: Parcel;
}

/** Parameters of `PATCH /parcels/{parcel-id}`. */
export interface UpdateParcelParameters {
  path: {
    /** The identifier of the parcel. */
    'parcel-id': string;
  };
}

/**
 * Request body of `PATCH /parcels/{parcel-id}`.
 *
 * In the request body, send a JSON representation of the parcel object.
 */
export type UpdateParcelRequestBody = Parcel;

/** Responses of `PATCH /parcels/{parcel-id}`. */
export interface UpdateParcelResponses {
  /** On success, this method returns a 200 OK response code and the updated parcel object in the response body. */
  200: Parcel;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Get parcel
   *
   * Read a parcel.
   *
   * @see api/parcel-get.md:16
   */
  'GET /parcels/{parcel-id}': {
    operationId: 'getParcel';
    parameters: GetParcelParameters;
    requestBody: undefined;
    responses: GetParcelResponses;
  };
  /**
   * Update parcel
   *
   * Change the properties of a parcel object.
   *
   * @see api/parcel-update.md:7
   */
  'PATCH /parcels/{parcel-id}': {
    operationId: 'updateParcel';
    parameters: UpdateParcelParameters;
    requestBody: UpdateParcelRequestBody;
    responses: UpdateParcelResponses;
  };
}
