import { METHOD_WORDS } from '../../http/methods.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { TableBlock, TableCell, TableRow } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { braceAngleNames, LINE_BREAK, TARGET_START } from '../messages/request-text.js';
import type { DocumentedRequest } from '../page-model.js';
import { type Columns, isHeadingRow, readColumns } from '../tables/table-columns.js';
import type { MethodColumn } from '../vocabulary/table-columns.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Which column holds what. */
interface RequestColumns {
  /** Absent where the cells of `request` begin with the method. */
  readonly method?: number;
  readonly request: number;
  readonly description?: number;
}

/** A request line in a table, with what a column of descriptions says of it. */
export type TabledRequest = Pick<DocumentedRequest, 'line' | 'caption'>;

/** `GET/WebSocket`: the same request may open a connection that stays. */
const METHOD = new RegExp(`^(${METHOD_WORDS})(?:/WebSocket)?$`, 'i');
const METHOD_AND_TARGET = new RegExp(`^(?:${METHOD_WORDS})\\s+${TARGET_START.source.slice(1)}`);

/** The request lines of a table whose titles say that it has some; nothing where some row has no method, or no target. */
export function requestsInTable(table: TableBlock, vocabulary: Vocabulary): readonly TabledRequest[] {
  const titles = readColumns(table.header, vocabulary.methodColumnOf);
  const request = titles.get('request');
  const method = titles.get('method');
  if (request === undefined) return [];
  const titled = method === undefined ? [] : requestsIn(table, { method, request, ...descriptionOf(titles) });
  return titled.length > 0 ? titled : requestsIn(table, columnsByCells(table, vocabulary));
}

/** The request lines of a table below a heading that says that it has some, whatever its columns are called. */
export function requestsInCells(table: TableBlock, vocabulary: Vocabulary): readonly TabledRequest[] {
  const titled = requestsInTable(table, vocabulary);
  return titled.length > 0 ? titled : requestsIn(table, columnsByCells(table, vocabulary));
}

/** Whether a table of request lines has a column of methods and one of targets, which are titled so. */
export function hasMethodColumn(table: TableBlock, { methodColumnOf }: Vocabulary): boolean {
  const titles = readColumns(table.header, methodColumnOf);
  const [method, request] = [titles.get('method'), titles.get('request')];
  return method !== undefined && request !== undefined && requestsIn(table, { method, request }).length > 0;
}

/** The first column of nothing but methods, and the first one of nothing but targets; else one that has both in every cell. */
function columnsByCells(table: TableBlock, vocabulary: Vocabulary): RequestColumns | undefined {
  const rows = table.rows.filter((row) => !isHeadingRow(row)).map((row) => mendedCells(row, table.header.cells.length));
  const columnOf = (pattern: RegExp) =>
    table.header.cells.findIndex((_, index) => rows.every((cells) => pattern.test(textOf(cells[index]))));
  if (rows.length === 0) return undefined;
  const description = descriptionOf(readColumns(table.header, vocabulary.methodColumnOf));
  const both = columnOf(METHOD_AND_TARGET);
  if (both >= 0) return { request: both, ...description };
  const [method, request] = [columnOf(METHOD), columnOf(TARGET_START)];
  return method >= 0 && request >= 0 ? { method, request, ...description } : undefined;
}

function descriptionOf(columns: Columns<MethodColumn>): Pick<RequestColumns, 'description'> {
  const description = columns.get('description');
  return description === undefined ? {} : { description };
}

function requestsIn(table: TableBlock, columns: RequestColumns | undefined): readonly TabledRequest[] {
  if (!columns) return [];
  const rows = table.rows.filter((row) => !isHeadingRow(row));
  const requests = rows.map((row) => requestsInRow(mendedCells(row, table.header.cells.length), columns));
  return requests.every((some) => some.length > 0) ? requests.flat() : [];
}

/** A cell may hold several targets, each on a line of its own; other lines are remarks. */
function requestsInRow(cells: readonly TableCell[], columns: RequestColumns): readonly TabledRequest[] {
  const target = cells[columns.request];
  const method = columns.method === undefined ? '' : METHOD.exec(textOf(cells[columns.method]))?.[1];
  if (!target || method === undefined) return [];
  const caption = columns.description === undefined ? '' : textOf(cells[columns.description]);
  return target.text.split(LINE_BREAK).flatMap((markdown, index) => {
    const text = plainText(braceAngleNames(markdown));
    if (index > 0 && !TARGET_START.test(text) && !METHOD_AND_TARGET.test(text)) return [];
    const line = text === '' ? undefined : parseRequestLine(`${method.toUpperCase()} ${text}`.trimStart(), target.at);
    return line ? [{ line, ...(caption !== '' && { caption }) }] : [];
  });
}

/**
 * The cells of a row. Where it is too long for its table, a cell that ends inside of a placeholder goes on in the next one:
 * `/readers/{id | card}/loans`.
 */
function mendedCells({ cells }: TableRow, width: number): readonly TableCell[] {
  if (cells.length <= width) return cells;
  const mended: TableCell[] = [];
  for (const cell of cells) {
    const last = mended.at(-1);
    if (last && last.text.lastIndexOf('{') > last.text.lastIndexOf('}'))
      mended[mended.length - 1] = { text: `${last.text} | ${cell.text}`, at: last.at };
    else mended.push(cell);
  }
  return mended;
}

function textOf(cell: TableCell | undefined): string {
  return plainText(braceAngleNames(cell?.text ?? ''));
}
