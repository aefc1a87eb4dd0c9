import { METHOD_WORDS } from '../../../http/methods.js';
import { parseRequestLine } from '../../../http/request-line.js';
import type { TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import type { PageContext } from '../../page-context.js';
import type { DocumentedRequest } from '../../page-model.js';
import { methodColumnsOf } from '../../tables/method-rows.js';
import { cellIn } from '../../tables/table-columns.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { headingsAround, type OperationOutline } from '../operation-outline.js';
import type { PlacedRequest } from '../operation-parts.js';

const METHOD = new RegExp(`^(?:${METHOD_WORDS})$`, 'i');

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
      return tables.flatMap((table) => {
        const lines = context.isClaimed(table) ? [] : requestLinesIn(table, context.vocabulary);
        if (lines.length === 0) return [];
        context.claim(table);
        context.ledger.used('tableRows', table.rows.length);
        return lines.map((line) => ({ request: { line, headings }, section }));
      });
    });
}

/** The request lines in the rows of a table; nothing where some row has no method, or no target. */
export function requestLinesIn(table: TableBlock, vocabulary: Vocabulary): readonly DocumentedRequest['line'][] {
  const columns = methodColumnsOf(table, vocabulary);
  if (!columns?.has('request')) return [];
  const lines = table.rows.flatMap((row) => {
    const method = plainText(cellIn(row, columns, 'method')?.text ?? '').trim();
    const target = cellIn(row, columns, 'request');
    const text = plainText(target?.text ?? '').trim();
    if (!METHOD.test(method) || !target || text === '') return [];
    return parseRequestLine(`${method.toUpperCase()} ${text}`, target.at) ?? [];
  });
  return lines.length < table.rows.length ? [] : lines;
}
