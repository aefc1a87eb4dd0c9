import type { TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { PropertyColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readName } from './read-name.js';
import { type Columns, cellIn, namesComeFirst, readColumns } from './table-columns.js';

/**
 * The columns of a table of properties, relationships or body parameters; `undefined` when its header says that it is
 * none. The first column is the name when nothing says otherwise and a type stands beside it, unless it counts the rows.
 */
export function propertyColumnsOf(table: TableBlock, vocabulary: Vocabulary): Columns<PropertyColumn> | undefined {
  const columns = readColumns(table.header, vocabulary.propertyColumnOf);
  const hasFacts = columns.has('type') || columns.has('description');
  if (columns.has('name')) return hasFacts ? columns : undefined;
  const typeBehind = columns.get('type') === 0 ? secondTypeColumn(table, vocabulary) : -1;
  if (typeBehind > 0) return new Map([...columns, ['name', 0], ['type', typeBehind]]);
  return namesComeFirst(table, columns) ? new Map([...columns, ['name', 0]]) : undefined;
}

/** The names in a table of properties, a row each; nothing for another table. */
export function propertyNamesIn(table: TableBlock, vocabulary: Vocabulary): readonly string[] {
  const columns = propertyColumnsOf(table, vocabulary);
  return columns ? table.rows.map((row) => readName(cellIn(row, columns, 'name')?.text ?? '', vocabulary).name) : [];
}

/** `Value | Type | Description`: the first column names values, and another one has their types. */
function secondTypeColumn({ header }: TableBlock, vocabulary: Vocabulary): number {
  return header.cells.findIndex(
    ({ text }, index) => index > 0 && vocabulary.propertyColumnOf(plainText(text))?.meaning === 'type',
  );
}

/** What the title of the first column says that the rows are: `Property`, `Relationship name`. */
export function meaningOfRows({ header }: TableBlock, { sectionOf }: Vocabulary): SectionMeaning | undefined {
  return sectionOf(plainText(header.cells[0]?.text ?? '').replace(/ name$/i, ''))?.meaning;
}
