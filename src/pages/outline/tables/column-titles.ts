import type { Block, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { isSureType } from '../../lists/item-remarks.js';
import { isName, readName } from '../../tables/read-name.js';
import { IMPLIED_COLUMNS } from '../../vocabulary/implied-headings.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** Of the types in a column, so many are words that are known for types. */
const MOST = 0.5;

/**
 * Gives columns of flags their title that are called what another one is: `Type | Data type`, with `required` and `optional` below;
 * and the columns of tables without any titles theirs, where the first one has names, and the second one types.
 */
export function titleColumns(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'table' ? withFlagColumn(withTitles(block, vocabulary), vocabulary) : block,
  );
}

function withTitles(table: TableBlock, vocabulary: Vocabulary): TableBlock {
  const { header, rows } = table;
  const [first, second] = header.cells;
  if (!first || !second || rows.length === 0 || header.cells.some(({ text }) => text !== '')) return table;
  const cellsOf = (column: number) => rows.map(({ cells }) => cells[column]?.text ?? '');
  const types = cellsOf(1).filter((text) => isSureType(text, vocabulary));
  if (types.length < rows.length * MOST || !cellsOf(0).every((text) => isName(readName(text, vocabulary).name)))
    return table;
  const titles = [IMPLIED_COLUMNS.name, IMPLIED_COLUMNS.type, IMPLIED_COLUMNS.description];
  const cells = header.cells.map((cell, index) => ({ ...cell, text: titles[index] ?? '' }));
  return { ...table, header: { ...header, cells } };
}

function withFlagColumn(table: TableBlock, vocabulary: Vocabulary): TableBlock {
  const { header, rows } = table;
  const isTyped = header.cells.map(({ text }) => vocabulary.propertyColumnOf(plainText(text))?.meaning === 'type');
  const column = isTyped.indexOf(true);
  if (column < 0 || column === isTyped.lastIndexOf(true) || rows.length === 0) return table;
  const areFlags = rows.every(({ cells }) => {
    const text = plainText(cells[column]?.text ?? '');
    return vocabulary.saysYes(text) || vocabulary.saysNo(text);
  });
  if (!areFlags) return table;
  const cells = header.cells.map((cell, index) =>
    index === column ? { ...cell, text: IMPLIED_COLUMNS.required } : cell,
  );
  return { ...table, header: { ...header, cells } };
}
