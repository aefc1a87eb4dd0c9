import type { FenceBlock } from './block.js';
import { indentation, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, textAt } from './scan.js';

const MARGIN = /^(?: {4}| {0,3}\t)/;

/** True for a line that is code because it is indented, where no paragraph or list is open (CommonMark 0.31, 4.4). */
export function isIndentedCode(text: string): boolean {
  return MARGIN.test(text);
}

/** Reads indented code as a fence without a language; what begins a block other than text ends it as well. */
export function readIndentedCode(scan: Scan): FenceBlock {
  const first = scan.line;
  const texts: string[] = [];
  let end = first;
  for (let line = first; line < scan.lines.length; line += 1) {
    const kind = lineKind(scan, line);
    const text = textAt(scan, line);
    if (kind !== 'blank' && (kind !== 'text' || !isIndentedCode(text))) break;
    texts.push(text.replace(MARGIN, ''));
    if (kind !== 'blank') end = line + 1;
  }
  const at = positionIn(scan, first, indentation(textAt(scan, first)));
  const text = texts.slice(0, end - first).join('\n');
  moveTo(scan, end);
  return { kind: 'code', at, language: '', text, contentAt: at };
}
