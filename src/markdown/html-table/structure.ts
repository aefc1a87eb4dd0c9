import { CODE_SPAN } from '../html-elements.js';

/** What stands between two offsets of the text of a table. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface HtmlCell extends Stretch {
  /** A `<th>`. */
  readonly isHeader: boolean;
  /** How many columns and rows it covers, within what a person would write. */
  readonly columns: number;
  readonly rows: number;
}

export interface HtmlRow {
  /** The offset of `<tr>`, or of the first cell where that is left out. */
  readonly at: number;
  /** It stands in a `<thead>`. */
  readonly inHead: boolean;
  readonly cells: readonly HtmlCell[];
}

/** The tags of a table; those of tables in its cells are text. */
export interface TableStructure {
  readonly caption?: Stretch;
  readonly rows: readonly HtmlRow[];
  /** Text that stands in no cell. */
  readonly strays: readonly Stretch[];
  /** Where the table ends. */
  readonly end: number;
}

interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly text: string;
  caption?: Stretch;
  readonly rows: { at: number; inHead: boolean; cells: HtmlCell[] }[];
  readonly strays: Stretch[];
  /** The start tag of the cell or caption whose end was not reached yet. */
  open: Tag | undefined;
  rowIsOpen: boolean;
  inHead: boolean;
  /** Behind the last tag of this table. */
  behind: number;
}

const TAG = new RegExp(
  `${CODE_SPAN}|<(/?)(table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th)(?=[\\s/>]|$)(?:([^<>]*)>)?`,
  'gi',
);
const BLANK_LINE = /\n[ \t]*(?=\n|$)/g;
const COLUMNS = /\bcolspan\s*=\s*["']?(\d{1,9})/i;
const ROWS = /\browspan\s*=\s*["']?(\d{1,9})/i;
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

/**
 * Reads the tags of a table. End tags of cells, rows and groups of rows may be left out (HTML, 13.1.2.4). A table that is not
 * closed ends behind its last tag, or, when that is the start of a cell, with the paragraph in it.
 */
export function readStructure(text: string, closed: boolean): TableStructure {
  const reading: Reading = {
    text,
    rows: [],
    strays: [],
    open: undefined,
    rowIsOpen: false,
    inHead: false,
    behind: 0,
  };
  let depth = 0;
  let last: Tag | undefined;
  for (const tag of tagsIn(text)) {
    last = tag;
    if (tag.name === 'table') depth += tag.isEnd ? -1 : 1;
    const isOwn = tag.name === 'table' ? depth === (tag.isEnd ? 0 : 1) : depth === 1;
    if (isOwn) readTag(reading, tag);
  }
  const end = closed ? text.length : endOfUnclosed(text, last);
  closeText(reading, end);
  const { caption, rows, strays } = reading;
  return { ...(caption && { caption }), rows: rows.filter(({ cells }) => cells.length > 0), strays, end };
}

function* tagsIn(text: string): Generator<Tag> {
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = '', index } of text.matchAll(TAG)) {
    if (name === undefined) continue;
    yield { name: name.toLowerCase(), isEnd: slash === '/', attributes, from: index, to: index + tag.length };
  }
}

function readTag(reading: Reading, tag: Tag): void {
  closeText(reading, tag.from);
  reading.behind = tag.to;
  switch (tag.name) {
    case 'td':
    case 'th':
      if (tag.isEnd) return;
      if (!reading.rowIsOpen) openRow(reading, tag);
      reading.open = tag;
      return;
    case 'caption':
      if (!tag.isEnd) reading.open = tag;
      return;
    case 'tr':
      if (tag.isEnd) reading.rowIsOpen = false;
      else openRow(reading, tag);
      return;
    default:
      reading.rowIsOpen = false;
      reading.inHead = tag.name === 'thead' && !tag.isEnd;
  }
}

function openRow(reading: Reading, tag: Tag): void {
  reading.rows.push({ at: tag.from, inHead: reading.inHead, cells: [] });
  reading.rowIsOpen = true;
}

/** Ends the cell or caption that is open; without one, what stands behind the last tag is in neither. */
function closeText(reading: Reading, to: number): void {
  const { text, open, behind, rows, strays } = reading;
  const stretch = { from: behind, to };
  if (open?.name === 'caption' && !reading.caption) reading.caption = stretch;
  else if (!open || open.name === 'caption') {
    if (text.slice(behind, to).trim() !== '') strays.push(stretch);
  } else rows.at(-1)?.cells.push({ ...stretch, isHeader: open.name === 'th', ...spansOf(open.attributes) });
  reading.open = undefined;
}

/** A row span of zero goes down to the last row of the group (HTML, 4.9.11). */
function spansOf(attributes: string): Pick<HtmlCell, 'columns' | 'rows'> {
  const columns = Number(COLUMNS.exec(attributes)?.[1] ?? 1);
  const rows = Number(ROWS.exec(attributes)?.[1] ?? 1);
  return {
    columns: Math.min(Math.max(columns, 1), MOST_COLUMNS),
    rows: rows === 0 ? MOST_ROWS : Math.min(rows, MOST_ROWS),
  };
}

function endOfUnclosed(text: string, last: Tag | undefined): number {
  if (!last) return text.length;
  if (last.isEnd) return last.to;
  BLANK_LINE.lastIndex = last.to;
  return BLANK_LINE.exec(text)?.index ?? text.length;
}
