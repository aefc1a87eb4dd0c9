import type { JsonCursor } from './json-cursor.js';
import { matchAt } from './match-at.js';

/** A family of quotation marks: the straight one, and what word processors make of it. */
interface Quotes {
  readonly straight: string;
  readonly curly: string;
}

const DOUBLE: Quotes = { straight: '"', curly: '“”„‟' };
const SINGLE: Quotes = { straight: "'", curly: '‘’‚‛' };

/** What may follow a string inside JSON, or a string whose neighbour lost its comma or colon. */
const FOLLOWS = /[^\S\n]*(?:[,，:}\][{\n"“”|]|$|\/[/*])/y;

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]|$))/g;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Says whether a quotation mark of any family opens a string here. */
export function opensString(character: string): boolean {
  return quotesOf(character) !== undefined;
}

/**
 * Reads a string at its opening mark. Mended: curly and single quotes, line ends inside, a closing mark that is missing at
 * the end of a line, marks that are not escaped, escapes that JSON does not know.
 */
export function readJsonString(cursor: JsonCursor): string {
  const begin = cursor.at;
  const quotes = quotesOf(cursor.character) ?? DOUBLE;
  const curly = cursor.character !== quotes.straight;
  cursor.at++;
  const end = findEnd(cursor, quotes, curly);
  const closing = cursor.text.charAt(end);
  const raw = cursor.text.slice(begin + 1, end);
  if (curly || quotes.curly.includes(closing || ' '))
    cursor.repair('smart-quote', begin, curly ? cursor.text.charAt(begin) : closing);
  else if (quotes === SINGLE) cursor.repair('single-quotes', begin, raw);
  const closed = closing !== '' && closing !== '\n';
  if (!closed) cursor.repair('unclosed', end, raw);
  cursor.at = end + (closed ? 1 : 0);
  // `""text"`: the mark that was written twice.
  const twice = !curly && raw.startsWith(quotes.straight) ? 1 : 0;
  const content = closed ? raw : raw.trimEnd().replace(/,$/, '');
  return decode(cursor, begin + 1 + twice, content.slice(twice));
}

function quotesOf(character: string): Quotes | undefined {
  if (character === '') return undefined;
  return [DOUBLE, SINGLE].find(({ straight, curly }) => straight === character || curly.includes(character));
}

/** The offset of the closing mark, or of the line end or text end at which the string breaks off. */
function findEnd(cursor: JsonCursor, quotes: Quotes, curly: boolean): number {
  const { text } = cursor;
  const begin = cursor.at;
  let nextMark = -1;
  let lineEnd = -1;
  const markFrom = (from: number) => {
    if (nextMark < from) nextMark = nextStraight(text, quotes.straight, from);
    return nextMark;
  };
  const closesLater = (from: number) => markFrom(from) < text.length && isFollowed(text, nextMark + 1);
  const isLastOnLine = (at: number) => {
    if (lineEnd < at) lineEnd = endOfLine(text, at);
    return markFrom(at + 1) >= lineEnd;
  };
  for (let at = begin; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === quotes.straight) {
      if (isFollowed(text, at + 1) || isLastOnLine(at)) return at;
      cursor.repair('stray-quote', at, character);
    } else if (quotes.curly.includes(character)) {
      if (isFollowed(text, at + 1) && (curly || !closesLater(at))) return at;
    } else if (character === '\n' && !curly && !closesLater(at)) return at;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function nextStraight(text: string, mark: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === mark) return at;
  }
  return text.length;
}

function isFollowed(text: string, at: number): boolean {
  return at >= text.length || matchAt(FOLLOWS, text, at) !== '';
}

/** Where one escape is unknown to JSON, the writer meant all backslashes of the string as they are. */
function decode(cursor: JsonCursor, begin: number, text: string): string {
  const control = text.search(/[\u0000-\u001F]/);
  if (control >= 0) cursor.repair('newline-in-string', begin + control, text.charAt(control));
  if (!text.includes('\\')) return text;
  for (const { 0: found, 1: code, 2: letter = '', index } of text.matchAll(ESCAPE)) {
    if (code !== undefined || ESCAPED.has(letter)) continue;
    cursor.repair('bad-escape', begin + index, found);
    return text.replaceAll('\\"', '"');
  }
  return text.replace(ESCAPE, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPED.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
