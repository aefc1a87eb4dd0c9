import type { Inline } from './inline.js';

/** A stretch of text while it is read. Strong text or emphasis is at most one level deep; anything deeper is not simple. */
interface Reading {
  readonly text: string;
  readonly end: number;
  index: number;
  /** Text that is not yet in `inlines`. */
  plain: string;
  inlines: Inline[];
  open: OpenMark | undefined;
}

/** A mark that is waiting for its counterpart, and what stands before it. */
interface OpenMark {
  readonly mark: string;
  readonly before: Inline[];
}

const SPECIAL = /[\\`*_[<&!~\n]/g;
/** What GitHub makes a link of without any markup (GFM 6.9). */
const BARE_ADDRESS = /[-.\w+]@|:\/\/|www\./i;
/** The part of a link behind its label: an address, bare or in angle brackets, with nothing in it that has to be decoded. */
const TARGET = /\((?:((?:[^\s()<>\\&`\u0000-\u0020\u007F]|&(?!#|[a-z0-9]+;))+)|<([^\s<>\\&`\u0000-\u001F]+)>)\)/iy;
const LITERAL_LABEL = /\[[^[\]`\\<^]*\](?!\()/y;
const TAG = /<(?:[a-z][a-z0-9-]* *\/?|\/[a-z][a-z0-9-]* *)>/iy;
const TAG_START = /[a-z/!?]/i;
const REFERENCE = /&(?:#|([a-z0-9]+);)/iy;
const LINE_END = /( *)\n *(?![ \t\n])/y;
const BLANKS_AT_END = /(?<! ) +$/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const ALPHANUMERIC = /[A-Za-z0-9]/;
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00A0'],
]);

/**
 * Reads the markup that nearly every cell and sentence has to do with: text, code spans, links, tags, character references,
 * and strong text and emphasis that do not nest. `undefined` for anything else, which only the full parser gets right.
 * What it does read, it reads exactly as the full parser does.
 */
export function parseSimpleInline(text: string): readonly Inline[] | undefined {
  const start = /^[ \t\n]*/.exec(text)?.[0].length ?? 0;
  return readStretch(text, start, endOf(text));
}

function readStretch(text: string, start: number, end: number): readonly Inline[] | undefined {
  const reading: Reading = { text, end, index: start, plain: '', inlines: [], open: undefined };
  while (reading.index < end) {
    const next = nextSpecial(text, reading.index, end);
    reading.plain += text.slice(reading.index, next);
    reading.index = next;
    if (next < end && !readSpecial(reading)) return undefined;
  }
  return !reading.open && flush(reading) ? reading.inlines : undefined;
}

/** Each reader takes what stands at the index; `false`: it is not simple. */
function readSpecial(reading: Reading): boolean {
  switch (reading.text[reading.index]) {
    case '`':
      return readCode(reading);
    case '[':
      return readLink(reading);
    case '*':
      return readMark(reading, '*');
    case '_':
      return readMark(reading, '_');
    case '<':
      return readTag(reading);
    case '&':
      return readReference(reading);
    case '\n':
      return readLineEnd(reading);
    case '\\':
      return readEscape(reading);
    case '!':
      return characterAt(reading, 1) !== '[' && take(reading, 1);
    default:
      return characterAt(reading, 1) !== '~' && take(reading, 1);
  }
}

function readCode(reading: Reading): boolean {
  const { text, index } = reading;
  const end = text.indexOf('`', index + 1);
  if (end < 0 || end >= reading.end || end === index + 1 || text[end + 1] === '`') return false;
  const content = text.slice(index + 1, end);
  if (content.includes('\n')) return false;
  const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
  return add(reading, { kind: 'code', text: padded ? content.slice(1, -1) : content }, end + 1);
}

function readLink(reading: Reading): boolean {
  const { text, index } = reading;
  const close = text.indexOf(']', index);
  const nested = text.indexOf('[', index + 1);
  if (close < 0 || close >= reading.end || (nested > 0 && nested < close)) return false;
  if (text[close + 1] !== '(') return match(LITERAL_LABEL, text, index) !== null && take(reading, 1);
  const target = match(TARGET, text, close + 1);
  if (!target || text.slice(index, close).includes('\\')) return false;
  const url = target[1] ?? target[2] ?? '';
  const children = readStretch(text, index + 1, close);
  return children !== undefined && add(reading, { kind: 'link', url, children }, close + 1 + target[0].length);
}

/**
 * Opens or closes strong text or emphasis by the rules of CommonMark 0.31, 6.2, for runs of one or two marks that stand
 * among letters, white space and ASCII punctuation. A run that can do neither is text: `snake_case`, `2 * 3`.
 */
function readMark(reading: Reading, character: '*' | '_'): boolean {
  const mark = characterAt(reading, 1) === character ? `${character}${character}` : character;
  const before = sideOf(characterAt(reading, -1));
  const after = sideOf(characterAt(reading, mark.length));
  if (!before || !after) return false;
  const left = after !== 'space' && (after === 'word' || before !== 'word');
  const right = before !== 'space' && (before === 'word' || after !== 'word');
  const opens = left && (character === '*' || !right || before === 'punctuation');
  const closes = right && (character === '*' || !left || after === 'punctuation');
  if (reading.open && (opens || closes)) return closes && reading.open.mark === mark && close(reading, reading.open);
  return opens ? open(reading, mark) : take(reading, mark.length);
}

function open(reading: Reading, mark: string): boolean {
  if (!flush(reading)) return false;
  reading.open = { mark, before: reading.inlines };
  reading.inlines = [];
  reading.index += mark.length;
  return true;
}

function close(reading: Reading, { mark, before }: OpenMark): boolean {
  if (!flush(reading)) return false;
  before.push({ kind: mark.length === 2 ? 'strong' : 'emphasis', children: reading.inlines });
  reading.inlines = before;
  reading.index += mark.length;
  reading.open = undefined;
  return true;
}

function readTag(reading: Reading): boolean {
  const tag = match(TAG, reading.text, reading.index);
  if (tag) return add(reading, { kind: 'html', text: tag[0] }, reading.index + tag[0].length);
  return !TAG_START.test(characterAt(reading, 1)) && take(reading, 1);
}

function readReference(reading: Reading): boolean {
  const reference = match(REFERENCE, reading.text, reading.index);
  if (!reference) return take(reading, 1);
  const character = CHARACTERS.get(reference[1] ?? '');
  if (character === undefined) return false;
  reading.plain += character;
  reading.index += reference[0].length;
  return true;
}

function readLineEnd(reading: Reading): boolean {
  const kept = reading.plain.replace(BLANKS_AT_END, '');
  // Other white space at the end of a line is no blank; a character reference for some is longer than what it stands for.
  if (kept !== kept.trimEnd()) return false;
  const start = reading.index - (reading.plain.length - kept.length);
  const lineEnd = match(LINE_END, reading.text, start);
  if (!lineEnd) return false;
  const end = start + lineEnd[0].length;
  reading.plain = kept;
  if ((lineEnd[1] ?? '').length >= 2) return add(reading, { kind: 'break' }, end);
  reading.plain += '\n';
  reading.index = end;
  return true;
}

function readEscape(reading: Reading): boolean {
  const next = characterAt(reading, 1);
  if (next === '\n' || next === '') return false;
  if (PUNCTUATION.test(next)) reading.index += 1;
  return take(reading, 1);
}

function add(reading: Reading, inline: Inline, end: number): boolean {
  if (!flush(reading)) return false;
  reading.inlines.push(inline);
  reading.index = end;
  return true;
}

/** Moves the text that was read so far to the inlines. */
function flush(reading: Reading): boolean {
  if (reading.plain === '') return true;
  if (BARE_ADDRESS.test(reading.plain)) return false;
  reading.inlines.push({ kind: 'text', text: reading.plain });
  reading.plain = '';
  return true;
}

function take(reading: Reading, length: number): boolean {
  reading.plain += reading.text.slice(reading.index, reading.index + length);
  reading.index += length;
  return true;
}

/** What stands beside a run of stars; `undefined` where the answer needs more than ASCII, or another run is next to it. */
function sideOf(character: string): 'space' | 'punctuation' | 'word' | undefined {
  if (character === '' || character === ' ' || character === '\n' || character === '\t') return 'space';
  if (ALPHANUMERIC.test(character)) return 'word';
  return PUNCTUATION.test(character) && !/[*_~\\]/.test(character) ? 'punctuation' : undefined;
}

function characterAt(reading: Reading, distance: number): string {
  return reading.text[reading.index + distance] ?? '';
}

function match(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function nextSpecial(text: string, index: number, end: number): number {
  const found = match(SPECIAL, text, index)?.index ?? end;
  return Math.min(found, end);
}

function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}
