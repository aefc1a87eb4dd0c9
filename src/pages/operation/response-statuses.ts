import type { TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { PageContext } from '../page-context.js';
import type { StatementOfStatus } from '../page-model.js';
import { positionOf } from './position-of.js';
import type { PlacedText, Sentence } from './prose.js';

/** `200 OK`, `HTTP 404`, `HTTP/1.1 201, Created`, at the beginning of a code span or bold phrase. */
const MARKED_STATUS = /^(?:HTTP(?:\/\d(?:\.\d)?)?\s*)?([1-5]\d\d)(?![\w-])[\s,]*([A-Za-z][A-Za-z -]*)?/i;
/** The same in plain text, where a word must say that the number is a status. */
const PLAIN_STATUS = [
  /\b(?:HTTP|status|code|returns|return)(?: is| of| an?)?(?: HTTP)? ([1-5]\d\d)(?![\w-]|\.\d)(?:,? ([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*))?/g,
  /(?<![\w.-])([1-5]\d\d)(?:,? ([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*))? (?:response|status|error)\b/g,
];

/** Statuses that a sentence states, in order. */
export function statusesIn(sentence: Sentence, source: PlacedText): readonly StatementOfStatus[] {
  const statuses = new Map<number, StatementOfStatus>();
  const add = (code: string, reason: string | undefined) => {
    const status = Number(code);
    if (statuses.has(status)) return;
    const place = positionOf(source.at, source.text, code);
    statuses.set(status, { status, ...(reason && { reason: reason.trim() }), description: sentence.plain, at: place });
  };
  for (const { kind, text } of sentence.marks.values()) {
    const match = kind === 'link' ? null : MARKED_STATUS.exec(text.trim());
    if (match?.[1]) add(match[1], match[2]);
  }
  for (const pattern of PLAIN_STATUS)
    for (const [, code, reason] of sentence.masked.matchAll(pattern)) if (code) add(code, reason);
  return [...statuses.values()];
}

const STATUS_CELL = /^(?:HTTP(?:\/\d(?:\.\d)?)?\s*)?([1-5]\d\d)(?![\w.-])[\s,:-]*([A-Za-z][A-Za-z -]*)?$/i;

/**
 * Reads a table with a column of status codes, such as a table of errors: claims it and counts its rows.
 * @returns nothing when no column holds status codes, or when the table is read already
 */
export function readStatusTable(table: TableBlock, context: PageContext): readonly StatementOfStatus[] {
  const column = context.isClaimed(table) ? -1 : statusColumnOf(table);
  if (column < 0) return [];
  context.claim(table);
  return table.rows.flatMap((row) => {
    const cell = row.cells[column];
    const match = cell && STATUS_CELL.exec(plainText(cell.text));
    // A row without a code of its own goes on about the one above it.
    context.ledger.used('tableRows');
    if (!cell || !match?.[1]) return [];
    const others = row.cells.filter((other) => other !== cell).map(({ text }) => plainText(text));
    const description = others.filter((text) => text !== '').join(': ');
    return [
      {
        status: Number(match[1]),
        ...(match[2] && { reason: match[2].trim() }),
        ...(description !== '' && { description }),
        at: cell.at,
      },
    ];
  });
}

/** The index of the first column that holds a status code in some row; -1 when there is none. */
export function statusColumnOf(table: TableBlock): number {
  return table.header.cells.findIndex((_, index) =>
    table.rows.some((row) => STATUS_CELL.test(plainText(row.cells[index]?.text ?? ''))),
  );
}
