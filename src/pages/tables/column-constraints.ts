import type { TableRow } from '../../markdown/block.js';
import type { Constraints } from '../../model/schema.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { readValuesOfCell } from '../constraints/listed-values.js';
import { readDefault, typeOfDefault } from '../constraints/read-default.js';
import { cleanMarkdown } from '../prose/clean-markdown.js';
import { stripMarks } from '../prose/sentences.js';
import type { PropertyColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type Columns, cellIn } from './table-columns.js';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const CELL_START = /^/g;

/** The type that the default value of a row without a type implies, in the column for it or in the description; see `typeOfDefault`. */
export function impliedType(
  row: TableRow,
  columns: Columns<string>,
  description: string,
  { defaultOpener }: Vocabulary,
): TypeExpression | undefined {
  const stated = cellIn(row, columns, 'default')?.text ?? '';
  return typeOfDefault(stated, CELL_START) ?? typeOfDefault(description, defaultOpener);
}

/** The values that a column for them lists; empty where there is none. */
export function valuesInColumn(
  row: TableRow,
  columns: Columns<string>,
  { valueOpeners }: Vocabulary,
): readonly string[] {
  return readValuesOfCell(cleanMarkdown(cellIn(row, columns, 'values')?.text ?? ''), valueOpeners.grammar);
}

/** What the columns beside the description say: `Required (Y/N)`, `ReadOnly`, `Default`, `Min value`. Cells that say no plain value are prose. */
export function readColumnConstraints(
  row: TableRow,
  columns: Columns<string>,
  type: TypeExpression | undefined,
  { saysYes, saysNo }: Vocabulary,
): Constraints {
  const cell = (column: PropertyColumn) => stripMarks(cellIn(row, columns, column)?.text ?? '').trim();
  const required = cell('required');
  const minimum = cell('minimum');
  const maximum = cell('maximum');
  const stated = readDefault(cellIn(row, columns, 'default')?.text ?? '', type, CELL_START);
  return {
    ...(saysYes(required) && { required: true }),
    ...(saysNo(required) && { required: false }),
    ...(saysYes(cell('read-only')) && { readOnly: true }),
    ...(NUMBER.test(minimum) && { minimum: Number(minimum) }),
    ...(NUMBER.test(maximum) && { maximum: Number(maximum) }),
    ...(stated?.value !== undefined && { default: stated.value }),
  };
}
