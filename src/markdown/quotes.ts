import type { QuoteBlock } from './block.js';
import { lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, startOf, textAt } from './scan.js';

const MARK = /^[ \t]*> ?/;
const ALERT = /^[ \t]*\[!([A-Za-z]+)\][ \t]*/;

/** Reads a block quote; a line of text right below it goes on with it (CommonMark 0.31, 5.1, "laziness"). */
export function readQuote(scan: Scan): QuoteBlock {
  const at = startOf(scan, scan.line);
  const texts: string[] = [];
  let line = scan.line;
  for (; line < scan.lines.length; line += 1) {
    const kind = lineKind(scan, line);
    if (kind !== 'quote' && (kind !== 'text' || (texts.at(-1) ?? '').trim() === '')) break;
    texts.push(textAt(scan, line).replace(MARK, ''));
  }
  moveTo(scan, line);
  const content = texts.join('\n').trim();
  const alert = ALERT.exec(content);
  if (!alert?.[1]) return { kind: 'blockquote', at, text: content };
  return { kind: 'blockquote', at, text: content.slice(alert[0].length).trimStart(), alert: alert[1].toUpperCase() };
}
