// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * How urgent a ticket is.
 *
 * @see resources/priority.md:7
 */
export type Priority =
  /** It can wait. */
  | 'low'
  /** Today. */
  | 'normal'
  /** Now. */
  | 'high';

/**
 * Somebody who can watch a ticket.
 *
 * @see resources/person.md:7
 */
export interface Person {
  /** The number of the person. Read-only. */
  readonly id?: string;
  /** The name of the person. */
  displayName?: string;
}

/**
 * Something that is to be put right.
 *
 * @see resources/ticket.md:7
 */
export interface Ticket {
  /** The number of the ticket. Read-only. */
  readonly id?: string;
  /** What is wrong, in a few words. Required. Maximum length is 80 characters. */
  title?: string;
  /** How urgent it is. The default value is `normal`. */
  priority?: Priority;
  /** Words to find the ticket by. */
  labels?: string[];
  /** When the ticket was opened. Read-only. */
  readonly openedAt?: string;
  /** When the ticket was closed. Nullable. Read-only. */
  readonly closedAt?: string | null;
  /** Who is told of changes. */
  watchers?: Person[];
}

/** Parameters of `GET /queues/{queue-id}/tickets`. */
export interface ListQueueTicketsParameters {
  path: {
    /** The identifier of the queue. */
    'queue-id': string;
  };
  query?: {
    /** Condition that the returned items meet. */
    $filter?: string;
    /** Properties to return, separated by commas. */
    $select?: string;
    /** Number of items to return. */
    $top?: number;
  };
  header?: {
    /** `wait=5`. Optional. */
    Prefer?: string;
  };
}

/** Responses of `GET /queues/{queue-id}/tickets`. */
export interface ListQueueTicketsResponses {
  /** On success, this method returns a 200 OK response code and a collection of ticket objects in the response body. */
  200: {
    value?: Ticket[];
  };
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /tickets`. */
export interface ListTicketsParameters {
  query?: {
    /** Condition that the returned items meet. */
    $filter?: string;
    /** Properties to return, separated by commas. */
    $select?: string;
    /** Number of items to return. */
    $top?: number;
  };
  header?: {
    /** `wait=5`. Optional. */
    Prefer?: string;
  };
}

/** Responses of `GET /tickets`. */
export interface ListTicketsResponses {
  /** On success, this method returns a 200 OK response code and a collection of ticket objects in the response body. */
  200: {
    value?: Ticket[];
  };
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/**
 * Request body of `POST /tickets`.
 *
 * In the request body, supply a JSON representation of the ticket object.
 */
export type CreateTicketRequestBody = Ticket;

/** Responses of `POST /tickets`. */
export interface CreateTicketResponses {
  /** On success, this method returns a 201 Created response code and a ticket object in the response body. */
  201: Ticket;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `GET /tickets/{ticket-id}`. */
export interface GetTicketParameters {
  path: {
    /** The identifier of the ticket. */
    'ticket-id': string;
  };
}

/** Responses of `GET /tickets/{ticket-id}`. */
export interface GetTicketResponses {
  /** On success, this method returns a 200 OK response code and a ticket object in the response body. */
  200: Ticket;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `DELETE /tickets/{ticket-id}`. */
export interface DeleteTicketParameters {
  path: {
    /** The identifier of the ticket. */
    'ticket-id': string;
  };
}

/** Responses of `DELETE /tickets/{ticket-id}`. */
export interface DeleteTicketResponses {
  /** On success, this method returns a 204 No Content response code. */
  204: undefined;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Parameters of `PATCH /tickets/{ticket-id}`. */
export interface UpdateTicketParameters {
  path: {
    /** The identifier of the ticket. */
    'ticket-id': string;
  };
  header?: {
    /** The ETag of the ticket. Optional. */
    'If-Match'?: string;
  };
}

/**
 * Request body of `PATCH /tickets/{ticket-id}`.
 *
 * In the request body, supply the values for the ticket properties that should change.
 */
export type UpdateTicketRequestBody = Ticket;

/** Responses of `PATCH /tickets/{ticket-id}`. */
export interface UpdateTicketResponses {
  /** On success, this method returns a 204 No Content response code. */
  204: undefined;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * List tickets
   *
   * Get the open tickets, newest first.
   *
   * @see api/ticket-list.md:27
   */
  'GET /queues/{queue-id}/tickets': {
    operationId: 'listQueueTickets';
    parameters: ListQueueTicketsParameters;
    requestBody: undefined;
    responses: ListQueueTicketsResponses;
  };
  /**
   * List tickets
   *
   * Get the open tickets, newest first.
   *
   * @see api/ticket-list.md:26
   */
  'GET /tickets': {
    operationId: 'listTickets';
    parameters: ListTicketsParameters;
    requestBody: undefined;
    responses: ListTicketsResponses;
  };
  /**
   * Create ticket
   *
   * Open a ticket.
   *
   * @see api/ticket-post.md:26
   */
  'POST /tickets': {
    operationId: 'createTicket';
    parameters: undefined;
    requestBody: CreateTicketRequestBody;
    responses: CreateTicketResponses;
  };
  /**
   * Get ticket
   *
   * Read a ticket.
   *
   * @see api/ticket-get.md:26
   */
  'GET /tickets/{ticket-id}': {
    operationId: 'getTicket';
    parameters: GetTicketParameters;
    requestBody: undefined;
    responses: GetTicketResponses;
  };
  /**
   * Delete ticket
   *
   * Delete a ticket for good.
   *
   * @see api/ticket-delete.md:26
   */
  'DELETE /tickets/{ticket-id}': {
    operationId: 'deleteTicket';
    parameters: DeleteTicketParameters;
    requestBody: undefined;
    responses: DeleteTicketResponses;
  };
  /**
   * Update ticket
   *
   * Change a ticket.
   *
   * @see api/ticket-update.md:26
   */
  'PATCH /tickets/{ticket-id}': {
    operationId: 'updateTicket';
    parameters: UpdateTicketParameters;
    requestBody: UpdateTicketRequestBody;
    responses: UpdateTicketResponses;
  };
}
