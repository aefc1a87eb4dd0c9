import { addTo, firstOfEach } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { isReasonOf, reasonPhrase } from '../../http/reason-phrases.js';
import type { Section, TableBlock, TableRow } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { namedIn } from '../../type-expressions/item-type.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import { positionOf } from '../context/position-of.js';
import type { StatementOfStatus } from '../page-model.js';
import { MARK_PATTERN, type Sentence } from '../prose/marked-sentences.js';
import { readStatusTitle, remarkBehind } from '../sections/status-titles.js';
import { readType } from '../tables/read-type.js';
import { cellIn, readColumns } from '../tables/table-columns.js';
import type { StatusPatterns } from '../vocabulary/status-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Without a word that says that the number is a status, it needs its own reason phrase: `not found - 404 Not Found`. */
const WITH_REASON = /(?<![\w.-])([1-5]\d\d) ([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*)/g;

/** `**Status code:** 204`. */
const LABELLED_STATUS = new RegExp(`(${MARK_PATTERN})\\s?:?\\s?([1-5]\\d\\d)(?![\\w-]|\\.\\d)`, 'g');

/** `Success codes: 200 OK.` */
const ENDING_STATUS = /^(.{0,40}?)\s?([1-5]\d\d)(?:\s([A-Za-z -]{1,40}))?\.?$/;

/** A status at the beginning of an item. */
const LEADING_STATUS = /^\W{0,3}[1-5]\d\d\b/;

/**
 * Statuses that a sentence states, in order: `200 OK`, `HTTP/1.1 201, Created`, `Status: 200` at the beginning of a code span or bold
 * phrase; in plain text or in quotes, a word must say that the number is a status.
 */
export function statusesIn(
  sentence: Sentence,
  source: PlacedText,
  { statusPatterns: patterns }: Vocabulary,
): readonly StatementOfStatus[] {
  const statuses = new Map<number, StatementOfStatus>();
  const add = (code: string) => {
    const status = Number(code);
    if (statuses.has(status)) return;
    const place = positionOf(source.at, source.text, code);
    const others = withoutStatus(sentence.plain, status);
    const isBare = others === '' || patterns.label.test(others);
    statuses.set(status, {
      status,
      ...(!isBare && { description: withoutNumber(sentence.plain, code, patterns) }),
      at: place,
    });
  };
  for (const { kind, text } of sentence.marks.values()) {
    const match = kind === 'link' ? null : patterns.mark.exec(text.trim());
    if (match?.[1]) add(match[1]);
  }
  for (const [, mark = '', code = ''] of sentence.masked.matchAll(LABELLED_STATUS))
    if (patterns.label.test(sentence.marks.get(mark)?.text.trim() ?? '')) add(code);
  for (const pattern of patterns.plain) for (const [, code] of sentence.masked.matchAll(pattern)) if (code) add(code);
  for (const [, code = '', reason = ''] of sentence.masked.matchAll(WITH_REASON))
    if (reasonPhrase(Number(code)) && isReasonOf(Number(code), reason)) add(code);
  return [...statuses.values()];
}

/** `Success codes:` for `Success codes: 200 OK`. */
function withoutStatus(text: string, status: number): string {
  const [, label = '', code, reason = ''] = ENDING_STATUS.exec(text) ?? [];
  return Number(code) === status && isReasonOf(status, reason) ? label : text;
}

/** `no error` for `200 – no error`, `Bad token` for `Error codes: 401 Unauthorized - Bad token`: the number is said already. */
function withoutNumber(text: string, code: string, { opener }: StatusPatterns): string {
  const start = text.indexOf(code);
  if (start > 0 && !opener.test(text.slice(0, start))) return text;
  const behind = text.slice(start + code.length);
  const remark = remarkBehind(Number(code), behind);
  if (remark !== undefined) return remark;
  const rest = behind.replace(/^\s{0,3}(?:[-–—:]|\):)\s/, '');
  return rest.length < behind.length && rest.trim() !== '' ? rest.trim() : text;
}

/** Digits, with a letter among them or one too many. */
const MISSPELT_STATUS = /^\d[\dOolI]{2,4}$/;
const STATUS_CELL = /^(?:HTTP(?:\/\d(?:\.\d)?)?\s*)?([1-5]\d\d)(?![\w.-])[\s,:-]*(?:[A-Za-z][A-Za-z -]*)?$/i;

/**
 * Reads a table with a column of status codes, such as a table of errors: claims it and counts its rows. A row without a code of
 * its own goes on about the one above it; what several rows say of one status is listed in its description.
 * Raises `pages/not-a-status`.
 * @returns nothing when no column holds status codes, or when the table is read already
 */
export function readStatusTable(table: TableBlock, context: PageContext): readonly StatementOfStatus[] {
  const column = context.isClaimed(table) ? -1 : statusColumnOf(table);
  if (column < 0) return [];
  context.claim(table);
  const { class: classOf } = context.vocabulary.statusPatterns;
  const statements: StatementOfStatus[] = [];
  for (const row of table.rows) {
    const cell = row.cells[column];
    const match = cell && STATUS_CELL.exec(plainText(cell.text));
    const isClass = classOf.test(cell?.text ?? '');
    const isMisspelt = cell !== undefined && !match && !isClass && MISSPELT_STATUS.test(plainText(cell.text));
    context.ledger[isMisspelt ? 'reported' : 'used']('tableRows');
    if (isMisspelt) {
      const parameters = { text: plainText(cell.text) };
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'not-a-status', parameters, placeIn(context.file, cell.at)));
      continue;
    }
    const status = match?.[1] ? Number(match[1]) : isClass ? undefined : statements.at(-1)?.status;
    if (!cell || status === undefined) continue;
    const typed = typeIn(row, table, context);
    const others = row.cells
      .filter((other) => other !== cell && other !== typed?.cell)
      .map(({ text }) => plainText(text));
    const description = others.filter((text) => text !== '').join(': ');
    const { type } = typed ?? {};
    statements.push({ status, ...(description !== '' && { description }), ...(type && { type }), at: cell.at });
  }
  return joinByStatus(statements);
}

/** The type that a row has in a column of types: `200 | Changed | [Book](#book)`; a link, or a name that is a heading of the page. */
function typeIn(row: TableRow, { header }: TableBlock, context: PageContext) {
  const cell = cellIn(row, readColumns(header, context.vocabulary.propertyColumnOf), 'type');
  const type = cell && readType(cell.text, cell.at, context);
  const named = type && namedIn(type);
  const isType = named?.target !== undefined || context.sections.some(({ title }) => title === named?.name);
  return cell && type && isType ? { cell, type } : undefined;
}

/** Statuses that items of lists begin with: `- 404: No such book.` */
export function readStatusItems(sections: readonly Section[], vocabulary: Vocabulary): readonly StatementOfStatus[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return items.flatMap(({ text, at }) => {
    const [first = ''] = text.split('\n', 1);
    const { status, remark } = (LEADING_STATUS.test(first) && readStatusTitle(plainText(first), vocabulary)) || {};
    return status === undefined ? [] : { status, ...(remark && { description: remark }), at };
  });
}

/** One statement of each status, at the place of the first, with a list of what they say. */
function joinByStatus(statements: readonly StatementOfStatus[]): readonly StatementOfStatus[] {
  const descriptions = new Map<number, Set<string>>();
  for (const { status, description } of statements)
    if (description !== undefined) addTo(descriptions, status, description);
  return firstOfEach(statements, ({ status }) => status).map((first) => {
    const said = [...(descriptions.get(first.status) ?? [])];
    return said.length > 1 ? { ...first, description: said.map((text) => `- ${text}`).join('\n') } : first;
  });
}

/** The index of the first column that holds a status code in some row; -1 when there is none. */
export function statusColumnOf(table: TableBlock): number {
  return table.header.cells.findIndex((_, index) =>
    table.rows.some((row) => STATUS_CELL.test(plainText(row.cells[index]?.text ?? ''))),
  );
}
