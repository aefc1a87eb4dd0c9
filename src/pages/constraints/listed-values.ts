import type { FoundOpener, ValueOpenerStrength, ValueOpeners } from '../vocabulary/value-openers.js';
import { type ListedItem, readListItems } from './list-items.js';

const SENTENCE_BREAK = /[.!?](?=\s|$)|\n/;
const MARKED_ITEM = /`[^`\n]+`|\*[^*\s][^*\n]*\*|["“][^"”\n]+["”]/;
const TRUTH_VALUES = new Set(['true', 'false']);
/** Words for the absence of a value. */
const NO_VALUES = new Set(['null', 'blank', 'empty']);
const IMPLAUSIBLE = /^\W|[{}<>=$?]|.{61}/;

/**
 * The values of "Possible values are: `a`, `b`, or `c`." and its kin, as written. Empty when the text lists none, when
 * the list is a selection ("such as `a`"), says what is not possible, or is of booleans, and when several lists
 * ("for firms: `a`, `b`; for people: `c`, `d`") make none of them the whole. `null` is no value.
 * @param markdown cleaned: no links, no HTML
 */
export function readListedValues(markdown: string, openers: ValueOpeners): readonly string[] {
  const found = openers.find(markdown);
  for (const opener of found) {
    const values = opener.strength === 'firm' ? valuesBehind(markdown, opener, openers) : [];
    if (values.length > 0) return values;
  }
  const lists = found.map((opener) => (opener.strength === 'weak' ? valuesBehind(markdown, opener, openers) : []));
  const [first = [], ...others] = lists.filter((values) => values.length > 0);
  return others.some((values) => values.join() !== first.join()) ? [] : first;
}

function valuesBehind(
  markdown: string,
  { start, end, strength }: FoundOpener,
  openers: ValueOpeners,
): readonly string[] {
  if (openers.opensList(wordsBefore(markdown, start))) return [];
  const list = readListItems(markdown.slice(end), strength === 'firm');
  return isFitting(list.items, strength) && isComplete(list.rest, openers) ? distinctValues(list.items) : [];
}

function wordsBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
}

/** Unmarked words are values only behind a firm opener, and only several of them. */
function isFitting(items: readonly ListedItem[], strength: ValueOpenerStrength): boolean {
  if (items.length === 0 || items.some(({ text }) => IMPLAUSIBLE.test(text))) return false;
  const marked = items.every((item) => item.marked);
  return items.length > 1 ? marked || strength === 'firm' || items.length > 2 : marked && strength === 'firm';
}

/** The rest of the sentence neither opens the list nor goes on with it. */
function isComplete(rest: string, openers: ValueOpeners): boolean {
  const end = SENTENCE_BREAK.exec(rest)?.index ?? rest.length;
  const remainder = rest.slice(0, end);
  return !MARKED_ITEM.test(remainder) && !openers.opensList(remainder) && !/…|\.\.\./.test(rest.slice(0, end + 3));
}

function distinctValues(items: readonly ListedItem[]): readonly string[] {
  const values = items.map(({ text }) => text).filter((text) => !NO_VALUES.has(text.toLowerCase()));
  return values.every((text) => TRUTH_VALUES.has(text.toLowerCase())) ? [] : [...new Set(values)];
}
