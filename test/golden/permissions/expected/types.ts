// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * Somebody in the club.
 *
 * @see resources/member.md:7
 */
export interface Member {
  /** The number of the member. Read-only. */
  readonly id?: string;
}

/** Parameters of `GET /board/{member-id}`. */
export interface GetBoardParameters {
  path: {
    /** The identifier of the member. */
    'member-id': string;
  };
}

/** Responses of `GET /board/{member-id}`. */
export interface GetBoardResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Responses of `GET /dues`. */
export interface GetDuesResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
}

/** Responses of `GET /me/profile`. */
export interface GetMeProfileResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /members/{member-id}`. */
export interface GetMemberParameters {
  path: {
    /** The identifier of the member. */
    'member-id': string;
  };
}

/** Responses of `GET /members/{member-id}`. */
export interface GetMemberResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `DELETE /members/{member-id}`. */
export interface DeleteMemberParameters {
  path: {
    /** The identifier of the member. */
    'member-id': string;
  };
}

/** Responses of `DELETE /members/{member-id}`. */
export interface DeleteMemberResponses {
  /** On success, this method returns a 204 No Content response code. */
  204: undefined;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /members/{member-id}/photo`. */
export interface GetMemberPhotoParameters {
  path: {
    /** The identifier of the member. */
    'member-id': string;
  };
}

/** Responses of `GET /members/{member-id}/photo`. */
export interface GetMemberPhotoResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /members/{member-id}/profile`. */
export interface GetMemberProfileParameters {
  path: {
    /** The identifier of the member. */
    'member-id': string;
  };
}

/** Responses of `GET /members/{member-id}/profile`. */
export interface GetMemberProfileResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Responses of `POST /ping`. */
export interface CreatePingResponses {
  /** On success, this method returns a 204 No Content response code. */
  204: undefined;
}

/** Responses of `POST /subscriptions`. */
export interface CreateSubscriptionResponses {
  /** On success, this method returns a 200 OK response code and a member object in the response body. */
  200: Member;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Get board member
   *
   * A table with the strongest permission first.
   *
   * @see api/member-get-board.md:26
   */
  'GET /board/{member-id}': {
    operationId: 'getBoard';
    parameters: GetBoardParameters;
    requestBody: undefined;
    responses: GetBoardResponses;
  };
  /**
   * Get dues
   *
   * A page that does not say who may call it.
   *
   * @see api/dues-get.md:18
   */
  'GET /dues': {
    operationId: 'getDues';
    parameters: undefined;
    requestBody: undefined;
    responses: GetDuesResponses;
  };
  /**
   * Get profile
   *
   * One table per part of the API.
   *
   * @see api/member-get-profile.md:36
   */
  'GET /me/profile': {
    operationId: 'getMeProfile';
    parameters: undefined;
    requestBody: undefined;
    responses: GetMeProfileResponses;
  };
  /**
   * Get member (table)
   *
   * The usual table, with separators of every kind.
   *
   * @see api/member-get.md:26
   */
  'GET /members/{member-id}': {
    operationId: 'getMember';
    parameters: GetMemberParameters;
    requestBody: undefined;
    responses: GetMemberResponses;
  };
  /**
   * Delete member
   *
   * A table from an include.
   *
   * @see api/member-delete.md:24
   */
  'DELETE /members/{member-id}': {
    operationId: 'deleteMember';
    parameters: DeleteMemberParameters;
    requestBody: undefined;
    responses: DeleteMemberResponses;
  };
  /**
   * Get photo
   *
   * A table that sets conditions inside of its cells.
   *
   * @see api/photo-get.md:26
   */
  'GET /members/{member-id}/photo': {
    operationId: 'getMemberPhoto';
    parameters: GetMemberPhotoParameters;
    requestBody: undefined;
    responses: GetMemberPhotoResponses;
  };
  /**
   * Get profile
   *
   * One table per part of the API.
   *
   * @see api/member-get-profile.md:37
   */
  'GET /members/{member-id}/profile': {
    operationId: 'getMemberProfile';
    parameters: GetMemberProfileParameters;
    requestBody: undefined;
    responses: GetMemberProfileResponses;
  };
  /**
   * Ping
   *
   * An operation that everybody may call.
   *
   * @see api/club-ping.md:22
   */
  'POST /ping': {
    operationId: 'createPing';
    parameters: undefined;
    requestBody: undefined;
    responses: CreatePingResponses;
  };
  /**
   * Subscribe
   *
   * A table with one row per resource.
   *
   * @see api/subscription-post.md:25
   */
  'POST /subscriptions': {
    operationId: 'createSubscription';
    parameters: undefined;
    requestBody: undefined;
    responses: CreateSubscriptionResponses;
  };
}
