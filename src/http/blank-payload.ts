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
  const leaves = leavesOf(value, 0);
  return leaves.length >= FEWEST_BLANKS && leaves.every((leaf) => leaf === '');
}

function leavesOf(value: JsonValue, depth: number): readonly JsonValue[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, depth + 1));
  return Object.entries(value).flatMap(([name, member]) => (name.includes('@') ? [] : leavesOf(member, depth + 1)));
}
