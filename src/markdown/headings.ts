import type { Position } from '../diagnostics/diagnostic.js';
import type { HeadingBlock } from './block.js';

const CLOSING_MARKS = /(?:^|[ \t])#+$/;
/** The anchor that an author gives a heading, and classes: `{#get-book}`, `{: #get-book .wide}`; but not the end of a path. */
const ANCHOR = /(?:(?<![ \t])[ \t]+|(?<=[^ \t/]))\{:?[ \t]*#([\w:.-]{1,200})[^{}\n]{0,200}\}$/;

/** The heading that a text is, without the marks that close it and the anchor behind it. */
export function headingOf(text: string, level: number, at: Position): HeadingBlock {
  const trimmed = text.trim();
  const [mark = '', anchor] = (trimmed.endsWith('}') ? ANCHOR.exec(trimmed) : null) ?? [];
  const bare = trimmed
    .slice(0, trimmed.length - mark.length)
    .replace(CLOSING_MARKS, '')
    .trimEnd();
  return { kind: 'heading', at, level, text: bare, ...(anchor !== undefined && { anchor }) };
}
