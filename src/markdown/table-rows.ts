import type { TableCell, TableRow } from './block.js';
import { indentation } from './line-kind.js';
import type { Scan } from './scan.js';
import { positionIn } from './scan.js';

/**
 * Splits a row at its bars. A bar behind a backslash is text, also inside of a code span; a bar inside of a code span
 * that has no backslash splits (GFM 4.10). The leading and the trailing bar are optional.
 */
export function readRow(scan: Scan, line: number, text: string): TableRow {
  const start = indentation(text);
  const cells: TableCell[] = [];
  let from = text[start] === '|' ? start + 1 : start;
  while (from < text.length) {
    const bar = nextBar(text, from);
    const end = bar < 0 ? text.length : bar;
    const cell = readCell(scan, line, text, from, end);
    if (bar >= 0 || cell.text !== '') cells.push(cell);
    from = end + 1;
  }
  return { cells, at: positionIn(scan, line, start) };
}

/** True when the last cell of a row is closed by a bar. */
export function endsWithBar(text: string): boolean {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('|') && !trimmed.endsWith('\\|');
}

function readCell(scan: Scan, line: number, text: string, from: number, end: number): TableCell {
  const raw = text.slice(from, end);
  const content = raw.trim();
  const margin = content === '' ? 0 : raw.length - raw.trimStart().length;
  return {
    text: content.includes('\\|') ? content.replaceAll('\\|', '|') : content,
    at: positionIn(scan, line, from + margin),
  };
}

function nextBar(text: string, from: number): number {
  let bar = text.indexOf('|', from);
  while (bar > 0 && isEscaped(text, bar)) bar = text.indexOf('|', bar + 1);
  return bar;
}

/** An even number of backslashes escapes itself. */
function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (start > 0 && text[start - 1] === '\\') start -= 1;
  return (index - start) % 2 === 1;
}
