const RESERVED_HEADERS: ReadonlySet<string> = new Set(['authorization', 'accept', 'content-type']);

/**
 * True for headers that are no parameters: security and media types say them, and readers of a document ignore them as
 * parameters (OpenAPI 3.0.3, Parameter Object, `name`).
 */
export function isReservedHeader(name: string): boolean {
  return RESERVED_HEADERS.has(name.toLowerCase());
}
