import type { ValueListGrammar } from '../vocabulary/value-list-words.js';

/** One item of a list in prose. */
export interface ListedItem {
  readonly text: string;
  /** It stands in code, bold, italics or quotes. */
  readonly marked: boolean;
  /** What stands in brackets behind it: `` `low` (default) ``. */
  readonly remark?: string;
  /** It stands for the absence of a value: `null`. */
  readonly isAbsence?: true;
}

/** The items at the beginning of a text, and what follows them. */
export interface ListReading {
  readonly items: readonly ListedItem[];
  readonly rest: string;
}

const MARKED =
  /^(?:``([^`\n]{1,200})``|`([^`\n]{1,200})`|\*\*([^*\n]{1,200})\*\*|\*([^*\s][^*\n]{0,200})\*|_([^_\s][^_\n]{0,200})_(?!\w)|"([^"\n]{1,200})"|“([^”\n]{1,200})”|'([^'\n]{1,200})'(?!\w))/;
const QUOTED = /^"([^"]+)"$/;
const REMARK = /^\s*(?:\(([^()\n]*)\)|(?:--?|[–—:])\s[^,;.\n`*"]*)/;
const INNER_SEPARATOR = /\s*(?:,|\|)\s+|\s+\|\s*/;
const LINE_REMARK = /^\s*(?:$|--?\s|[–—:(])/;
const BULLET = /^\s*- /;
const BULLET_WORD = /^[A-Za-z0-9][\w.]*(?=\s*(?:--?\s|[–—:,(]|$))/;

/**
 * Reads a list that begins where the text does, behind words such as "are:". Items are marked, or plain words
 * that are separated by commas and that begin with capitals when one item has several words.
 * @param plainWords whether the list may begin with a plain word without a colon before it
 */
export function readListItems(text: string, plainWords: boolean, grammar: ValueListGrammar): ListReading {
  const leadIn = grammar.leadIn.exec(text);
  const start = leadIn?.[0].length ?? 0;
  const list = isLineList(text.slice(start))
    ? readLines(text.slice(start))
    : readSequence(text.slice(start), plainWords || leadIn?.[1] === ':', grammar);
  const items = list.items.map((item) => (grammar.isAbsence(item.text) ? { ...item, isAbsence: true as const } : item));
  return { ...list, items };
}

function readSequence(text: string, plainWords: boolean, { separator, plainWord }: ValueListGrammar): ListReading {
  const next = (from: string, plainAllowed: boolean) =>
    readItem(from, plainAllowed ? plainWord : undefined, items[0]?.marked);
  const items: ListedItem[] = [];
  let rest = text;
  while (rest !== '') {
    const item = next(rest, plainWords || items.length > 0);
    if (!item) break;
    rest = rest.slice(item.length);
    const remark = REMARK.exec(rest);
    items.push({ ...item.item, ...(remark?.[1] && { remark: remark[1].trim() }) });
    rest = rest.slice(remark?.[0].length ?? 0);
    const between = separator.exec(rest);
    if (!between || !next(rest.slice(between[0].length), true)) break;
    rest = rest.slice(between[0].length);
  }
  return { items: items.flatMap((item) => (item.marked ? splitItem(item, items.length === 1) : item)), rest };
}

function readItem(
  text: string,
  plainWord: RegExp | undefined,
  marked: boolean | undefined,
): { item: ListedItem; length: number } | undefined {
  const markedMatch = marked === false ? null : MARKED.exec(text);
  if (markedMatch) {
    const marked = markedMatch.slice(1).find((group) => group !== undefined) ?? '';
    const content = marked.replace(QUOTED, '$1');
    return { item: { text: content, marked: true }, length: markedMatch[0].length };
  }
  const plain = marked === true ? null : plainWord?.exec(text);
  return plain ? { item: { text: plain[0], marked: false }, length: plain[0].length } : undefined;
}

/**
 * Some pages put the whole list into one mark, `` `a, b, c` ``, or forget the marks between two of its words. Beside other
 * items, several words are one value with a comma in it. A blank alone is a value: `" "`.
 */
function splitItem(item: ListedItem, alone: boolean): ListedItem[] {
  const { text } = item;
  if (text.trim() === '') return [item];
  const parts = text
    .split(INNER_SEPARATOR)
    .map((part) => part.replace(/[.,;]{1,3}$/, '').trim())
    .filter((part) => part !== '');
  const isOne = !alone && parts.some((part) => /\s/.test(part));
  return (isOne ? [text.trim()] : parts).map((part) => ({ ...item, text: part }));
}

/** One item per line: bullets, or lines that begin with marked words. */
function isLineList(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return BULLET.test(first) || (isMarkedLine(first) && isMarkedLine(second));
}

/** Marked words with at most a remark behind them. */
function isMarkedLine(line: string): boolean {
  const marked = MARKED.exec(line);
  return marked !== null && LINE_REMARK.test(line.slice(marked[0].length));
}

function readLines(text: string): ListReading {
  const lines = text.split('\n');
  const hasBullets = BULLET.test(text);
  const items: ListedItem[] = [];
  let used = 0;
  for (const line of lines) {
    const isBullet = BULLET.test(line);
    // What stands below the bullets is no item, and says nothing of them.
    if (hasBullets && !isBullet && line.trim() !== '') return { items, rest: `\n${lines.slice(used).join('\n')}` };
    const item = line.replace(BULLET, '');
    const content = MARKED.exec(item)
      ?.slice(1)
      .find((group) => group !== undefined);
    const name = content ?? (isBullet ? BULLET_WORD.exec(item)?.[0] : undefined);
    if (isBullet && name === undefined) return { items: [], rest: text };
    if (name === undefined && line.trim() !== '') break;
    if (name !== undefined) items.push({ text: name.trim(), marked: true });
    used += 1;
  }
  return { items, rest: lines.slice(used).join('\n') };
}
