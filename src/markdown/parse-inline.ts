import type { Inline } from './inline.js';
import { parseWithRemark } from './inline-parser.js';
import { parseSimpleInline } from './simple-inline.js';

/** Reads inline Markdown as GitHub does. Never fails: what is no markup is text. Snippets, not pages: block markup is text, too. */
export function parseInline(text: string): readonly Inline[] {
  return parseSimpleInline(text) ?? parseWithRemark(text);
}
