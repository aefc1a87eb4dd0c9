import type { JsonValue } from '../model/json.js';
import type { JsonCursor } from './json-cursor.js';
import { matchAt } from './match-at.js';

/** Up to the next mark of JSON, the end of the line, or a comment; the slashes of an address are no comment. */
const WORD = /(?:[^,，{}[\]"\n/]|\/(?![/*])|(?<=\S)\/\/)+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const LEADING_ZERO = /^-?0\d+(?:\.\d+)?$/;
const LITERALS: ReadonlyMap<string, JsonValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads a number, `true`, `false`, `null`, or text that lacks its quotes. Nothing where no word stands. */
export function readJsonWord(cursor: JsonCursor): JsonValue | undefined {
  const begin = cursor.at;
  const found = matchAt(WORD, cursor.text, begin);
  // A semicolon ends the members of a type, as a comma those of an object.
  const word = found.trimEnd().replace(/;$/, '');
  if (word === '') return undefined;
  cursor.at += found.length;
  if (NUMBER.test(word)) return Number(word);
  const literal = LITERALS.get(word);
  if (literal !== undefined) return literal;
  if (LEADING_ZERO.test(word)) {
    cursor.repair('leading-zero', begin, word);
    return Number(word);
  }
  cursor.repair('bare-word', begin, word);
  const other = LITERALS.get(word.toLowerCase());
  return other === undefined ? word : other;
}
