import { parseRequestLine } from '../../http/request-line.js';
import type { TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { PageContext } from '../page-context.js';
import type { DocumentedRequest } from '../page-model.js';
import { methodColumnsOf } from '../tables/method-rows.js';
import { cellIn } from '../tables/table-columns.js';
import { headingsAround, type OperationOutline } from './operation-outline.js';
import type { PlacedRequest } from './operation-parts.js';

const METHOD = /^(?:GET|PUT|POST|DELETE|PATCH)$/i;

/**
 * Request lines in tables outside of the examples: a method in one column, its target in another (`Method | Request URI`).
 * Claims the tables, and counts their rows.
 */
export function findTabledRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  return context.sections
    .filter((section) => outline.meaningOf(section) !== 'examples')
    .flatMap((section) => {
      const headings = headingsAround(section, outline);
      const tables = section.blocks.filter((block) => block.kind === 'table');
      return tables.flatMap((table) =>
        linesIn(table, context).map((line) => ({ request: { line, headings }, section })),
      );
    });
}

/** Nothing where some row has no method, or no target. */
function linesIn(table: TableBlock, context: PageContext): readonly DocumentedRequest['line'][] {
  const columns = context.isClaimed(table) ? undefined : methodColumnsOf(table, context.vocabulary);
  if (!columns?.has('request')) return [];
  const lines = table.rows.flatMap((row) => {
    const method = plainText(cellIn(row, columns, 'method')?.text ?? '').trim();
    const target = cellIn(row, columns, 'request');
    const text = plainText(target?.text ?? '').trim();
    if (!METHOD.test(method) || !target || text === '') return [];
    return parseRequestLine(`${method.toUpperCase()} ${text}`, target.at) ?? [];
  });
  if (lines.length < table.rows.length) return [];
  context.claim(table);
  context.ledger.used('tableRows', table.rows.length);
  return lines;
}
