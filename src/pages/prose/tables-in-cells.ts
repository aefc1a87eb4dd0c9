import { readStructure } from '../../markdown/html-table/structure.js';

const START = /<table(?=[\s>])/i;
const END = /<\/table\s*>/i;

/**
 * Writes each HTML table in the text of a cell as a list: an item for each row, what stands in its first cell before a colon. The
 * titles of the columns are left out. A table with more in it than rows of text stays as it is.
 */
export function listTables(markdown: string): string {
  const parts = markdown.split(END);
  const last = parts.pop() ?? '';
  return parts.map((part) => listTable(part) ?? `${part}</table>`).join('') + last;
}

/** @param markdown up to the end tag of the table */
function listTable(markdown: string): string | undefined {
  const start = markdown.search(START);
  const table = markdown.slice(Math.max(start, 0));
  if (start < 0 || START.test(table.slice(1))) return undefined;
  const { rows, caption, strays } = readStructure(table, true);
  if (caption || strays.length > 0) return undefined;
  const items = rows
    .filter(({ cells }) => !cells.every(({ isHeader }) => isHeader))
    .map(({ cells }) => cells.map(({ from, to }) => table.slice(from, to).trim()).filter((text) => text !== ''))
    .map(([first = '', ...others]) => (others.length > 0 ? `- ${first}: ${others.join(' ')}` : `- ${first}`));
  return `${markdown.slice(0, start).trimEnd()}\n${items.join('\n')}\n`;
}
