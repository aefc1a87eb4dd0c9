import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Diagnostic, type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { SecurityScheme } from '../../model/api-model.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';
import type { PermissionRow } from '../page-model.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type PermissionCell, type PermissionCellFinding, readPermissionCell } from './permission-cell.js';
import { type PermissionColumn, type PermissionLayout, type SchemeColumn, schemeOf } from './permission-layout.js';

/** The rows of a table, and whether some of what it should say is missing. */
export interface PermissionRows {
  readonly rows: readonly PermissionRow[];
  /** Some cell is empty, unreadable, or still to be written. */
  readonly unfinished: boolean;
}

/** What the reading of one table shares. */
interface TableReading {
  readonly context: PageContext;
  readonly footnote?: string;
  readonly rows: PermissionRow[];
  unfinished: boolean;
}

/** A row for one kind of permission. */
interface SchemeRow {
  readonly row: TableRow;
  readonly label: string;
  /** What the row is for besides, where the row above says for which kind it is. */
  readonly group: string | undefined;
  readonly scheme: SecurityScheme;
}

const INDENTED = /^(?:&nbsp;|\u00a0)/i;

/**
 * Reads the rows of a permissions table: claims it, counts its rows and cells.
 * Raises the `pages/permissions-…` diagnostics about cells, rows and order.
 * @param footnote what a star behind a scope means on this page
 */
export function readPermissionRows(
  table: TableBlock,
  layout: PermissionLayout,
  footnote: string | undefined,
  context: PageContext,
): PermissionRows {
  context.claim(table);
  const reading: TableReading = { context, footnote, rows: [], unfinished: false };
  if (layout.kind === 'column-per-scheme') {
    for (const row of table.rows) readResourceRow(row, layout.columns, reading);
  } else {
    for (const column of layout.columns) if (column.mostPrivilegedFirst) reportOrder(table, column, context);
    readSchemeRows(table, layout.columns, reading);
  }
  return { rows: reading.rows, unfinished: reading.unfinished };
}

/** Whether a row of any table says who may call: a label of permissions, and beside it scopes, or that there are none. */
export function isPermissionRow({ cells: [label, cell] }: TableRow, vocabulary: Vocabulary): boolean {
  if (!label || !cell || !schemeOf(plainText(label.text), vocabulary.operation.permissions)) return false;
  const { alternatives, unsupported, findings } = readPermissionCell(cell, vocabulary);
  return findings.length === 0 && (alternatives.length > 0 || unsupported);
}

function reportOrder(table: TableBlock, column: PermissionColumn, context: PageContext): void {
  const at = table.header.cells[column.index]?.at ?? table.at;
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-most-first', {}, placeIn(context.file, at)));
}

/** `| [event](event.md) | Calendars.Read | Calendars.Read | Not supported |` */
function readResourceRow(row: TableRow, columns: readonly SchemeColumn[], reading: TableReading): void {
  const label = plainText(row.cells[0]?.text ?? '');
  for (const { index, scheme } of columns) {
    const cell = row.cells[index] ?? emptyCell(row);
    const { alternatives } = readCell(cell, `${label}, ${scheme}`, reading);
    reading.rows.push({ scheme, alternatives, ...(label !== '' && { condition: label }), at: cell.at });
  }
  reading.context.ledger.used('tableRows');
}

function readSchemeRows(table: TableBlock, columns: readonly PermissionColumn[], reading: TableReading): void {
  const { context } = reading;
  const words = context.vocabulary.operation.permissions;
  let scheme: SecurityScheme | undefined;
  for (const [index, row] of table.rows.entries()) {
    const label = plainText(row.cells[0]?.text ?? '');
    const own = isIndented(row) ? undefined : schemeOf(label, words);
    scheme = own ?? scheme;
    context.ledger[scheme ? 'used' : 'reported']('tableRows');
    if (!scheme) {
      const place = placeIn(context.file, row.at);
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-unknown-row', { row: label }, place));
    } else if (!own || !isGroupTitle(row, table.rows[index + 1], columns)) {
      const labelled = { row, label, group: own ? undefined : label, scheme };
      for (const column of columns) readSchemeCells(labelled, column, table, reading);
    }
  }
}

/** `&nbsp; &nbsp; **Device management** | A.Read`: the row belongs to the kind above it. */
function isIndented(row: TableRow | undefined): boolean {
  return INDENTED.test(row?.cells[0]?.text ?? '');
}

/** A kind with empty cells, whose scopes stand in indented rows below. */
function isGroupTitle(row: TableRow, next: TableRow | undefined, columns: readonly PermissionColumn[]): boolean {
  return isIndented(next) && columns.every(({ index }) => (row.cells[index]?.text ?? '') === '');
}

function readSchemeCells(
  { row, label, group, scheme }: SchemeRow,
  column: PermissionColumn,
  table: TableBlock,
  reading: TableReading,
): void {
  const cells = cellsOf(row, column, table);
  const read = cells.flatMap((cell) => readCell(cell, label, reading).alternatives);
  const alternatives = column.mostPrivilegedFirst ? read.toReversed() : read;
  const conditions = [group, column.condition].filter((part) => part !== undefined && part !== '');
  const condition = conditions.length > 0 ? conditions.join('; ') : undefined;
  const last = reading.rows.at(-1);
  if (last?.at.line === row.at.line && last.scheme === scheme && last.condition === condition)
    reading.rows[reading.rows.length - 1] = { ...last, alternatives: [...last.alternatives, ...alternatives] };
  else reading.rows.push({ scheme, alternatives, ...(condition !== undefined && { condition }), at: row.at });
}

/** The cell of the column. A stray pipe pushes scopes beyond the header: what stands there belongs to the last column. */
function cellsOf(row: TableRow, column: PermissionColumn, table: TableBlock): readonly TableCell[] {
  const width = table.header.cells.length;
  const cell = row.cells[column.index];
  const surplus = column.index === width - 1 ? row.cells.slice(width).filter(({ text }) => text !== '') : [];
  const cells = [...(cell && (cell.text !== '' || surplus.length === 0) ? [cell] : []), ...surplus];
  return cells.length > 0 ? cells : [emptyCell(row)];
}

function emptyCell(row: TableRow): TableCell {
  return { text: '', at: row.at };
}

function readCell(cell: TableCell, row: string, reading: TableReading): PermissionCell {
  const { context, footnote } = reading;
  const result = readPermissionCell(cell, context.vocabulary, footnote);
  const place = placeIn(context.file, cell.at);
  for (const finding of result.findings) context.report(reportOf(finding, row, place));
  const says = result.alternatives.length > 0 || result.unsupported;
  if (!says) reading.unfinished = true;
  context.ledger.read('permissionCells');
  context.ledger[says ? 'used' : 'reported']('permissionCells');
  return result;
}

function reportOf({ kind, found }: PermissionCellFinding, row: string, place: Place): Diagnostic {
  switch (kind) {
    case 'to-do':
      return diagnostic(OPERATION_DIAGNOSTICS, 'permissions-to-do', { found, row }, place);
    case 'empty':
      return diagnostic(OPERATION_DIAGNOSTICS, 'permissions-empty', { row }, place);
    case 'unreadable':
      return diagnostic(OPERATION_DIAGNOSTICS, 'permissions-unreadable', { found }, place);
    case 'missing-comma':
      return diagnostic(OPERATION_DIAGNOSTICS, 'permissions-missing-comma', { found }, place);
  }
}
