import type { JsonValue } from '../model/json.js';

/** Deeper values are not looked at. */
const DEPTH_LIMIT = 32;
/** A single member may well be sent empty: `{ "comment": "" }`. */
const FEWEST_BLANKS = 2;

/**
 * True for JSON in which an author has filled nothing in: several members, and every value in it is `""`. It shows
 * which members there are, and nothing of their values. Annotations (`@…`) do not count.
 */
export function isBlankPayload(value: JsonValue): boolean {
  const blanks = countBlanks(value, 0);
  return blanks !== undefined && blanks >= FEWEST_BLANKS;
}

/** How many empty texts stand in a value; undefined as soon as anything else does. */
function countBlanks(value: JsonValue, depth: number): number | undefined {
  if (value === '') return 1;
  if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT) return undefined;
  let count = 0;
  for (const [name, member] of Object.entries(value)) {
    if (name.includes('@')) continue;
    const blanks = countBlanks(member, depth + 1);
    if (blanks === undefined) return undefined;
    count += blanks;
  }
  return count;
}
