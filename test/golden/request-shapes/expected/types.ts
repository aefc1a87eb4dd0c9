// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/** Parameters of `POST /loans/{loan-id}/renew`. */
export interface LoanRenewParameters {
  path: {
    /** The identifier of the loan, given as id or barcode. */
    'loan-id': string;
  };
}

/** Responses of `POST /loans/{loan-id}/renew`. */
export interface LoanRenewResponses {
  /** If successful, this method returns a 204 No Content response code. */
  204: undefined;
}

/** Responses of `GET /me/loans`. */
export interface ListMeLoansResponses {
  /** If successful, this method returns a 200 OK response code. */
  200: undefined;
}

/** Parameters of `POST /me/loans/{loan_id}/renew`. */
export interface MeLoanRenewParameters {
  path: {
    /** The identifier of the loan. */
    loan_id: string;
  };
}

/** Responses of `POST /me/loans/{loan_id}/renew`. */
export interface MeLoanRenewResponses {
  /** If successful, this method returns a 204 No Content response code. */
  204: undefined;
}

/** Parameters of `GET /readers/{reader_id}`. */
export interface GetReaderParameters {
  path: {
    /** The number on the reader card. */
    reader_id: string;
  };
  query: {
    /** How many of the loans to include. */
    size: string;
  };
}

/** Responses of `GET /readers/{reader_id}`. */
export interface GetReaderResponses {
  /** If successful, this method returns a 200 OK response code. */
  200: undefined;
}

/** Parameters of `GET /readers/{reader_id}/loans`. */
export interface ListReaderLoansParameters {
  path: {
    /** The number on the reader card. */
    reader_id: string;
  };
}

/** Responses of `GET /readers/{reader_id}/loans`. */
export interface ListReaderLoansResponses {
  /** If successful, this method returns a 200 OK response code. */
  200: undefined;
}

/** Parameters of `GET /shelves/{shelf-id}`. */
export interface GetShelveParameters {
  path: {
    /** The identifier of the shelf. */
    'shelf-id': string;
  };
}

/** Responses of `GET /shelves/{shelf-id}`. */
export interface GetShelveResponses {
  /** If successful, this method returns a 200 OK response code. */
  200: undefined;
}

/** Parameters of `DELETE /shelves/{shelf-id}`. */
export interface DeleteShelveParameters {
  path: {
    /** The identifier of the shelf. */
    'shelf-id': string;
  };
}

/** Responses of `DELETE /shelves/{shelf-id}`. */
export interface DeleteShelveResponses {
  /** If successful, this method returns a 204 No Content response code. */
  204: undefined;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Renew a loan
   *
   * Renews a loan until another day.
   *
   * Any loan.
   *
   * @see api/loan-renew.md:9
   */
  'POST /loans/{loan-id}/renew': {
    operationId: 'loanRenew';
    parameters: LoanRenewParameters;
    requestBody: undefined;
    responses: LoanRenewResponses;
  };
  /**
   * List loans
   *
   * Lists the loans of a reader.
   *
   * Your own loans.
   *
   * @see api/loan-list.md:7
   */
  'GET /me/loans': {
    operationId: 'listMeLoans';
    parameters: undefined;
    requestBody: undefined;
    responses: ListMeLoansResponses;
  };
  /**
   * Renew a loan
   *
   * Renews a loan until another day.
   *
   * One of your own.
   *
   * @see api/loan-renew.md:10
   */
  'POST /me/loans/{loan_id}/renew': {
    operationId: 'meLoanRenew';
    parameters: MeLoanRenewParameters;
    requestBody: undefined;
    responses: MeLoanRenewResponses;
  };
  /**
   * Get a reader
   *
   * @see api/reader-get.md:4
   */
  'GET /readers/{reader_id}': {
    operationId: 'getReader';
    parameters: GetReaderParameters;
    requestBody: undefined;
    responses: GetReaderResponses;
  };
  /**
   * List loans
   *
   * Lists the loans of a reader.
   *
   * The loans of another reader.
   *
   * @see api/loan-list.md:8
   */
  'GET /readers/{reader_id}/loans': {
    operationId: 'listReaderLoans';
    parameters: ListReaderLoansParameters;
    requestBody: undefined;
    responses: ListReaderLoansResponses;
  };
  /**
   * Shows a shelf
   *
   * Shows a shelf.
   *
   * @see api/shelf.md:5
   */
  'GET /shelves/{shelf-id}': {
    operationId: 'getShelve';
    parameters: GetShelveParameters;
    requestBody: undefined;
    responses: GetShelveResponses;
  };
  /**
   * Takes a shelf away
   *
   * Takes a shelf away.
   *
   * @see api/shelf.md:13
   */
  'DELETE /shelves/{shelf-id}': {
    operationId: 'deleteShelve';
    parameters: DeleteShelveParameters;
    requestBody: undefined;
    responses: DeleteShelveResponses;
  };
}
