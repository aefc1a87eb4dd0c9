import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../context/page-context.js';
import type { PropertyRow } from '../declarations.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import type { PropertyColumn } from '../vocabulary/table-columns.js';
import { impliedType } from './column-constraints.js';
import { completeType } from './described-type.js';
import { readDescriptionCell } from './description-cell.js';
import { isMemberPath, nameByIndentation, nestRows, splitIndentation } from './nested-rows.js';
import { isName, readName } from './read-name.js';
import { readType } from './read-type.js';
import { readRowFacts } from './row-facts.js';
import { type Columns, cellIn, isHeadingRow } from './table-columns.js';

/** `odata.type`: no property's name has a dot (OData CSDL XML 4.01, 17.2), so the `@` of control information was left out. */
const CONTROL_INFORMATION = /^odata\.(?=[a-z])/i;
const NULLABLE_TYPE = /^\?(?=[A-Za-z[])/;

/**
 * Reads the rows of a table of properties, relationships or body parameters: claims it, and counts each row as used or
 * reported. Rows that only head the rows below them are used up. A name that appears twice is kept twice: who merges the rows
 * decides, and who knows that they are relationships says so.
 * Rows for members of others stand in those; see `nestRows`.
 * Raises `pages/row-without-name`, `pages/not-a-name`, `pages/unknown-type`, and what `readDescription` raises.
 */
export function readPropertyRows(
  table: TableBlock,
  columns: Columns<PropertyColumn>,
  context: PageContext,
): readonly PropertyRow[] {
  context.claim(table);
  const rows: PropertyRow[] = [];
  const indentations: number[] = [];
  for (const row of table.rows.flatMap((one) => withInnerRows(one, columns))) {
    if (isHeadingRow(row)) {
      context.ledger.used('tableRows');
      continue;
    }
    const { indentation } = splitIndentation(cellIn(row, columns, 'name')?.text ?? '');
    const property = readPropertyRow(row, columns, table, context);
    context.ledger[property ? 'used' : 'reported']('tableRows');
    if (!property) continue;
    rows.push(property);
    indentations.push(indentation);
  }
  return nestRows(nameByIndentation(rows, indentations));
}

/** A row and the rows inside of it, which stand under path names: `owner.name`. */
function withInnerRows(row: TableRow, columns: Columns<PropertyColumn>): readonly TableRow[] {
  const owner = cellIn(row, columns, 'name')?.text ?? '';
  const inner = row.inner?.flatMap((one) => withInnerRows(one, columns)) ?? [];
  return [
    row,
    ...inner.map((one) => ({ ...one, cells: one.cells.map((cell) => underName(owner, cell, one, columns)) })),
  ];
}

function underName(owner: string, cell: TableCell, row: TableRow, columns: Columns<PropertyColumn>): TableCell {
  return cell === cellIn(row, columns, 'name') ? { ...cell, text: `${owner}.${cell.text}` } : cell;
}

function readPropertyRow(
  row: TableRow,
  columns: Columns<PropertyColumn>,
  table: TableBlock,
  context: PageContext,
): PropertyRow | undefined {
  const nameCell = cellIn(row, columns, 'name');
  const { cell: typeCell, nullable } = splitNullable(cellIn(row, columns, 'type'));
  const reading = readName(splitIndentation(nameCell?.text ?? '').name, context.vocabulary);
  if (!nameCell || !(isName(reading.name) || isMemberPath(reading.name))) {
    reportName(row, nameCell, reading.name, context);
    return undefined;
  }
  const descriptionCell = readDescriptionCell(row, columns, table, context);
  const told = completeType(typeCell && readTypeCell(typeCell, context), descriptionCell, context);
  const type = told ?? impliedType(row, columns, descriptionCell?.text ?? '', context.vocabulary);
  const typeText = typeCell?.text ?? '';
  const facts = readRowFacts(row, columns, descriptionCell, typeText, type, context);
  return {
    name: reading.name.replace(CONTROL_INFORMATION, '@$&'),
    ...(type && { type }),
    typeText,
    ...(facts.description !== undefined && { description: facts.description }),
    constraints: {
      ...(reading.required !== undefined && { required: reading.required }),
      ...(nullable && { nullable: true }),
      ...facts.constraints,
      ...(reading.remarks.some(context.vocabulary.isDeprecationRemark) && { deprecated: true }),
    },
    values: facts.values,
    ...(facts.combinable && { combinable: true }),
    ...(facts.inheritedFrom && { inheritedFrom: facts.inheritedFrom }),
    navigation: false,
    at: nameCell.at,
  };
}

/** `?string`: null may stand in the place of the text. */
function splitNullable(cell: TableCell | undefined): { readonly cell?: TableCell; readonly nullable: boolean } {
  if (!cell || !NULLABLE_TYPE.test(cell.text)) return { ...(cell && { cell }), nullable: false };
  const at = { ...cell.at, column: cell.at.column + 1 };
  return { cell: { text: cell.text.slice(1), at }, nullable: true };
}

function readTypeCell(cell: TableCell, context: PageContext): TypeExpression | undefined {
  if (cell.text === '') return undefined;
  const type = readType(cell.text, cell.at, context);
  if (type.kind === 'unknown') {
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unknown-type', { text: type.text }, placeIn(context.file, cell.at)));
  }
  return type;
}

function reportName(row: TableRow, cell: TableCell | undefined, name: string, context: PageContext): void {
  const place = placeIn(context.file, cell?.at ?? row.at);
  context.report(
    name === ''
      ? diagnostic(PAGES_DIAGNOSTICS, 'row-without-name', {}, place)
      : diagnostic(PAGES_DIAGNOSTICS, 'not-a-name', { text: name }, place),
  );
}
