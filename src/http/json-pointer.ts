import type { Position } from '../diagnostics/diagnostic.js';
import { JsonCursor } from './json-cursor.js';
import { JsonReader } from './json-reader.js';
import { createLocator } from './text-position.js';

/** A JSON Pointer (RFC 6901): `/value/0/display~1name`; empty for the whole value. */
export function formatJsonPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * Where a member (its name) or an element stands in a JSON text, tolerant JSON included. Of equal names the last one counts,
 * as in the value. Nothing when the text has no such member, or when reading it stops before.
 * @param at where `text` begins
 */
export function locateInJson(text: string, at: Position, path: readonly (string | number)[]): Position | undefined {
  const locate = createLocator(text, at);
  const cursor = new JsonCursor(text, locate);
  let found: number | undefined;
  const reader = new JsonReader(cursor, (current, offset) => {
    if (current.length === path.length && current.every((key, index) => String(key) === String(path[index])))
      found = offset;
  });
  reader.readDocument();
  return found === undefined ? undefined : locate(found);
}
