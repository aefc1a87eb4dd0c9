// Generated from documentation pages. Changes to this file are lost when it is generated anew.

/**
 * Ein Buch der Bibliothek.
 *
 * @see buch.md:1
 */
export interface Buch {
  /** Die Nummer. Schreibgeschützt. */
  readonly id?: string;
  /** Der Titel. */
  titel?: string;
  /** Wie viele Seiten es hat. Kann null sein. */
  seiten?: number | null;
  /** Der Zustand. Mögliche Werte sind `neu`, `alt` oder `verloren`. */
  zustand?: 'neu' | 'alt' | 'verloren';
}

/** Parameters of `GET /books`. */
export interface ListBooksParameters {
  query?: {
    /** Wie viele Bücher eine Seite hat. Der Standardwert ist `20`. */
    grenze?: number;
  };
}

/** Responses of `GET /books`. */
export interface ListBooksResponses {
  /** Bei Erfolg gibt diese Methode den Statuscode 200 OK und eine Sammlung von Buch-Objekten zurück. */
  200: Buch[];
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
  /** Zu viele Anforderungen. */
  429: unknown;
}

/** Parameters of `PATCH /books/{bookId}`. */
export interface UpdateBookParameters {
  path: {
    /** Die Nummer des Buchs. */
    bookId: string;
  };
}

/**
 * Request body of `PATCH /books/{bookId}`.
 *
 * Geben Sie im Anforderungstext die Eigenschaften an, die sich ändern.
 */
export type UpdateBookRequestBody = Buch;

/** Responses of `PATCH /books/{bookId}`. */
export interface UpdateBookResponses {
  /** Bei Erfolg gibt diese Methode den Statuscode 200 OK und ein aktualisiertes Buch-Objekt zurück. */
  200: Buch;
  /** Unauthorized */
  401: unknown;
  /** Forbidden */
  403: unknown;
}

/** Every operation, by method and path. All entries have the same members, so that code over all of them can read them. */
export interface Operations {
  /**
   * Bücher auflisten
   *
   * Listet die Bücher der Bibliothek auf.
   *
   * @see buch-auflisten.md:15
   */
  'GET /books': {
    operationId: 'listBooks';
    parameters: ListBooksParameters;
    requestBody: undefined;
    responses: ListBooksResponses;
  };
  /**
   * Buch ändern
   *
   * Ändert die Eigenschaften eines Buchs.
   *
   * @see buch-aendern.md:15
   */
  'PATCH /books/{bookId}': {
    operationId: 'updateBook';
    parameters: UpdateBookParameters;
    requestBody: UpdateBookRequestBody;
    responses: UpdateBookResponses;
  };
}
