import { MARKED_ITEM, type ValueListGrammar } from '../vocabulary/value-list-words.js';
import type { FoundOpener, ValueOpenerStrength, ValueOpeners } from '../vocabulary/value-openers.js';
import { type ListedItem, type ListReading, readListItems } from './list-items.js';

const SENTENCE_BREAK = /[.!?](?=\s|$)|\n/;
const MARKED_ITEMS = new RegExp(MARKED_ITEM, 'g');
const TRUTH_VALUES = new Set(['true', 'false']);
/** Each opener looks at the text around it; no description that a person wrote has as many. */
const MOST_OPENERS = 50;
/** A bullet up to the colon behind its label: "- size: `a`, `b`" lists sizes, and its neighbours something else. */
const BULLET_LABEL = /^\s*- [^`"“]*$/;
const IMPLAUSIBLE = /^(?! $)\W|[{}<>=$?]|.{61}/;

/** What a list of values says. */
export interface ListedValues {
  /** As written; without words for the absence of a value. */
  readonly values: readonly string[];
  /** `null` stands among them. */
  readonly nullable: boolean;
  /** The value whose remark says that it is the default; absent when several say so. */
  readonly default?: string;
}

/**
 * The values of "Possible values are: `a` (default), `b`, or `null`." and its kin.
 * @param markdown cleaned: no links, no HTML
 * @param isDefault whether a remark behind a value says that it is the default
 */
export function readListedValues(
  markdown: string,
  openers: ValueOpeners,
  isDefault: (remark: string) => boolean,
): ListedValues {
  const items = findItems(markdown, openers);
  const values = valuesOf(items);
  const marked = items.filter(({ text, remark = '' }) => isDefault(remark) && values.includes(text));
  const [only, ...others] = new Set(marked.map(({ text }) => text));
  return {
    values,
    nullable: items.some(({ text }) => text.toLowerCase() === 'null'),
    ...(only !== undefined && others.length === 0 && { default: only }),
  };
}

/** The values of a cell that holds nothing else: `` `a`, `b` ``, `a | b`; empty for other text, and for the words of booleans. */
export function readValuesOfCell(markdown: string, grammar: ValueListGrammar): readonly string[] {
  const { items, rest } = readListItems(markdown.trim(), true, grammar);
  return isFitting(items, 'firm') && rest.trim() === '' ? valuesOf(items) : [];
}

/**
 * The items of the list. Empty when the text lists none, when the list is a selection ("such as `a`"), says what is not
 * possible, or is of booleans, and when several lists ("for firms: `a`, `b`; for people: `c`, `d`") make none of them the
 * whole.
 */
function findItems(markdown: string, openers: ValueOpeners): readonly ListedItem[] {
  const found = openers.find(markdown).slice(0, MOST_OPENERS);
  const lists = (strength: ValueOpenerStrength) =>
    found
      .filter((opener) => opener.strength === strength)
      .map((opener) => itemsBehind(markdown, opener, openers))
      .filter((items) => valuesOf(items).length > 0);
  const [firm, ...later] = lists('firm');
  if (firm) return [...firm, ...(later.find((items) => completes(items, firm)) ?? []), ...lists('further').flat()];
  const [first = [], ...others] = lists('weak');
  return others.some((items) => valuesOf(items).join() !== valuesOf(first).join()) ? [] : first;
}

/** A tool has written the whole list behind a part of it: "Possible values are: `on`. Possible values are: `off`, `on`." */
function completes(items: readonly ListedItem[], part: readonly ListedItem[]): boolean {
  const names = new Set(valuesOf(items));
  const known = valuesOf(part);
  return names.size > known.length && known.every((value) => names.has(value));
}

function itemsBehind(
  markdown: string,
  { start, end, strength }: FoundOpener,
  openers: ValueOpeners,
): readonly ListedItem[] {
  const before = wordsBefore(markdown, start);
  if (openers.opensList(before) || (markdown[start] === ':' && BULLET_LABEL.test(before))) return [];
  const list = readListItems(markdown.slice(end), strength !== 'weak', openers.grammar);
  if (strength === 'weak' && before.trim() === '' && openers.grammar.isPredicate(list.rest)) return [];
  return isFitting(list.items, strength) && isComplete(list, openers) ? list.items : [];
}

function wordsBefore(text: string, index: number): string {
  const before = text.slice(0, index);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
}

/** Unmarked words are values only behind a firm opener, and only several of them. */
function isFitting(items: readonly ListedItem[], strength: ValueOpenerStrength): boolean {
  if (items.length === 0 || items.some(({ text }) => IMPLAUSIBLE.test(text))) return false;
  const marked = items.every((item) => item.marked);
  return items.length > 1 ? marked || strength !== 'weak' || items.length > 2 : marked && strength !== 'weak';
}

/** The rest of the sentence neither opens the list nor goes on with it. */
function isComplete({ items, rest }: ListReading, openers: ValueOpeners): boolean {
  const end = SENTENCE_BREAK.exec(rest)?.index ?? rest.length;
  const remainder = withoutConditions(rest.slice(0, end), items, openers.grammar);
  if (openers.grammar.alternative.test(remainder)) return false;
  return !MARKED_ITEM.test(remainder) && !openers.opensList(remainder) && !/…|\.\.\./.test(rest.slice(0, end + 3));
}

/**
 * Conditions behind a list add no values: `` if the kind is `a`, and just `b` if it is `c` `` compares with `a` and `c`, and
 * repeats `b`.
 */
function withoutConditions(
  remainder: string,
  items: readonly ListedItem[],
  { condition, comparison }: ValueListGrammar,
): string {
  if (!condition.test(remainder)) return remainder;
  const listed = new Set(items.map(({ text }) => text));
  return remainder.replace(comparison, '').replace(MARKED_ITEMS, (item) => (listed.has(item.slice(1, -1)) ? '' : item));
}

function valuesOf(items: readonly ListedItem[]): readonly string[] {
  const values = items.filter(({ isAbsence }) => !isAbsence).map(({ text }) => text);
  return values.every((text) => TRUTH_VALUES.has(text.toLowerCase())) ? [] : [...new Set(values)];
}
