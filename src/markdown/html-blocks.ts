import type { HtmlBlock } from './block.js';
import { lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, startOf, textAt } from './scan.js';

/** Reads HTML down to the next line that is blank or begins a block of Markdown other than text. */
export function readHtml(scan: Scan): HtmlBlock {
  const at = startOf(scan, scan.line);
  const texts = [textAt(scan, scan.line)];
  let line = scan.line + 1;
  for (; line < scan.lines.length; line += 1) {
    const kind = lineKind(scan, line);
    if (kind !== 'html' && kind !== 'text') break;
    texts.push(textAt(scan, line));
  }
  moveTo(scan, line);
  return { kind: 'html', at, text: texts.join('\n').trim() };
}
