import { fencedLines } from './fenced-lines.js';

const QUOTED = /^[ \t]{0,3}> ?(.*)$/s;
const NESTED = /^[ \t]*>/;
const ALERT = /^[ \t]*\[!/;
const FENCE = /^[ \t]*(?:```|~~~)[ \t]*[\w+-]*[ \t]*$/;
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/;

/**
 * Lines in which quotes that hold fences or tables are open, with blanks in the place of their marks: pages set the parameters and
 * samples of folded requests so, and they are no less reference there. Notes stay what they are, with all that stands in them, and so does what stands in a fence.
 */
export function openQuotes(lines: readonly string[]): readonly string[] {
  let opened: string[] | undefined;
  let isFenced: readonly boolean[] | undefined;
  let begin = 0;
  while (begin < lines.length) {
    const end = endOfQuote(lines, begin);
    const mayOpen = end > begin && isOpened(lines.slice(begin, end));
    if (mayOpen) isFenced ??= fencedLines(lines);
    if (mayOpen && !isFenced?.[begin]) {
      opened ??= [...lines];
      for (let line = begin; line < end; line += 1) opened[line] = (lines[line] ?? '').replace('>', ' ');
    }
    begin = Math.max(end, begin + 1);
  }
  return opened ?? lines;
}

/** Behind the last line that begins with a mark. */
function endOfQuote(lines: readonly string[], begin: number): number {
  let end = begin;
  while (end < lines.length && QUOTED.test(lines[end] ?? '')) end += 1;
  return end;
}

function isOpened(quote: readonly string[]): boolean {
  const texts = quote.map((line) => QUOTED.exec(line)?.[1] ?? '');
  if (texts.some((text) => NESTED.test(text) || ALERT.test(text))) return false;
  const fences = texts.filter((text) => FENCE.test(text)).length;
  return fences > 0 ? fences % 2 === 0 : texts.some((text) => DELIMITERS.test(text));
}
