import type { JsonValue } from '../../model/json.js';
import type { ScalarName } from '../../model/schema.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';

const VALUE =
  /^\s*(?:set to\s+)?(?:`([^`\n]{1,100})`|\*\*([^*\n]{1,100})\*\*|\*([^*\s][^*\n]{0,100})\*|"([^"\n]{1,100})"|'([^'\n]{1,100})'|(-?\d+(?:\.\d+)?|true|false))(?:\s+values?)?(?=\s*(?:[.,;)]|$|\n))/i;
const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const INTEGER_SCALARS: ReadonlySet<ScalarName> = new Set(['int8', 'uint8', 'int16', 'int32', 'int64']);
const NUMBER_SCALARS: ReadonlySet<ScalarName> = new Set(['float', 'double', 'decimal', 'number']);

const MOST_INT32 = 2 ** 31 - 1;

/** How texts of some types begin: "now" is no date. */
const SHAPES: ReadonlyMap<ScalarName, RegExp> = new Map([
  ['date-time', /^\d{4}-\d\d/],
  ['date', /^\d{4}-\d\d/],
  ['time', /^\d\d?:\d\d/],
  ['duration', /^-?P[\dT]/],
  ['uuid', /^[0-9a-f]{8}-/i],
  ['uri', /^[a-z][a-z0-9+.-]*:/i],
]);

/** A default value that a description states; `value` is absent when it does not fit the type. */
export interface StatedDefault {
  readonly text: string;
  readonly value?: JsonValue;
}

/**
 * Reads "The default value is `x`." and its kin. Absent when the text states no default, or states more than a value
 * ("Defaults to the name of the item") or several ones, or when the default is null or empty.
 * @param markdown cleaned: no links, no HTML
 * @param opener finds the words before the value
 */
export function readDefault(
  markdown: string,
  type: TypeExpression | undefined,
  opener: RegExp,
): StatedDefault | undefined {
  const stated = [...markdown.matchAll(opener)].flatMap(({ index, 0: words }) => {
    const match = VALUE.exec(markdown.slice(index + words.length));
    if (!match) return [];
    const text = (match.slice(1, 7).find((group) => group !== undefined) ?? '').trim();
    return [{ text, marked: match[6] === undefined }];
  });
  const [first] = stated;
  if (!first || stated.some(({ text }) => text !== first.text)) return undefined;
  const { text, marked } = first;
  if (text === '' || text.toLowerCase() === 'null') return undefined;
  return { text, value: typedValue(text, marked, type) };
}

/**
 * The type that is implied where nothing is said of it but a default value: a number, or true or false. Text implies none.
 * @param markdown as `readDefault` takes it
 */
export function typeOfDefault(markdown: string, opener: RegExp): TypeExpression | undefined {
  const text = readDefault(markdown, undefined, opener)?.text ?? '';
  if (booleanValue(text) !== undefined) return { kind: 'scalar', scalar: 'boolean' };
  if (INTEGER.test(text)) return { kind: 'scalar', scalar: Number(text) <= MOST_INT32 ? 'int32' : 'int64' };
  return NUMBER.test(text) ? { kind: 'scalar', scalar: 'number' } : undefined;
}

function typedValue(text: string, marked: boolean, type: TypeExpression | undefined): JsonValue | undefined {
  if (type?.kind === 'named' || type?.kind === 'enumeration') return marked ? text : undefined;
  if (type?.kind !== 'scalar') return undefined;
  if (type.scalar === 'boolean') return booleanValue(text);
  if (INTEGER_SCALARS.has(type.scalar)) return INTEGER.test(text) ? Number(text) : undefined;
  if (NUMBER_SCALARS.has(type.scalar)) return NUMBER.test(text) ? Number(text) : undefined;
  const shape = SHAPES.get(type.scalar);
  return marked && (shape?.test(text) ?? true) ? text : undefined;
}

function booleanValue(text: string): boolean | undefined {
  const word = text.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
