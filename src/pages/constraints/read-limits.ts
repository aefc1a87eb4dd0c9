import { type Constraints, NUMERIC_SCALARS, type ScalarName } from '../../model/schema.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { LENGTH_PATTERNS, type LimitPattern, RANGE_PATTERNS } from '../vocabulary/limit-patterns.js';

const TEXTUAL: ReadonlySet<ScalarName> = new Set(['string', 'uri']);
const DIGIT = /\d/;

/**
 * Reads limits that sentences state: of the length of a text, or of a number. Only for a type that can have them;
 * a lower limit above the upper one is no limit.
 * @param text without markup
 */
export function readLimits(text: string, type: TypeExpression | undefined): Constraints {
  if (type?.kind !== 'scalar' || !DIGIT.test(text)) return {};
  if (TEXTUAL.has(type.scalar)) return firstLimits(text, LENGTH_PATTERNS);
  return NUMERIC_SCALARS.includes(type.scalar) ? firstLimits(text, RANGE_PATTERNS) : {};
}

function firstLimits(text: string, patterns: readonly LimitPattern[]): Constraints {
  const found: { -readonly [Limit in LimitPattern['limits'][number]]?: number } = {};
  for (const { pattern, limits } of patterns) {
    const match = pattern.exec(text);
    if (!match || limits.some((limit) => found[limit] !== undefined)) continue;
    const numbers = match.slice(1).map(toNumber);
    if (numbers.some((number) => !Number.isSafeInteger(number) && !Number.isFinite(number))) continue;
    if (numbers.length === 2 && Number(numbers[0]) >= Number(numbers[1])) continue;
    limits.forEach((limit, index) => {
      found[limit] = numbers[index];
    });
  }
  return found;
}

/** `2,147,483,647.` is a number at the end of a sentence. */
function toNumber(text: string): number {
  return Number(text.replace(/[.,]{1,3}$/, '').replace(/,/g, ''));
}
