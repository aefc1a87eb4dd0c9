import type { HeadingBlock, ParagraphBlock } from './block.js';
import { openCommentIn } from './comments.js';
import { componentEndIn } from './components.js';
import { headingOf } from './headings.js';
import { lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, startOf, textAt } from './scan.js';

const UNDERLINE = /^[ \t]*(?:(=+)|-{2,})[ \t]*$/;
/** Items that may stand right below a line of text: a bullet, or the number one, with text behind it (CommonMark 0.31, 5.2). */
const INTERRUPTING_ITEM = /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S/;

/**
 * Reads a paragraph, or a heading with a line of `=` or `-` below it.
 * @param inTab dashes end a group of tabs, and underline nothing, inside of one
 */
export function readParagraph(scan: Scan, inTab: boolean): ParagraphBlock | HeadingBlock {
  const at = startOf(scan, scan.line);
  const texts: string[] = [];
  for (let line = scan.line; line < scan.lines.length; line += 1) {
    const text = textAt(scan, line);
    const underline = texts.length > 0 ? UNDERLINE.exec(text) : null;
    if (underline && (underline[1] || !inTab)) {
      moveTo(scan, line + 1);
      return headingOf(texts.join('\n'), underline[1] ? 1 : 2, at);
    }
    if (texts.length > 0 && endsParagraph(scan, line, text)) {
      moveTo(scan, line);
      return { kind: 'paragraph', at, text: texts.join('\n').trimEnd() };
    }
    const comment = openCommentIn(text);
    const end = comment > 0 ? comment : componentEndIn(scan, text);
    if (end > 0) {
      texts.push(text.slice(0, end).trimStart());
      scan.offset = (line === scan.line ? scan.offset : 0) + end;
      scan.line = line;
      return { kind: 'paragraph', at, text: texts.join('\n').trimEnd() };
    }
    texts.push(text.trimStart());
  }
  moveTo(scan, scan.lines.length);
  return { kind: 'paragraph', at, text: texts.join('\n').trimEnd() };
}

function endsParagraph(scan: Scan, line: number, text: string): boolean {
  const kind = lineKind(scan, line);
  if (kind === 'text' || kind === 'definition') return false;
  return kind !== 'item' || INTERRUPTING_ITEM.test(text);
}
