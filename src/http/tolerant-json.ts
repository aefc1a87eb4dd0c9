import type { Position } from '../diagnostics/diagnostic.js';
import type { JsonValue } from '../model/json.js';
import { JsonCursor } from './json-cursor.js';
import { JsonReader, MAXIMUM_DEPTH } from './json-reader.js';
import type { JsonRepair } from './message.js';
import { createLocator } from './text-position.js';

/** A value, strict or mended; or why there is none. */
export type TolerantJson =
  | { readonly value: JsonValue; readonly repairs: readonly JsonRepair[] }
  | { readonly reason: string };

/**
 * Reads JSON as people write it in pages. Strict JSON is taken as it is; the rest is mended, and every repair says where.
 * Members have own-property semantics (`__proto__` too); of equal names the last one wins.
 * @param at where `text` begins
 * @returns the value with its repairs, or what was expected and found where reading had to stop
 */
export function parseTolerantJson(text: string, at: Position): TolerantJson {
  const strict = parseStrictJson(text);
  if (strict !== undefined) return { value: strict, repairs: [] };
  const locate = createLocator(text, at);
  const cursor = new JsonCursor(text, locate);
  const reader = new JsonReader(cursor);
  const value = reader.readDocument();
  if (value !== undefined) return { value, repairs: cursor.repairs };
  const { expected, offset } = reader.failure ?? { expected: 'JSON', offset: 0 };
  const { line, column } = locate(offset);
  return { reason: `expected ${expected} at ${line}:${column}, found ${describe(text, offset)}` };
}

/** The value of strict JSON that is not nested beyond reason; else nothing. */
export function parseStrictJson(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isShallow(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** No more brackets open at once than the reader takes; brackets in strings count, which only sends the text to the reader. */
function isShallow(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[{}\]]/g)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1;
    if (depth > MAXIMUM_DEPTH) return false;
  }
  return true;
}

function describe(text: string, offset: number): string {
  const found = /\S{1,20}/.exec(text.slice(offset, offset + 200))?.[0];
  return found === undefined ? 'the end' : `\`${found}\``;
}
