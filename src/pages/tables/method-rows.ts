import type { TableBlock, TableRow } from '../../markdown/block.js';
import { linksIn, plainText } from '../../markdown/plain-text.js';
import type { PageContext } from '../context/page-context.js';
import type { MethodRow } from '../declarations.js';
import { stripMarks } from '../prose/sentences.js';
import type { MethodColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readType } from './read-type.js';
import { type Columns, cellIn, isHeadingRow, readColumns } from './table-columns.js';

/** Several words with a full stop: in a row that lacks a cell, they describe the method, whatever types they name. */
const SENTENCE = /^\S+\s+\S+\s+\S+.*\.$/s;

/** A table of methods has one of these columns. */
const TELLING = ['return-type', 'file-return-type', 'request'] as const satisfies readonly MethodColumn[];

/** The columns of a table that lists the operations on a type; `undefined` when its header says that it is none. */
export function methodColumnsOf(table: TableBlock, vocabulary: Vocabulary): Columns<MethodColumn> | undefined {
  const columns = readColumns(table.header, vocabulary.methodColumnOf);
  return columns.has('method') && TELLING.some((column) => columns.has(column)) ? columns : undefined;
}

/**
 * Claims such a table and reads its rows; each counts as used. Return types that are no types ("download URL") are
 * left out without a finding: the page of the operation says better what it returns.
 */
export function readMethodRows(
  table: TableBlock,
  columns: Columns<MethodColumn>,
  context: PageContext,
): readonly MethodRow[] {
  context.claim(table);
  context.ledger.used('tableRows', table.rows.length);
  return table.rows.filter((row) => !isHeadingRow(row)).map((row) => readMethodRow(row, columns, context));
}

function readMethodRow(row: TableRow, columns: Columns<MethodColumn>, context: PageContext): MethodRow {
  const method = cellIn(row, columns, 'method');
  const second = cellIn(row, columns, columns.has('return-type') ? 'return-type' : 'file-return-type');
  const isShort = columns.has('description') && !cellIn(row, columns, 'description');
  const returned = isShort && SENTENCE.test(plainText(second?.text ?? '')) ? undefined : second;
  const [link] = linksIn(method?.text ?? '');
  const type = returned && returned.text !== '' ? readType(returned.text, returned.at, context) : undefined;
  const isKnown = type !== undefined && type.kind !== 'unknown';
  const returnsNothing = returned !== undefined && context.vocabulary.isNothing(stripMarks(returned.text));
  return {
    ...(link && { target: context.resolveLink(link.url, method?.at) }),
    ...(isKnown && !returnsNothing && { returns: type }),
    at: method?.at ?? row.at,
  };
}
