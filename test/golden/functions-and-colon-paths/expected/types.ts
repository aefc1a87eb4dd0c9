// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * A file or a folder.
 *
 * @see resources/fileitem.md:7
 */
export interface FileItem {
  /** The identifier. Read-only. */
  readonly id?: string;
  /** The name, with its extension. */
  name?: string;
  /** The size in bytes. Read-only. */
  readonly size?: number;
}

/** Parameters of `GET /drives/{drive-id}/items/{item-id}/children`. */
export interface ListDriveItemChildrenParameters {
  path: {
    /** The identifier of the drive. */
    'drive-id': string;
    /** The identifier of the item. */
    'item-id': string;
  };
}

/** Responses of `GET /drives/{drive-id}/items/{item-id}/children`. */
export interface ListDriveItemChildrenResponses {
  /** On success, this method returns a 200 OK response code and a collection of fileItem objects in the response body. */
  200: {
    value?: FileItem[];
  };
}

/** Parameters of `PUT /drives/{drive-id}/items/{item-id}/content`. */
export interface ReplaceDriveItemContentParameters {
  path: {
    /** The identifier of the drive. */
    'drive-id': string;
    /** The identifier of the item. */
    'item-id': string;
  };
}

/**
 * Request body of `PUT /drives/{drive-id}/items/{item-id}/content`.
 *
 * The request body is the binary stream of the file.
 */
export type ReplaceDriveItemContentRequestBody = string | Uint8Array;

/** Responses of `PUT /drives/{drive-id}/items/{item-id}/content`. */
export interface ReplaceDriveItemContentResponses {
  /** On success, this method returns a 200 OK response code and a fileItem object in the response body. */
  200: FileItem;
}

/** Parameters of `POST /drives/{drive-id}/items/{item-id}/watchers/$ref`. */
export interface CreateDriveItemWatchersRefParameters {
  path: {
    /** The identifier of the drive. */
    'drive-id': string;
    /** The identifier of the item. */
    'item-id': string;
  };
}

/**
 * Request body of `POST /drives/{drive-id}/items/{item-id}/watchers/$ref`.
 *
 * In the request body, supply the `@odata.id` of the person.
 */
export type CreateDriveItemWatchersRefRequestBody = {
  '@odata.id'?: string;
};

/** Responses of `POST /drives/{drive-id}/items/{item-id}/watchers/$ref`. */
export interface CreateDriveItemWatchersRefResponses {
  /** On success, this method returns a 204 No Content response code. */
  204: undefined;
}

/** Parameters of `GET /me/drive/filterByOwner(on='{on}')`. */
export interface MeDriveFilterByOwnerParameters {
  path: {
    /** Whose files. Required. */
    on: string;
  };
}

/** Responses of `GET /me/drive/filterByOwner(on='{on}')`. */
export interface MeDriveFilterByOwnerResponses {
  /** On success, this function returns a 200 OK response code and a collection of fileItem objects in the response body. */
  200: {
    value?: FileItem[];
  };
}

/** Responses of `GET /me/drive/root/children`. */
export interface ListMeDriveRootChildrenResponses {
  /** On success, this method returns a 200 OK response code and a collection of fileItem objects in the response body. */
  200: {
    value?: FileItem[];
  };
}

/** Parameters of `GET /me/drive/root/delta`. */
export interface ListMeDriveRootDeltaParameters {
  query?: {
    /** The token of the last call. Optional. */
    $deltatoken?: string;
  };
}

/** Responses of `GET /me/drive/root/delta`. */
export interface ListMeDriveRootDeltaResponses {
  /** On success, this function returns a 200 OK response code and a collection of fileItem objects in the response body. */
  200: {
    '@odata.deltaLink'?: string;
    value?: FileItem[];
  };
}

/** Parameters of `GET /me/drive/root:/{item-path}:/children`. */
export interface ListMeDriveRootItemPathChildrenParameters {
  path: {
    /** Where the folder is, below the root. */
    'item-path': string;
  };
}

/** Responses of `GET /me/drive/root:/{item-path}:/children`. */
export interface ListMeDriveRootItemPathChildrenResponses {
  /** On success, this method returns a 200 OK response code and a collection of fileItem objects in the response body. */
  200: {
    value?: FileItem[];
  };
}

/** Parameters of `GET /reports/getActivity(date={date})`. */
export interface ReportsGetActivityByDateParameters {
  path: {
    /** The day to count. The format is YYYY-MM-DD. Required. */
    date: string;
  };
}

/** Responses of `GET /reports/getActivity(date={date})`. */
export interface ReportsGetActivityByDateResponses {
  /** On success, this method returns a 302 Found response that redirects to the report. */
  302: undefined;
}

/** Parameters of `GET /reports/getActivity(period='{period}')`. */
export interface ReportsGetActivityByPeriodParameters {
  path: {
    /** How far back to count. The supported values for {period_value} are: D7, D30. Required. */
    period: 'D7' | 'D30' | (string & {});
  };
}

/** Responses of `GET /reports/getActivity(period='{period}')`. */
export interface ReportsGetActivityByPeriodResponses {
  /** On success, this method returns a 302 Found response that redirects to the report. */
  302: undefined;
}

/** Parameters of `GET /reports/getQuota(unit='{unit}')`. */
export interface ReportsGetQuotaParameters {
  path: {
    /** The unit of the answer. Required. */
    unit: string;
  };
}

/** Responses of `GET /reports/getQuota(unit='{unit}')`. */
export interface ReportsGetQuotaResponses {
  /** On success, this function returns a 200 OK response code and an Int64 in the response body. */
  200: {
    value?: number;
  };
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * List children
   *
   * List the files in a folder.
   *
   * @see api/fileitem-list-children.md:20
   */
  'GET /drives/{drive-id}/items/{item-id}/children': {
    operationId: 'listDriveItemChildren';
    parameters: ListDriveItemChildrenParameters;
    requestBody: undefined;
    responses: ListDriveItemChildrenResponses;
  };
  /**
   * Upload a file
   *
   * Replace what is in a file.
   *
   * @see api/fileitem-put-content.md:18
   */
  'PUT /drives/{drive-id}/items/{item-id}/content': {
    operationId: 'replaceDriveItemContent';
    parameters: ReplaceDriveItemContentParameters;
    requestBody: ReplaceDriveItemContentRequestBody;
    responses: ReplaceDriveItemContentResponses;
  };
  /**
   * Add a watcher
   *
   * Let a person watch a file.
   *
   * @see api/fileitem-post-watchers.md:18
   */
  'POST /drives/{drive-id}/items/{item-id}/watchers/$ref': {
    operationId: 'createDriveItemWatchersRef';
    parameters: CreateDriveItemWatchersRefParameters;
    requestBody: CreateDriveItemWatchersRefRequestBody;
    responses: CreateDriveItemWatchersRefResponses;
  };
  /**
   * List shared files
   *
   * List the files that the signed-in user shares with others.
   *
   * @see api/fileitem-filterbyowner.md:18
   */
  "GET /me/drive/filterByOwner(on='{on}')": {
    operationId: 'meDriveFilterByOwner';
    parameters: MeDriveFilterByOwnerParameters;
    requestBody: undefined;
    responses: MeDriveFilterByOwnerResponses;
  };
  /**
   * List children
   *
   * List the files in a folder.
   *
   * @see api/fileitem-list-children.md:18
   */
  'GET /me/drive/root/children': {
    operationId: 'listMeDriveRootChildren';
    parameters: undefined;
    requestBody: undefined;
    responses: ListMeDriveRootChildrenResponses;
  };
  /**
   * fileItem: delta
   *
   * Get what changed since the last call.
   *
   * @see api/fileitem-delta.md:18
   */
  'GET /me/drive/root/delta': {
    operationId: 'listMeDriveRootDelta';
    parameters: ListMeDriveRootDeltaParameters;
    requestBody: undefined;
    responses: ListMeDriveRootDeltaResponses;
  };
  /**
   * List children
   *
   * List the files in a folder.
   *
   * @see api/fileitem-list-children.md:19
   */
  'GET /me/drive/root:/{item-path}:/children': {
    operationId: 'listMeDriveRootItemPathChildren';
    parameters: ListMeDriveRootItemPathChildrenParameters;
    requestBody: undefined;
    responses: ListMeDriveRootItemPathChildrenResponses;
  };
  /**
   * report: getActivity
   *
   * Count what happened to the files of a drive.
   *
   * @see api/report-getactivity.md:19
   */
  'GET /reports/getActivity(date={date})': {
    operationId: 'reportsGetActivityByDate';
    parameters: ReportsGetActivityByDateParameters;
    requestBody: undefined;
    responses: ReportsGetActivityByDateResponses;
  };
  /**
   * report: getActivity
   *
   * Count what happened to the files of a drive.
   *
   * @see api/report-getactivity.md:18
   */
  "GET /reports/getActivity(period='{period}')": {
    operationId: 'reportsGetActivityByPeriod';
    parameters: ReportsGetActivityByPeriodParameters;
    requestBody: undefined;
    responses: ReportsGetActivityByPeriodResponses;
  };
  /**
   * report: getQuota
   *
   * Read how much of the quota is left.
   *
   * @see api/report-getquota.md:18
   */
  "GET /reports/getQuota(unit='{unit}')": {
    operationId: 'reportsGetQuota';
    parameters: ReportsGetQuotaParameters;
    requestBody: undefined;
    responses: ReportsGetQuotaResponses;
  };
}
