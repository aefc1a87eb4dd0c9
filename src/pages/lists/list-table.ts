import type { Block, TableBlock, TableRow } from '../../markdown/block.js';

/** The table that says the same as a list. Its titles stand nowhere on the page: they are where the list begins. */
export function tableOfList(
  { at, tab }: Pick<Block, 'at' | 'tab'>,
  titles: readonly string[],
  rows: readonly TableRow[],
): TableBlock {
  return {
    kind: 'table',
    at,
    ...(tab !== undefined && { tab }),
    header: { cells: titles.map((text) => ({ text, at })), at },
    rows,
    listed: true,
  };
}
