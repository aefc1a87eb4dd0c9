const SUPPORTS_FILTER = /\bsupports?\b([^.()\n]{0,80})\$filter\b\s*\(([^()\n]{1,200})\)/i;
const NEGATION = /\bnot\b|n't\b/i;
const WORD = /[a-z]+/gi;

/**
 * The operators of "Supports `$filter` (`eq`, `ne`)", in the protocol's spelling. Absent when no operators are
 * named, or the sentence says what is not supported.
 * @param text without markup
 */
export function readFilterOperators(text: string, operators: ReadonlySet<string>): readonly string[] | undefined {
  const match = text.includes('$filter') ? SUPPORTS_FILTER.exec(text) : null;
  if (!match || NEGATION.test(match[1] ?? '') || NEGATION.test(wordsBefore(text, match.index))) return undefined;
  const words = (match[2]?.match(WORD) ?? []).map((word) => word.toLowerCase());
  const named = [...new Set(words.filter((word) => operators.has(word)))];
  return named.length > 0 ? named : undefined;
}

function wordsBefore(text: string, index: number): string {
  return text.slice(Math.max(text.lastIndexOf('.', index), text.lastIndexOf('\n', index)) + 1, index);
}
