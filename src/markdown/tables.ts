import type { TableBlock, TableCell, TableRow } from './block.js';
import { indentation, type LineKind, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, textAt } from './scan.js';
import { endsWithBar, readRow } from './table-rows.js';

/** A table that is being read; comments between its rows do not end it. */
export interface OpenTable {
  readonly block: TableBlock;
  readonly rows: { cells: readonly TableCell[]; readonly at: TableRow['at'] }[];
  /** Nothing but rows and comments may stand between this line and the next row. */
  closedByBar: boolean;
}

/** Kinds of lines that can be rows. A line that looks like the header of another table is a row like any other. */
const ROW_KINDS: ReadonlySet<LineKind> = new Set(['text', 'table', 'definition']);

/** Reads the header and the delimiter row, then the rows. */
export function readTable(scan: Scan): OpenTable {
  const header = readRow(scan, scan.line, textAt(scan, scan.line));
  const rows: OpenTable['rows'] = [];
  const table: OpenTable = { block: { kind: 'table', at: header.at, header, rows }, rows, closedByBar: true };
  moveTo(scan, scan.line + 2);
  continueTable(scan, table);
  return table;
}

/** Reads the rows that stand at the scan: also those below a comment. */
export function continueTable(scan: Scan, table: OpenTable): void {
  while (scan.line < scan.lines.length && ROW_KINDS.has(lineKind(scan, scan.line))) {
    addLine(scan, table, textAt(scan, scan.line));
    moveTo(scan, scan.line + 1);
  }
}

/**
 * A line without a leading bar is a row of its own only when it has as many cells as the header:
 * else an author has broken a row over two lines.
 */
function addLine(scan: Scan, table: OpenTable, text: string): void {
  const row = readRow(scan, scan.line, text);
  const previous = table.rows.at(-1);
  const width = table.block.header.cells.length;
  if (!previous || text[indentation(text)] === '|' || row.cells.length >= width) table.rows.push({ ...row });
  else previous.cells = joinCells(previous.cells, row.cells, table.closedByBar && previous.cells.length < width);
  table.closedByBar = endsWithBar(text);
}

function joinCells(cells: readonly TableCell[], more: readonly TableCell[], asNewCells: boolean): readonly TableCell[] {
  const last = cells.at(-1);
  const [first, ...rest] = more;
  if (asNewCells || !last || !first) return [...cells, ...more];
  const text = last.text === '' ? first.text : `${last.text} ${first.text}`;
  return [...cells.slice(0, -1), { text, at: last.text === '' ? first.at : last.at }, ...rest];
}
