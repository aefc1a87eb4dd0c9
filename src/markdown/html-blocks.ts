import type { HtmlBlock } from './block.js';
import { lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, startOf, textAt } from './scan.js';

/** `<a name="loans" />`, `<br>`: shows nothing, and holds none of the text below it. */
const EMPTY_TAG = /^[ \t]*<\/?(?:a|br)(?=[\s/>])[^<>]*>[ \t]*$/i;

/**
 * Reads HTML down to the next line that is blank or begins a block of Markdown other than text; text below nothing but anchors and
 * line breaks is a paragraph of its own.
 */
export function readHtml(scan: Scan): HtmlBlock {
  const at = startOf(scan, scan.line);
  const texts = [textAt(scan, scan.line)];
  let line = scan.line + 1;
  for (; line < scan.lines.length; line += 1) {
    const kind = lineKind(scan, line);
    if (kind !== 'html' && kind !== 'text') break;
    if (kind === 'text' && texts.every((text) => EMPTY_TAG.test(text))) break;
    texts.push(textAt(scan, line));
  }
  moveTo(scan, line);
  return { kind: 'html', at, text: texts.join('\n').trim() };
}
