import type { Block, HeadingBlock, TableBlock, TableRow } from '../../../markdown/block.js';
import { statusColumnOf } from '../../messages/response-statuses.js';
import { CAPTION_LEVEL, headingFor } from '../../sections/caption-heading.js';
import { openHeading } from '../../sections/open-headings.js';
import { statusIn } from '../../sections/status-titles.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { payloadIn } from './cell-blocks.js';

/**
 * Puts the payloads that stand in a column of a table of statuses (`Code | Description | Example`) below the table, each under a
 * heading of its status. What stands behind the table is below the heading around it again.
 */
export function takePayloadsOut(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  let open: readonly HeadingBlock[] = [];
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') open = openHeading(open, block);
    const status = block.kind === 'table' ? statusColumnOf(block) : -1;
    if (block.kind !== 'table' || status < 0) return [block];
    const column = block.header.cells.findIndex((_, at) => block.rows.some(({ cells }) => hasPayload(cells[at])));
    if (column < 0) return [block];
    const shown = block.rows.flatMap(({ cells }) => {
      const fence = cells[column] && payloadIn(cells[column]);
      const title = statusIn(`Status ${cells[status]?.text ?? ''}`, vocabulary);
      return fence && title !== undefined ? [headingFor(fence, title, CAPTION_LEVEL + 1), fence] : [];
    });
    const next = blocks[index + 1];
    const again = next && next.kind !== 'heading' ? [headingFor(next, open.at(-1)?.text ?? '')] : [];
    return shown.length === 0 ? [block] : [withoutPayloads(block, column), ...shown, ...again];
  });
}

function hasPayload(cell: TableRow['cells'][number] | undefined): boolean {
  return cell !== undefined && payloadIn(cell) !== undefined;
}

/** Where every cell is a payload or empty, the column goes; else its other cells stay. */
function withoutPayloads(table: TableBlock, column: number): TableBlock {
  const isOnlyShown = table.rows.every(({ cells }) => !cells[column]?.text || hasPayload(cells[column]));
  const without = (row: TableRow): TableRow => ({
    ...row,
    cells: isOnlyShown
      ? row.cells.filter((_, index) => index !== column)
      : row.cells.map((cell, index) => (index === column && hasPayload(cell) ? { ...cell, text: '' } : cell)),
  });
  return { ...table, header: isOnlyShown ? without(table.header) : table.header, rows: table.rows.map(without) };
}
