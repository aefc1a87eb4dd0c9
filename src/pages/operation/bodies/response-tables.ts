import type { Block, Section, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { cleanMarkdown } from '../../constraints/clean-markdown.js';
import type { PropertyRow } from '../../declarations.js';
import type { PageContext } from '../../page-context.js';
import type { ResponseFacts } from '../../page-model.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import { isName, readName } from '../../tables/read-name.js';
import { cellIn } from '../../tables/table-columns.js';
import { statusColumnOf } from './response-statuses.js';

export type ResponseHeaderFact = ResponseFacts['headers'][number];

/** What the tables of a response section say. */
export interface ResponseTables {
  readonly rows: readonly PropertyRow[];
  readonly headers: readonly ResponseHeaderFact[];
}

/** Reads tables of properties, and of headers where the heading or the text above says so; others are left alone. */
export function readResponseTables(sections: readonly Section[], context: PageContext): ResponseTables {
  const rows: PropertyRow[] = [];
  const headers: ResponseHeaderFact[] = [];
  for (const { blocks, title } of sections) {
    for (const [index, table] of blocks.entries()) {
      if (table.kind !== 'table' || context.isClaimed(table)) continue;
      const columns = propertyColumnsOf(table, context.vocabulary);
      if (!columns || statusColumnOf(table) >= 0) continue;
      if (context.vocabulary.headerWord.test(title) || isAboutHeaders(table, blocks[index - 1], context)) {
        for (const row of readHeaderRows(table, columns, context)) headers.push(row);
      } else {
        for (const row of readPropertyRows(table, columns, context)) rows.push(row);
      }
    }
  }
  return { rows, headers };
}

function isAboutHeaders(table: TableBlock, above: Block | undefined, { vocabulary }: PageContext): boolean {
  if (vocabulary.headerWord.test(plainText(table.header.cells[0]?.text ?? ''))) return true;
  return above?.kind === 'paragraph' && vocabulary.headerWord.test(above.text);
}

function readHeaderRows(
  table: TableBlock,
  columns: NonNullable<ReturnType<typeof propertyColumnsOf>>,
  context: PageContext,
): readonly ResponseHeaderFact[] {
  context.claim(table);
  return table.rows.flatMap((row) => {
    const cell = cellIn(row, columns, 'name');
    const { name } = readName(cell?.text ?? '');
    const isHeader = cell !== undefined && isName(name);
    context.ledger[isHeader ? 'used' : 'reported']('tableRows');
    if (!isHeader) return [];
    const description = cleanMarkdown(cellIn(row, columns, 'description')?.text ?? '');
    return [{ name, ...(description !== '' && { description }), at: cell.at }];
  });
}
