import { NUMERIC_SCALARS, type ScalarName } from '../model/schema.js';
import { holdsLink } from './flatten-type.js';
import { splitOutside } from './split-type.js';
import type { TypeExpression } from './type-expression.js';
import type { TypeWords } from './type-words.js';

/** What stands beside a type in its cell: `, maximum size 20`, `(readonly)`. */
export interface TypeMarks {
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly enumeration?: boolean;
  readonly maxLength?: number;
  /** `string (url)`, `integer (int64)`: what kind of string or number. */
  readonly scalar?: ScalarName;
}

/** A type and what stands beside it. */
export interface MarkedType {
  readonly type: string;
  readonly marks: TypeMarks;
  /** Some of the text is neither type nor mark. */
  readonly noted: boolean;
}

const COMMA = /,/y;
const BEHIND = /^([^()]*[^\s()])\s*\(([^()]*)\)$/;
/** `String - optional`. */
const BEHIND_DASH = /^(\S.*?) +[-–—] +(\S+)$/;
const IN_FRONT = /^\(([^()]*)\)\s*(\S.*)$/;
const MAXIMUM_LENGTH = /^max(?:imum)?\b[^\d]{0,24}(\d{1,9})\b/i;
const LENGTH = /^\d{1,9}$/;

/** What reading marks needs to know of the vocabulary. */
export interface MarkContext {
  /** Words for primitive types, in lower case. */
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  readonly typeCells: TypeWords;
}

/** Takes the marks off a type. Nothing when there are none, or when what looks like marks are types. */
export function takeMarks(text: string, context: MarkContext): MarkedType | undefined {
  const [type = '', ...parts] = splitOutside(text, COMMA);
  if (parts.length > 0) return markedBy(type, parts, context);
  const front = IN_FRONT.exec(text);
  const mark = front?.[1] === undefined ? undefined : readMark(front[1], context);
  if (mark && front?.[2]) return { type: front[2], marks: mark, noted: false };
  const [, dashed = '', last = ''] = BEHIND_DASH.exec(text) ?? [];
  const lastMark = dashed === '' ? undefined : readMark(last, context);
  if (lastMark && !lastMark.scalar) return { type: dashed, marks: lastMark, noted: false };
  const behind = BEHIND.exec(text);
  if (!behind?.[1] || context.typeCells.collection.has(behind[1].toLowerCase())) return undefined;
  return markedBy(behind[1], [behind[2] ?? ''], context);
}

/** The expression with its marks. Only scalars can carry all of them; `String (enum)` is an enumeration. */
export function applyMarks(expression: TypeExpression, marks: TypeMarks): TypeExpression {
  if (expression.kind === 'enumeration' && marks.nullable) return { ...expression, nullable: true };
  if (expression.kind !== 'scalar') return expression;
  if (marks.enumeration) return { kind: 'enumeration', ...(marks.nullable && { nullable: true }) };
  const text = expression.scalar === 'string';
  return {
    ...expression,
    ...(marks.scalar && (text || isNarrower(marks.scalar, expression.scalar)) && { scalar: marks.scalar }),
    ...(text && marks.maxLength !== undefined && { maxLength: marks.maxLength }),
    ...(marks.readOnly && { readOnly: true }),
    ...(marks.required !== undefined && { required: marks.required }),
    ...(marks.nullable && { nullable: true }),
  };
}

/** `integer (int64)`, `number (double)`. */
function isNarrower(scalar: ScalarName, general: ScalarName): boolean {
  return (general === 'int32' || general === 'number') && NUMERIC_SCALARS.includes(scalar);
}

function markedBy(type: string, parts: readonly string[], context: MarkContext): MarkedType | undefined {
  if (parts.some(holdsLink)) return undefined;
  const marks = parts.map((part) => readMark(part, context));
  return { type, marks: Object.assign({}, ...marks), noted: marks.includes(undefined) };
}

function readMark(text: string, { scalarNames, typeCells }: MarkContext): TypeMarks | undefined {
  const maximum = MAXIMUM_LENGTH.exec(text)?.[1] ?? LENGTH.exec(text)?.[0];
  if (maximum !== undefined) return { maxLength: Number(maximum) };
  const word = typeCells.marks.get(text.toLowerCase().replace(/[\s-]/g, ''));
  if (word === 'optional' || word === 'required') return { required: word === 'required' };
  if (word !== undefined) return { [word]: true };
  const scalar = scalarNames.get(text.toLowerCase());
  return scalar && { scalar };
}
