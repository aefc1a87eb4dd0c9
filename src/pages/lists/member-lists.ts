import { execAt, matchAt } from '../../http/match-at.js';
import { createLocator } from '../../http/text-position.js';
import type { ListBlock, ListItem, TableBlock, TableRow } from '../../markdown/block.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { closingBracket } from './item-groups.js';
import { readItemName } from './item-names.js';
import { tableOfList } from './list-table.js';
import { nestItems, writeItems } from './nested-items.js';

/** An item that names a value: `` - `low` (0): Not urgent ``. */
interface MemberItem {
  readonly name: string;
  readonly marked: boolean;
  readonly separated: boolean;
  readonly number: string;
  readonly text: string;
  readonly textStart: number;
}

const NUMBER = /^(?:-?\d{1,15}|0x[0-9a-f]{1,12})$/i;
const ASSIGNED = /\s*=\s*(-?\d{1,15}|0x[0-9a-f]{1,12})(?![\w.])/iy;
const SEPARATOR = /\s*(?::|[-–—]+(?=\s|$))\s*/y;
const BLANKS = /\s*/y;
const COLUMNS = ['name', 'number', 'description'] as const;

/**
 * Reads a list whose items are the values of an enumeration, as the table that says the same; `undefined` unless all of them are.
 */
export function readMemberList(list: ListBlock, vocabulary: Vocabulary): TableBlock | undefined {
  const outer = nestItems(list);
  const items = outer.map(({ item }) => item);
  if (!isMemberList(items, vocabulary)) return undefined;
  const titles = COLUMNS.map((column) => vocabulary.data.memberColumns[column][0] ?? column);
  const rows = outer.flatMap(({ item, inner }) => rowOf(item, inner) ?? []);
  return tableOfList(list, titles, rows);
}

/** Whether all of the items begin with the name of a value: in code or bold, or a word with a separator. */
export function isMemberList(items: readonly ListItem[], { isProseLabel }: Vocabulary): boolean {
  const members = items.map(({ text }) => readMemberItem(text));
  if (!members.every((member) => member !== undefined && !isProseLabel(member.name))) return false;
  const isMarked = members.every((member) => member?.marked);
  return isMarked || (members.length > 1 && members.every((member) => member?.separated));
}

function rowOf(item: ListItem, inner: readonly ListItem[]): TableRow | undefined {
  const member = readMemberItem(item.text);
  if (!member) return undefined;
  const { name, number, text, textStart } = member;
  const description = inner.length === 0 ? text : `${text}\n${writeItems(inner)}`;
  const at = createLocator(item.text, item.at)(textStart);
  return {
    cells: [
      { text: name, at: item.at },
      { text: number, at: item.at },
      { text: description, at },
    ],
    at: item.at,
  };
}

function readMemberItem(markdown: string): MemberItem | undefined {
  const named = readItemName(markdown, 'member');
  if (!named) return undefined;
  const start = named.end + matchAt(BLANKS, markdown, named.end).length;
  const closing = closingBracket(markdown, start);
  const bracketed = closing < 0 ? '' : markdown.slice(start + 1, closing).trim();
  const assigned = execAt(ASSIGNED, markdown, named.end);
  const isNumber = NUMBER.test(bracketed);
  const end = isNumber ? closing + 1 : named.end + (assigned?.[0].length ?? 0);
  const separator = matchAt(SEPARATOR, markdown, end).length;
  const textStart = separator > 0 ? end + separator : end + matchAt(BLANKS, markdown, end).length;
  return {
    name: named.name,
    marked: named.marked,
    separated: separator > 0 || end > named.end,
    number: isNumber ? bracketed : (assigned?.[1] ?? ''),
    text: markdown.slice(textStart).trimEnd(),
    textStart,
  };
}
