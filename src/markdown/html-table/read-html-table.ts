import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { Block, ParagraphBlock, TableBlock, TableCell, TableRow } from '../block.js';
import { MARKDOWN_DIAGNOSTICS } from '../diagnostics.js';
import { tableStartIn } from '../html-elements.js';
import type { Scan } from '../scan.js';
import { startOf, textAt } from '../scan.js';
import { readHtmlCell } from './cell.js';
import { findExtent, type TableExtent } from './extent.js';
import { layOutCells } from './grid.js';
import { type HtmlCell, type HtmlRow, readStructure, type Stretch } from './structure.js';

/** A row of the text, its own cells, and the row with each cell in the columns and rows that it covers. */
interface ReadRow {
  readonly html: HtmlRow;
  readonly own: readonly TableCell[];
  readonly row: TableRow;
}

const STRONG = /^(?:\*\*|__).*(?:\*\*|__)$/;
/** Beside the marks of strong text, those of emphasis would be read as something else. */
const EMPHASIS = /^([*_])(.*)\1$/;
/** The titles of a table whose rows have headers, and whose columns have none. */
const NAMED_COLUMNS = ['Name', 'Description'] as const;
const MARKUP = /[*_`[\]<]/;

/**
 * Reads a table in HTML: its caption in bold, the table, and behind it what else it holds: comments, code fences, text outside
 * of its cells. Tags that stand before `<table>` are a block of their own; a table without cells is a block of HTML.
 * Raises `markdown/table-not-closed` and `markdown/table-without-header`.
 */
export function readHtmlTable(scan: Scan): readonly Block[] {
  const at = startOf(scan, scan.line);
  const text = textAt(scan, scan.line);
  const start = tableStartIn(text);
  const before = text.slice(0, start).trim();
  scan.offset += start;
  return before === '' ? readBlocks(scan) : [{ kind: 'html', at, text: before }];
}

function readBlocks(scan: Scan): readonly Block[] {
  const extent = findExtent(scan);
  const { rows, caption, strays, end } = readStructure(extent.text, extent.closed);
  const at = extent.positionAt(0);
  if (!extent.closed)
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'table-not-closed', {}, placeIn(scan.source.file, at)));
  const captions = caption ? [readHtmlCell(extent.text, caption, extent.positionAt)] : [];
  const behind = readBehind(extent, strays, end);
  const read = readRows(extent, rows);
  if (rows.length > 0 && rows.every(isNamed)) {
    const header = { at, cells: NAMED_COLUMNS.map((text) => ({ text, at })) };
    return [...captions.map(toCaption), { kind: 'table', at, header, rows: read.map(({ row }) => row) }, ...behind];
  }
  const index = headerIndex(rows);
  const header = read[index];
  if (!header) return [{ kind: 'html', at, text: extent.text.slice(0, end) }, ...behind];
  if (!isHeader(header))
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'table-without-header', {}, placeIn(scan.source.file, at)));
  for (const { html, own } of read.slice(0, index))
    captions.push(...own.filter((_, cell) => (html.cells[cell]?.rows ?? 1) === 1));
  const width = header.row.cells.length;
  const table: TableBlock = {
    kind: 'table',
    at,
    header: header.row,
    rows: read.slice(index + 1).map((row) => toRow(row, width)),
  };
  return [...captions.filter(({ text }) => text !== '').map(toCaption), table, ...behind];
}

/** In the order of the page. */
function readBehind(extent: TableExtent, strays: readonly Stretch[], end: number): readonly Block[] {
  const paragraphs = strays.map((stray) => {
    const { text, at } = readHtmlCell(extent.text, stray, extent.positionAt);
    return { ...extent.placeAt(stray.from), block: { kind: 'paragraph', text, at } as const };
  });
  return [...extent.leaveAt(end), ...paragraphs.filter(({ block }) => block.text !== '')]
    .sort((left, right) => left.line - right.line || left.offset - right.offset)
    .map(({ block }) => block);
}

function readRows(extent: TableExtent, rows: readonly HtmlRow[]): readonly ReadRow[] {
  const cells = new Map<HtmlCell, TableCell>();
  for (const cell of rows.flatMap((row) => row.cells)) {
    cells.set(cell, readHtmlCell(extent.text, cell, extent.positionAt));
  }
  const grid = layOutCells(rows.map((row) => row.cells));
  return rows.map((html, index) => {
    const at = extent.positionAt(html.at);
    const empty = { text: '', at };
    const read = (cell: HtmlCell | undefined) => (cell && cells.get(cell)) ?? empty;
    return { html, own: html.cells.map(read), row: { at, cells: (grid[index] ?? []).map(read) } };
  });
}

/**
 * The last row of those that are made of `<th>`, or stand in a `<thead>`; else the first one. A row of one cell over several columns is
 * a title: of the table where it stands above the header, of the rows below it anywhere else.
 */
function headerIndex(rows: readonly HtmlRow[]): number {
  const isHead = rows[0]?.inHead
    ? ({ inHead }: HtmlRow) => inHead
    : ({ cells }: HtmlRow) => cells.every((cell) => cell.isHeader);
  const firstOther = rows.findIndex((row) => !isHead(row));
  const heads = rows.slice(0, Math.max(firstOther, 0)).findLastIndex((row) => !isTitle(row));
  return heads >= 0
    ? heads
    : Math.max(
        rows.findIndex((row) => !isTitle(row)),
        0,
      );
}

/** The cell in front is the header of its row alone: the columns have none. */
function isNamed({ cells: [name, text, ...others], inHead }: HtmlRow): boolean {
  return !inHead && name?.isHeader === true && text?.isHeader === false && others.length === 0;
}

function isTitle({ cells: [first, second] }: HtmlRow): boolean {
  return first !== undefined && second === undefined && first.columns > 1;
}

/** Its titles are `<th>`, or in bold. */
function isHeader({ html, own }: ReadRow): boolean {
  return html.inHead || html.cells.some(({ isHeader }) => isHeader) || own.every(({ text }) => STRONG.test(text));
}

/** A row whose only cell is as wide as the header heads the rows below it. */
function toRow({ html, own: [title], row }: ReadRow, width: number): TableRow {
  const isWide = isTitle(html) && row.cells.length >= width && row.cells.every((cell) => cell === title);
  if (!isWide || !title || title.text === '') return row;
  const rest = row.cells.slice(1).map(() => ({ text: '', at: title.at }));
  return { ...row, cells: [{ text: strong(title.text), at: title.at }, ...rest] };
}

function toCaption({ text, at }: TableCell): ParagraphBlock {
  return { kind: 'paragraph', at, text: MARKUP.test(text) ? text : strong(text) };
}

function strong(text: string): string {
  return STRONG.test(text) ? text : `**${text.replace(EMPHASIS, '$2')}**`;
}
