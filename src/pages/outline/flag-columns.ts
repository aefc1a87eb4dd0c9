import type { Block, TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { IMPLIED_COLUMNS } from '../vocabulary/implied-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Gives columns of flags their title that are called what another one is: `Type | Data type`, with `required` and `optional` below. */
export function titleFlagColumns(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  return blocks.map((block) => (block.kind === 'table' ? withFlagColumn(block, vocabulary) : block));
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
