import type { PathParameter, PathSegment } from '../model/path-template.js';

/** A segment that names the version of the API. */
const VERSION = /^(?:v\d+(?:\.\d+)*|beta)$/i;

/** Whether the text of a segment is the version of an API: `v1.0`, `beta`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** The text of a segment that is nothing but text; undefined for placeholders, calls, and for no segment. */
export function literalOf(segment: PathSegment | undefined): string | undefined {
  const [only, ...others] = segment?.parts ?? [];
  return only?.kind === 'text' && others.length === 0 && !segment?.functionName ? only.text : undefined;
}

/** The key that a whole segment is: `{id}` of `/items/{id}`; undefined for any other segment, and for no segment. */
export function keyOf(segment: PathSegment | undefined): PathParameter | undefined {
  const [only, ...others] = segment?.parts ?? [];
  return only?.kind === 'parameter' && only.role === 'key' && others.length === 0 ? only : undefined;
}
