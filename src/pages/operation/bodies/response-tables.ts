import type { Block, Section, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import type { PageContext } from '../../context/page-context.js';
import type { PropertyRow } from '../../declarations.js';
import { onlyRead } from '../../messages/only-read.js';
import type { OperationOutline } from '../../messages/operation-outline.js';
import { statusColumnOf } from '../../messages/response-statuses.js';
import type { DocumentedRequest, ResponseFacts } from '../../page-model.js';
import { cleanMarkdown } from '../../prose/clean-markdown.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import { isName, readName } from '../../tables/read-name.js';
import { createRowCollector } from '../../tables/row-collector.js';
import { cellIn } from '../../tables/table-columns.js';

export type ResponseHeaderFact = ResponseFacts['headers'][number];

/** What the tables of a response section say. */
export interface ResponseTables {
  readonly rows: readonly PropertyRow[];
  readonly headers: readonly ResponseHeaderFact[];
}

/** Reads tables of properties, and of headers where the heading or the text above says so; others are left alone. */
export function readResponseTables(sections: readonly Section[], context: PageContext): ResponseTables {
  const collected = createRowCollector();
  const around = new Set(sections);
  const headers: ResponseHeaderFact[] = [];
  for (const { blocks, title, ancestors } of sections) {
    const inner = ancestors.some((one) => around.has(one)) ? title : undefined;
    for (const [index, table] of blocks.entries()) {
      if (table.kind !== 'table' || context.isClaimed(table)) continue;
      const columns = propertyColumnsOf(table, context.vocabulary);
      if (!columns || statusColumnOf(table) >= 0) continue;
      if (context.vocabulary.headerWord.test(title) || isAboutHeaders(table, blocks[index - 1], context)) {
        for (const row of readHeaderRows(table, columns, context)) headers.push(row);
      } else {
        collected.add(readPropertyRows(table, columns, context), inner);
      }
    }
  }
  return { rows: collected.rows(), headers };
}

const SEVERAL_WORDS = /[A-Za-z] +[A-Za-z]/;

/** The properties of what a request that only reads answers: below a heading that says what it does, and names no type. */
export function propertiesBeside(
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
  { vocabulary }: PageContext,
): readonly Section[] {
  const saysWhatIsDone = (section: Section) =>
    SEVERAL_WORDS.test(section.title) &&
    vocabulary.namedBy(section.title) === undefined &&
    (section === outline.title || requests.some(({ headings }) => headings.includes(section.title)));
  if (!onlyRead(requests)) return [];
  return outline.sectionsOf('properties').filter(({ ancestors: [around] }) => around && saysWhatIsDone(around));
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
    // `Retry-After: <seconds>` shows a value as well.
    const [name = ''] = readName(cell?.text ?? '', context.vocabulary).name.split(':', 1);
    const isHeader = cell !== undefined && isName(name);
    context.ledger[isHeader ? 'used' : 'reported']('tableRows');
    if (!isHeader) return [];
    const description = cleanMarkdown(cellIn(row, columns, 'description')?.text ?? '');
    return [{ name, ...(description !== '' && { description }), at: cell.at }];
  });
}
