import type { Locate } from '../../http/text-position.js';
import type { Block, Section, TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import { positionInCell } from '../../markdown/position-in-cell.js';
import { propertyColumnsOf } from '../tables/property-columns.js';
import { type Columns, cellIn } from '../tables/table-columns.js';
import type { PropertyColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type DefinitionItem, hasType, readDefinitionItem } from './definition-items.js';
import { fieldRow, fieldTitles } from './field-rows.js';
import { isLikelyType, isSureType, type TypeTest } from './item-remarks.js';
import type { FieldListKind, KindOfLists } from './list-kinds.js';

/** The cells of a row as the Markdown that the item of a list would have. */
interface RowText {
  /** The row with empty cells between its name and its description. */
  readonly row: TableRow;
  readonly text: string;
  /** Where the description begins. */
  readonly start: number;
  readonly locate: Locate;
}

const LINE_BREAKS = /<br *\/?>/gi;

/**
 * The tables that have a column for the types, by tables that have none, because the types stand below the names or in front of the
 * descriptions: `|size<br>Int32|How big.|`, `|size|Int32. How big.|`. Most of the rows have one.
 */
export function tabulateTypes(
  sections: readonly Section[],
  kindOf: KindOfLists,
  vocabulary: Vocabulary,
): ReadonlyMap<Block, TableBlock> {
  const tables = new Map<Block, TableBlock>();
  for (const section of sections) {
    for (const table of section.blocks) {
      if (table.kind !== 'table' || table.header.cells.length !== 2 || table.listed) continue;
      const columns = propertyColumnsOf(table, vocabulary);
      if (!columns?.has('description') || columns.has('type')) continue;
      const kind = kindOf(section);
      // Behind the name of a header stands its value.
      const mayBeTyped = typeof kind === 'object' && kind.names === 'field';
      const typed = mayBeTyped ? withTypes(table, columns, kind, vocabulary) : undefined;
      if (typed) tables.set(table, typed);
    }
  }
  return tables;
}

function withTypes(
  table: TableBlock,
  columns: Columns<PropertyColumn>,
  kind: FieldListKind,
  vocabulary: Vocabulary,
): TableBlock | undefined {
  const texts = table.rows.map((row) => joinCells(row, columns));
  const read = ({ text, start }: RowText, isType: TypeTest): DefinitionItem | undefined => {
    const definition = readDefinitionItem(text, { kind: kind.names, isType, vocabulary });
    // Words behind the name would be a part of it.
    return definition && definition.textStart >= start ? definition : undefined;
  };
  const sure = texts.map((one) => read(one, isSureType)).map((one) => (one && hasType(one.remarks) ? one : undefined));
  const typed = sure.filter((one) => one !== undefined);
  if (typed.length === 0 || typed.length * 2 < texts.length) return undefined;
  const rows = texts.map((one, index) => {
    const { row, text, locate } = one;
    const definition = sure[index] ?? read(one, isLikelyType);
    return definition ? fieldRow({ item: { text, at: locate(0) }, inner: [], definition }, locate, vocabulary) : row;
  });
  const { header } = table;
  return {
    ...table,
    header: { ...header, cells: fieldTitles(kind, vocabulary).map((text) => ({ text, at: header.at })) },
    rows,
  };
}

/** The name and the description, a line each; a break in the cell of the name begins a line as well. */
function joinCells(row: TableRow, columns: Columns<PropertyColumn>): RowText {
  const missing: TableCell = { text: '', at: row.at };
  const name = cellIn(row, columns, 'name') ?? missing;
  const description = cellIn(row, columns, 'description') ?? missing;
  const start = name.text.length + 1;
  return {
    row: { ...row, cells: [name, missing, missing, missing, description] },
    // As long as it was, so that places in it can be told.
    text: `${name.text.replace(LINE_BREAKS, (mark) => '\n'.padEnd(mark.length))}\n${description.text}`,
    start,
    locate: (offset) => (offset < start ? positionInCell(name, offset) : positionInCell(description, offset - start)),
  };
}
