import type { Inline } from './inline.js';
import { parseWithRemark } from './inline-parser.js';

/** Any character that may begin markup; `@`, `:` and `.` because GFM makes links of bare addresses. */
const MARKUP = /[\\`*_[\]<>&!~\n@]|:\/\/|www\./i;

/** Reads inline Markdown as GitHub does. Never fails: what is no markup is text. */
export function parseInline(text: string): readonly Inline[] {
  if (!MARKUP.test(text)) return text === '' ? [] : [{ kind: 'text', text }];
  return parseWithRemark(text);
}
