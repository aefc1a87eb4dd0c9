/** One item of a list in prose. */
export interface ListedItem {
  readonly text: string;
  /** It stands in code, bold, italics or quotes. */
  readonly marked: boolean;
  /** What stands in brackets behind it: `` `low` (default) ``. */
  readonly remark?: string;
}

/** The items at the beginning of a text, and what follows them. */
export interface ListReading {
  readonly items: readonly ListedItem[];
  readonly rest: string;
}

/** "The supported values for {period} are": what the values are of. */
const OWNER = /for (?:\{[\w-]{1,60}\}|\*\*[\w.-]{1,60}\*\*|`[\w.-]{1,60}`) (?=are|is)/;
const LEAD_IN = new RegExp(
  `^(?:\\s*(?:${OWNER.source}|(?:are|is|be|either|currently|only|the following|for this property|values)(?![\\w-])))*\\s*(:?)\\s*`,
  'i',
);
const MARKED =
  /^(?:``([^`\n]{1,200})``|`([^`\n]{1,200})`|\*\*([^*\n]{1,200})\*\*|\*([^*\s][^*\n]{0,200})\*|_([^_\s][^_\n]{0,200})_(?!\w)|"([^"\n]{1,200})"|“([^”\n]{1,200})”|'([^'\n]{1,200})'(?!\w))/;
const QUOTED = /^"([^"]+)"$/;
const SEPARATOR = /^(?:\s*[,;|/]\s*(?:and\/or|or|and)?(?![\w-])\s*|\s*(?:and\/or|or|and)\s+|[ \t]+(?=[`*"“]))/i;
const REMARK = /^\s*(?:\(([^()\n]*)\)|(?:--?|[–—:])\s[^,;.\n`*"]*)/;
const PLAIN_WORD =
  /^(?:[A-Z0-9][\w+-]*(?: [A-Z0-9][\w+-]*){1,3}|[A-Za-z0-9](?:[\w.+-]*[\w+])?)(?=\s*(?:[,;|/]|\(|\.(?:\s|$)|$|\n|\s(?:or|and)\s))/;
const INNER_SEPARATOR = /\s*(?:,|\|)\s+|\s+\|\s*/;
const LINE_REMARK = /^\s*(?:$|--?\s|[–—:(])/;
const BULLET = /^\s*- /;
const BULLET_WORD = /^[A-Za-z0-9][\w.]*(?=\s*(?:--?\s|[–—:,(]|$))/;

/**
 * Reads a list that begins where the text does, behind words such as "are:". Items are marked, or plain words
 * that are separated by commas and that begin with capitals when one item has several words.
 * @param plainWords whether the list may begin with a plain word without a colon before it
 */
export function readListItems(text: string, plainWords: boolean): ListReading {
  const leadIn = LEAD_IN.exec(text);
  const start = leadIn?.[0].length ?? 0;
  if (isLineList(text.slice(start))) return readLines(text.slice(start));
  return readSequence(text.slice(start), plainWords || leadIn?.[1] === ':');
}

function readSequence(text: string, plainWords: boolean): ListReading {
  const items: ListedItem[] = [];
  let rest = text;
  while (rest !== '') {
    const item = readItem(rest, plainWords || items.length > 0, items[0]?.marked);
    if (!item) break;
    rest = rest.slice(item.length);
    const remark = REMARK.exec(rest);
    items.push({ ...item.item, ...(remark?.[1] && { remark: remark[1].trim() }) });
    rest = rest.slice(remark?.[0].length ?? 0);
    const separator = SEPARATOR.exec(rest);
    if (!separator || !readItem(rest.slice(separator[0].length), true, items[0]?.marked)) break;
    rest = rest.slice(separator[0].length);
  }
  return { items: items.flatMap((item) => (item.marked ? splitItem(item, items.length === 1) : item)), rest };
}

function readItem(
  text: string,
  plainAllowed: boolean,
  marked: boolean | undefined,
): { item: ListedItem; length: number } | undefined {
  const markedMatch = marked === false ? null : MARKED.exec(text);
  if (markedMatch) {
    const marked = markedMatch.slice(1).find((group) => group !== undefined) ?? '';
    const content = marked.replace(QUOTED, '$1');
    return { item: { text: content, marked: true }, length: markedMatch[0].length };
  }
  const plain = marked !== true && plainAllowed ? PLAIN_WORD.exec(text) : null;
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
