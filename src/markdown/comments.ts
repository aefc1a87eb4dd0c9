import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { CommentBlock } from './block.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';
import { indentation, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, textAt } from './scan.js';

const START = '<!--';
const END = '-->';

/**
 * Reads a comment over as many lines as it has, and leaves the scan right behind its end, where more text may stand.
 * One that is never closed ends before the next blank line, heading or fence; raises `markdown/comment-not-closed` then.
 */
export function readComment(scan: Scan): CommentBlock {
  const first = scan.line;
  const text = textAt(scan, first);
  const start = indentation(text);
  const at = positionIn(scan, first, start);
  const contentAt = positionIn(scan, first, start + START.length);
  const contentOffset = scan.offset + start + START.length;
  const end = findEnd(scan, contentOffset - 2);
  if (!end) return readUnclosed(scan, at, contentAt, contentOffset);
  const content = sliceLines(scan.lines, first, contentOffset, end.line, end.offset);
  scan.line = end.line;
  scan.offset = end.offset + END.length;
  if (textAt(scan, scan.line).trim() === '') moveTo(scan, end.line + 1);
  return { kind: 'comment', at, text: content, contentAt };
}

/** Where a comment begins that does not end in the same line; -1 when there is none. */
export function openCommentIn(text: string): number {
  const start = text.lastIndexOf(START);
  return start >= 0 && text.indexOf(END, start + 2) < 0 ? start : -1;
}

/** The two dashes of `<!--` may be those of `-->` (HTML, "abrupt closing"). */
function findEnd(scan: Scan, from: number): { line: number; offset: number } | undefined {
  if (scan.line >= scan.noCommentEndFrom) return undefined;
  for (let line = scan.line; line < scan.lines.length; line += 1) {
    const offset = (scan.lines[line] ?? '').indexOf(END, line === scan.line ? from : 0);
    if (offset >= 0) return { line, offset };
  }
  scan.noCommentEndFrom = scan.line;
  return undefined;
}

function readUnclosed(scan: Scan, at: CommentBlock['at'], contentAt: CommentBlock['at'], offset: number): CommentBlock {
  const first = scan.line;
  let end = first + 1;
  while (end < scan.lines.length && !endsUnclosed(scan, end)) end += 1;
  const text = sliceLines(scan.lines, first, offset, end - 1, undefined);
  scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'comment-not-closed', {}, placeIn(scan.source.file, at)));
  moveTo(scan, end);
  return { kind: 'comment', at, text, contentAt };
}

function endsUnclosed(scan: Scan, line: number): boolean {
  const kind = lineKind(scan, line);
  return kind === 'blank' || kind === 'heading' || kind === 'tab' || kind === 'fence';
}

function sliceLines(
  lines: readonly string[],
  first: number,
  start: number,
  last: number,
  end: number | undefined,
): string {
  if (first === last) return (lines[first] ?? '').slice(start, Math.max(start, end ?? Number.POSITIVE_INFINITY));
  const middle = lines.slice(first + 1, last);
  return [(lines[first] ?? '').slice(start), ...middle, (lines[last] ?? '').slice(0, end)].join('\n');
}
