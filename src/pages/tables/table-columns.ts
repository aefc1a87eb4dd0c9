import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { TitleMatcher } from '../vocabulary/title-matcher.js';

/** Which column of a table is what, by index. */
export type Columns<Column extends string> = ReadonlyMap<Column, number>;

/** Reads a header row. Columns with an unknown title are left out; of two columns with one meaning the first counts. */
export function readColumns<Column extends string>(header: TableRow, columnOf: TitleMatcher<Column>): Columns<Column> {
  const columns = new Map<Column, number>();
  header.cells.forEach((cell, index) => {
    const column = columnOf(plainText(cell.text))?.meaning;
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

/** Whether the first column has the names: nothing says otherwise, a type stands beside it, and it does not count the rows. */
export function namesComeFirst({ rows }: TableBlock, columns: Columns<string>): boolean {
  if (columns.has('name') || !columns.has('type') || [...columns.values()].includes(0)) return false;
  return rows.length === 0 || !rows.every(({ cells }, index) => cells[0]?.text.trim() === String(index + 1));
}

/** The cell of a row in a column; absent when the table has no such column or the row is too short. */
export function cellIn<Column extends string>(
  row: TableRow,
  columns: Columns<Column>,
  column: Column,
): TableCell | undefined {
  const index = columns.get(column);
  return index === undefined ? undefined : row.cells[index];
}

const STRONG_CELL = /^(\*\*|__)[^*_].*\1$/;

/** A row that only heads the rows below it — bold text in the first cell, nothing in the others — or is blank. */
export function isHeadingRow(row: TableRow): boolean {
  const [first, ...others] = row.cells;
  const isHeading = first === undefined || first.text === '' || STRONG_CELL.test(first.text);
  return isHeading && others.every((cell) => cell.text === '');
}
