/** The versions of OpenAPI that consumers are tested with. */
export type OpenApiVersion = '3.0' | '3.1';

/** How much it is: a whole API of thousands of operations, or one area of it. */
export type Scale = 'whole' | 'area';

/** A program of others that reads the document. */
export interface Consumer {
  readonly name: string;
  readonly version: string;
  readonly reads: readonly OpenApiVersion[];
  /** How much of an API it is given. */
  readonly scale: Scale | 'both';
  /** Needs `--unquoted-function-arguments`. */
  readonly unquoted?: boolean;
  /** What is not here that it needs; nothing when it can run. */
  findMissing(): Promise<string | undefined>;
  /**
   * Gives it a document.
   * @param document path of a JSON document
   * @param folder an empty folder for what it makes
   * @returns what is wrong, one text each
   */
  read(document: string, folder: string): Promise<readonly string[]>;
  /** The same, for one that does many things with a document and counts those that went well. */
  readAndCount?(document: string, folder: string): Promise<CountedReading>;
}

/** What became of the things that a consumer did with a document. */
export interface CountedReading {
  readonly problems: readonly string[];
  readonly tried: number;
  readonly succeeded: number;
}

/** For consumers that `npm ci` installs. */
export async function nothingIsMissing(): Promise<undefined> {
  return undefined;
}
