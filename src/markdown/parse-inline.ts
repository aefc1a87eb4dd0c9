import type { Inline } from './inline.js';
import { parseWithRemark } from './inline-parser.js';
import { parseSimpleInline } from './simple-inline.js';

/** The full parser takes time that grows with the square of some texts. What needs it is hardly ever this long. */
const LONGEST_TEXT = 1000;

/**
 * Reads inline Markdown as GitHub does. Never fails: what is no markup is text. It is meant for cells and paragraphs,
 * not for pages: the markup of blocks is text, too. Very long texts are read piece by piece.
 */
export function parseInline(text: string): readonly Inline[] {
  return parseSimpleInline(text) ?? splitLongText(text).flatMap(parseWithRemark);
}

function splitLongText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_TEXT) {
    const space = text.lastIndexOf(' ', start + LONGEST_TEXT);
    const end = space > start ? space : start + LONGEST_TEXT;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
