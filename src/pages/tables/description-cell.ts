import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import type { PageContext } from '../context/page-context.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { type Columns, cellIn } from './table-columns.js';

/**
 * The cell that describes what the row is about. When it is the last one, what stands beyond the header belongs to it: a
 * bar that lacks its backslash has cut it there ("a.cer | b.crt"), or stands twice before it.
 * Raises `pages/surplus-cells`.
 */
export function readDescriptionCell<Column extends string>(
  row: TableRow,
  columns: Columns<Column | 'description'>,
  table: TableBlock,
  context: PageContext,
): TableCell | undefined {
  const cell = cellIn(row, columns, 'description');
  const width = table.header.cells.length;
  const surplus =
    columns.get('description') === width - 1 ? row.cells.slice(width).filter(({ text }) => text !== '') : [];
  const [first] = surplus;
  if (!first) return cell;
  const parameters = { cells: row.cells.length, columns: width };
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'surplus-cells', parameters, placeIn(context.file, first.at)));
  const parts = cell && cell.text !== '' ? [cell, ...surplus] : surplus;
  return { text: parts.map(({ text }) => text).reduce(joinAtBar), at: parts[0]?.at ?? first.at };
}

/** Blanks around the bar of a code span would be part of the code. */
function joinAtBar(left: string, right: string): string {
  const isInCode = left.split('`').length % 2 === 0;
  return isInCode ? `${left}|${right}` : `${left} | ${right}`;
}
