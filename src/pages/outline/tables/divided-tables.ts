import { appendTo } from '../../../collections/collect.js';
import type { Block, HeadingBlock, ParagraphBlock, TableBlock, TableRow } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { TYPE_CELL_WORDS } from '../../../type-expressions/type-words.js';
import { wholeBodySentence } from '../../prose/whole-body.js';
import { headingFor } from '../../sections/caption-heading.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readName } from '../../tables/read-name.js';
import { cellIn } from '../../tables/table-columns.js';
import type { PlaceMeaning } from '../../vocabulary/parameter-places.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { wordPattern } from '../../vocabulary/word-pattern.js';

/** The rows of a table that go to one place. */
type PlacedRows = ReadonlyMap<PlaceMeaning, TableBlock>;

/** Headings that have these meanings. */
const HEADINGS = {
  'path-parameters': 'path parameters',
  'query-parameters': 'query parameters',
  'request-headers': 'request headers',
  'request-body': 'request body',
} as const satisfies Record<PlaceMeaning, string>;

const PLACES = Object.keys(HEADINGS) as readonly PlaceMeaning[];

/** In front of the name of a member of the body that the row above is about: `» title`. */
const MEMBER_MARK = /^»\s*(?!»)/;
const LINK = /^[^[\]]*(\[[^[\]]+\]\([^()\s]+\))[^[\]]*(\[\])?/;
const COLLECTION_WORD = wordPattern(TYPE_CELL_WORDS.collection, 'i');

/**
 * Divides tables that say of each parameter where it goes — in a column (`In`: `path`, `query`, `header`, `body`), or in rows
 * above those that go there (`Query`) — into tables under headings that say so. A table is left alone where one row does not say
 * it. A single row of the body that has a type of its own is what the body is, unless JSON on the page shows it as a member.
 */
export function divideTables(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  let heading: HeadingBlock | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') heading = block;
    const placed = block.kind === 'table' && heading ? placeRows(block, vocabulary) : undefined;
    if (!placed || !heading) return [block];
    const parts = PLACES.flatMap((place) => {
      const table = placed.get(place);
      return table ? [headingFor(table, HEADINGS[place]), ...contentOf(place, table, blocks, vocabulary)] : [];
    });
    const next = blocks[index + 1];
    return next && next.kind !== 'heading' ? [...parts, headingFor(next, heading.text)] : parts;
  });
}

function placeRows(table: TableBlock, vocabulary: Vocabulary): PlacedRows | undefined {
  if (!propertyColumnsOf(table, vocabulary)) return undefined;
  const column = table.header.cells.findIndex((_, index) => holdsPlaces(table, index, vocabulary));
  if (column < 0) return collectRows(table, groupedRows(table, vocabulary));
  const places = table.rows.map((row) => placeIn(row, column, vocabulary));
  const others = withoutColumn(table, column);
  return collectRows(
    others,
    others.rows.map((row, index) => ({ row, place: places[index] })),
  );
}

/** The title of the column says so, and every cell; the types have to stand elsewhere in the table. */
function holdsPlaces(table: TableBlock, column: number, vocabulary: Vocabulary): boolean {
  const title = vocabulary.placeColumnOf(plainText(table.header.cells[column]?.text ?? ''))?.meaning;
  if (!title || !table.rows.every((row) => placeIn(row, column, vocabulary) !== undefined)) return false;
  const columns = propertyColumnsOf(withoutColumn(table, column), vocabulary);
  return columns !== undefined && (title !== 'type' || columns.has('type'));
}

function placeIn({ cells }: TableRow, column: number, { placeOf }: Vocabulary): PlaceMeaning | undefined {
  return placeOf(plainText(cells[column]?.text ?? ''))?.meaning;
}

function withoutColumn(table: TableBlock, column: number): TableBlock {
  const without = (row: TableRow): TableRow => ({ ...row, cells: row.cells.filter((_, index) => index !== column) });
  return { ...table, header: without(table.header), rows: table.rows.map(without) };
}

interface PlacedRow {
  readonly row: TableRow;
  readonly place: PlaceMeaning | undefined;
}

/** Every row with the place that the last row of a single cell above it names; nothing without such rows. */
function groupedRows({ rows }: TableBlock, { placeOf }: Vocabulary): readonly PlacedRow[] {
  let place: PlaceMeaning | undefined;
  let isGrouped = false;
  const placed = rows.flatMap((row) => {
    const [first, ...others] = row.cells;
    if (!first || others.some(({ text }) => text !== '')) return [{ row, place }];
    place = placeOf(plainText(first.text))?.meaning;
    isGrouped = true;
    return place ? [] : [{ row, place }];
  });
  return isGrouped ? placed : [];
}

function collectRows(table: TableBlock, placed: readonly PlacedRow[]): PlacedRows | undefined {
  const rowsOf = new Map<PlaceMeaning, TableRow[]>();
  for (const { row, place } of placed) {
    if (!place) return undefined;
    appendTo(rowsOf, place, row);
  }
  if (rowsOf.size === 0) return undefined;
  return new Map([...rowsOf].map(([place, rows]) => [place, { ...table, at: rows[0]?.at ?? table.at, rows }]));
}

function contentOf(
  place: PlaceMeaning,
  table: TableBlock,
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): readonly Block[] {
  return place === 'request-body' ? (wholeBody(table, blocks, vocabulary) ?? [table]) : [table];
}

/** Whether JSON on the page has the name as a member of the whole. */
function isShownAsMember(name: string, blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    const before = block.kind === 'code' ? block.text.split(`"${name}"`, 2) : [];
    const [text = ''] = before.length > 1 ? before : [];
    return text.split(/[{[]/).length - text.split(/[}\]]/).length === 1;
  });
}

/** What the body is, in words, and its members where rows below say so; absent where every row is a member. */
function wholeBody(table: TableBlock, blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] | undefined {
  const columns = propertyColumnsOf(table, vocabulary);
  const [whole, ...members] = table.rows;
  const type = columns && whole && cellIn(whole, columns, 'type');
  if (!type || vocabulary.scalarNames.has(plainText(type.text).toLowerCase())) return undefined;
  const name = columns.get('name') ?? 0;
  if (members.some(({ cells }) => !cells[name]?.text.startsWith('»'))) return undefined;
  if (isShownAsMember(readName(whole.cells[name]?.text ?? '', vocabulary).name, blocks)) return undefined;
  const [, link, brackets] = LINK.exec(type.text) ?? [];
  const isCollection = brackets !== undefined || COLLECTION_WORD.test(type.text);
  const texts = [
    ...(link ? [wholeBodySentence(link, isCollection)] : []),
    cellIn(whole, columns, 'description')?.text ?? '',
  ];
  const paragraphs = texts
    .filter((text) => text !== '' && !vocabulary.isEmptyText(text) && !vocabulary.isNothing(text))
    .map((text): ParagraphBlock => ({ kind: 'paragraph', at: type.at, text }));
  const rows = members.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === name ? unmark(cell) : cell)),
  }));
  return rows.length === 0 ? paragraphs : [...paragraphs, { ...table, rows }];
}

function unmark<Cell extends { readonly text: string }>(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(MEMBER_MARK, '') };
}
