import type { Block, TableBlock, TableRow } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { leadsToPages } from '../../requests/request-listings.js';
import { hasMethodColumn, requestsInTable } from '../../requests/table-of-requests.js';
import { CAPTION_LEVEL, headingFor, requestTitle } from '../../sections/caption-heading.js';
import { statusIn } from '../../sections/status-titles.js';
import { isHeadingRow } from '../../tables/table-columns.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { blocksOfCell } from './cell-blocks.js';

/** What columns beside those of methods and targets may say of a request. */
const PARTS: ReadonlySet<SectionMeaning | undefined> = new Set([
  'request-headers',
  'query-parameters',
  'path-parameters',
  'parameters',
  'request-body',
  'response',
  'error-responses',
]);

/**
 * Turns the rows of a table of request lines that has columns for what is sent and answered (`Method | Path | Body | Response`) into
 * sections with a heading each, whose parts stand below headings of their own. Cells that say that there is nothing give nothing.
 */
export function divideRequestTables(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  let level = 1;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = block.level;
    if (block.kind !== 'table' || !hasMethodColumn(block, vocabulary) || leadsToPages(block)) return [block];
    const parts = partsOf(block, vocabulary);
    return parts.length === 0 ? [block] : sectionsOf(block, parts, level, vocabulary);
  });
}

/** The columns that stand for sections, with their titles. */
function partsOf({ header }: TableBlock, { sectionOf }: Vocabulary): readonly { index: number; title: string }[] {
  return header.cells.flatMap(({ text }, index) => {
    const title = plainText(text);
    return PARTS.has(sectionOf(title)?.meaning) ? [{ index, title }] : [];
  });
}

function sectionsOf(
  table: TableBlock,
  parts: ReturnType<typeof partsOf>,
  level: number,
  vocabulary: Vocabulary,
): readonly Block[] {
  const rows = table.rows.filter((row) => !isHeadingRow(row));
  return rows.flatMap((row) => {
    // Several targets in a cell share what the row says.
    return requestsInTable({ ...table, rows: [row] }, vocabulary).flatMap(({ line, caption = '' }) => {
      const title = requestTitle(caption, `${line.method.toUpperCase()} ${line.target}`);
      const heading = headingFor({ ...table, at: line.at }, title, Math.min(level + 1, CAPTION_LEVEL - 1));
      return [heading, ...parts.flatMap((part) => partIn(row, part, vocabulary))];
    });
  });
}

function partIn(
  { cells }: TableRow,
  { index, title }: ReturnType<typeof partsOf>[number],
  vocabulary: Vocabulary,
): readonly Block[] {
  const cell = cells[index];
  const text = plainText(cell?.text ?? '');
  if (!cell || text === '' || (isUnsaid(text, vocabulary) && statusIn(text, vocabulary) === undefined)) return [];
  return [headingFor(cell, title), ...blocksOfCell(cell)];
}

function isUnsaid(text: string, { isEmptyText, isNothing }: Vocabulary): boolean {
  return isEmptyText(text) || isNothing(text);
}
