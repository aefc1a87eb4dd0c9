import { FILTER_DENIAL, FILTER_SUPPORT } from '../vocabulary/filter-operators.js';

const WORD = /[a-z]+/gi;

/**
 * The operators of "Supports `$filter` (`eq`, `ne`)", in the protocol's spelling. Absent when no operators are
 * named, or the sentence says what is not supported.
 * @param text without markup
 */
export function readFilterOperators(text: string, operators: ReadonlySet<string>): readonly string[] | undefined {
  const match = text.includes('$filter') ? FILTER_SUPPORT.exec(text) : null;
  if (!match || FILTER_DENIAL.test(match[1] ?? '') || FILTER_DENIAL.test(wordsBefore(text, match.index)))
    return undefined;
  const words = (match[2]?.match(WORD) ?? []).map((word) => word.toLowerCase());
  const named = [...new Set(words.filter((word) => operators.has(word)))];
  return named.length > 0 ? named : undefined;
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(text.lastIndexOf('.', index), text.lastIndexOf('\n', index)) + 1, index);
}
