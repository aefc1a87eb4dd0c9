import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { TableBlock, TableCell, TableRow } from './block.js';
import { openCommentIn } from './comments.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';
import { indentation, isDelimiterRow, type LineKind, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, textAt } from './scan.js';
import { endsWithBar, readRow } from './table-rows.js';

/** A table that more rows may follow. */
export interface OpenTable {
  readonly block: TableBlock;
  readonly rows: { cells: readonly TableCell[]; readonly at: TableRow['at'] }[];
  /** The header has no leading bar, so that rows need none. */
  readonly isBare: boolean;
  /** The last row ends with a bar: what follows without a leading bar is not part of its last cell. */
  closedByBar: boolean;
  /** Index of the line below the last row. */
  end: number;
}

/** Kinds of lines that can be rows. A line that looks like the header of another table is a row like any other. */
const ROW_KINDS: ReadonlySet<LineKind> = new Set(['text', 'table', 'definition']);

/** True for a line that can hardly be anything but a row. */
export function isRowLike(text: string): boolean {
  return beginsWithBar(text) && endsWithBar(text) && text.trim().length > 1;
}

function beginsWithBar(text: string): boolean {
  return text[indentation(text)] === '|';
}

/** True where rows begin, and no line of dashes makes the first one a header. */
export function lacksDelimiter(scan: Scan, line: number): boolean {
  const next = scan.lines[line + 1];
  return next !== undefined && isRowLike(textAt(scan, line)) && isRowLike(next) && !isDelimiterRow(textAt(scan, line));
}

/** Reads the header, the delimiter row, and the rows directly below. */
export function readTable(scan: Scan): OpenTable {
  return readRows(scan, 2);
}

/** Reads rows of which the first is taken for the header. Raises `markdown/table-without-delimiter`. */
export function readTableWithoutDelimiter(scan: Scan): OpenTable {
  const table = readRows(scan, 1);
  const place = placeIn(scan.source.file, table.block.at);
  scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'table-without-delimiter', {}, place));
  return table;
}

/** Reads the rows that go on below a comment or a blank line. Raises `markdown/table-interrupted` for the latter. */
export function continueTable(scan: Scan, table: OpenTable): void {
  const between = scan.lines.slice(table.end, scan.line);
  if (between.some((line) => line.trim() === '')) {
    const place = placeIn(scan.source.file, scan.source.position(scan.line, 1));
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'table-interrupted', {}, place));
  }
  addLines(scan, table);
}

function readRows(scan: Scan, headerLines: number): OpenTable {
  const header = readRow(scan, scan.line, textAt(scan, scan.line));
  const rows: OpenTable['rows'] = [];
  const block: TableBlock = { kind: 'table', at: header.at, header, rows };
  const isBare = !beginsWithBar(textAt(scan, scan.line));
  const table: OpenTable = { block, rows, isBare, closedByBar: true, end: scan.line };
  moveTo(scan, scan.line + headerLines);
  addLines(scan, table);
  return table;
}

function addLines(scan: Scan, table: OpenTable): void {
  while (scan.line < scan.lines.length && isRow(scan, table)) {
    const text = textAt(scan, scan.line);
    const comment = openCommentIn(text);
    table.end = scan.line + 1;
    if (comment >= 0) {
      addLine(scan, table, text.slice(0, comment));
      scan.offset += comment;
      return;
    }
    addLine(scan, table, text);
    moveTo(scan, scan.line + 1);
  }
}

/** Markup goes on with a cell that is still open when a bar closes it further down: `|a|It is one of` `<ul><li>b</li></ul>|`. */
function isRow(scan: Scan, { rows, closedByBar }: OpenTable): boolean {
  const kind = lineKind(scan, scan.line);
  if (ROW_KINDS.has(kind)) return true;
  return (kind === 'html' || kind === 'html-table') && rows.length > 0 && !closedByBar && isClosedBelow(scan);
}

/** A bar ends one of the lines from here on, before a blank line and before a line that begins with a bar. */
function isClosedBelow(scan: Scan): boolean {
  for (let line = scan.line; line < scan.lines.length; line += 1) {
    const text = textAt(scan, line);
    if (text.trim() === '' || beginsWithBar(text)) return false;
    if (endsWithBar(text)) return true;
  }
  return false;
}

/**
 * A line without a leading bar is a row of its own only when it has as many cells as the header, or when the header has no such
 * bar either: else an author has broken a row over two lines.
 */
function addLine(scan: Scan, table: OpenTable, text: string): void {
  const row = readRow(scan, scan.line, text);
  const previous = table.rows.at(-1);
  const width = table.block.header.cells.length;
  const isRow = beginsWithBar(text) || row.cells.length >= width || (table.isBare && row.cells.length > 1);
  if (!previous || isRow) table.rows.push({ ...row });
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
