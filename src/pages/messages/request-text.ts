import { METHOD_WORDS } from '../../http/methods.js';
import { type Mark, type Piece, piecesOf } from '../prose/marked-sentences.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isBetweenLines } from './request-lines.js';

/** The request lines of a text that has them in the form of request lines. */
export interface RequestText {
  readonly lines: readonly string[];
  /** What the text says of them: the words in front, up to a colon, or those behind. */
  readonly caption?: string;
  /** Every line is in code or in bold. */
  readonly isMarked: boolean;
  /** There is nothing else: neither words nor a second line. */
  readonly isWhole: boolean;
}

/** A mark as a range of what a reader sees. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly kind: Mark['kind'];
}

/** Divides the lines of a cell, and of other text that is one line of Markdown. */
export const LINE_BREAK = /<br\s*\/?>/i;

/** Longer texts are prose. */
const MAXIMUM_LENGTH = 4096;

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** In code or in bold, so that what follows is not taken for a part of it. */
  readonly isMarked: boolean;
}

const HAS_METHOD = new RegExp(`\\b(?:${METHOD_WORDS})\\b`);
/** `get /books` in code. */
const LOWER_CASE = new RegExp(`\`(?:${METHOD_WORDS.toLowerCase()})(?= /)`);
/** `[GET] /books`, `**GET:** `/books``, `GET → /books`, `HTTP GET /books`. */
const MARKED_METHOD = new RegExp(
  `(?<![\\w/{.-])(?:HTTP )?\\[?(${METHOD_WORDS})(?:\\](?!\\())?:?([\`*]{0,3})[ \\t]{0,3}(?::|→|->|=>|\\|)?[ \\t]+(?=[\`*]{0,3}(?:/|https?://))`,
  'g',
);
/** `/books (GET)` */
const METHOD_BEHIND = new RegExp(`^(\`?)(/[^\\s\`]*)\`? \\(\`?(${METHOD_WORDS})\`?\\)$`);
const METHOD = new RegExp(`(?<![\\w/{.-])(?:${METHOD_WORDS})(?![\\w/-])`, 'g');
/** How the target of a request begins. */
export const TARGET_START = /^(?:[/~{<]|https?:\/\/)/;
/** A name in angle brackets, which would be a tag to Markdown. */
const ANGLE_NAME = /(?<=[/=(])<([A-Za-z][\w -]{0,60})>/g;
const VERSION = /^ HTTP\/\d(?:\.\d)?(?!\S)/;
/** What divides a request line from words about it. */
const SEPARATOR = /^(?:[-–—:(→|]|=>)\s?/;
/** `(admins) - Adds a book`, `(admins):`: words in brackets behind a request line, with others behind them or not. */
const BRACKETED = /^\(([^()]*)\)\s*(?:[-–—:|]\s*)?(.*)$/s;
/** What ends a clause, and no target. */
const SENTENCE_MARK = /[.,;:]$/;
const OPENERS = '{(<';
const CLOSERS = '})>';

/**
 * Reads a line of a paragraph, or an item of a list, that is made of request lines: `GET /books/{id}` in code, in bold or bare,
 * the method and the target apart (**GET** `/books/{id}`), several with words such as `or` between them, with a label in front
 * or a remark behind. Sentences that mention a request line are none.
 * @param isItem an item of a list: a request line in code or in bold at its beginning may be followed by any words
 */
export function readRequestText(markdown: string, vocabulary: Vocabulary, isItem = false): RequestText | undefined {
  if (markdown.length > MAXIMUM_LENGTH || !(HAS_METHOD.test(markdown) || LOWER_CASE.test(markdown))) return undefined;
  const { text, ranges } = flatten(piecesOf(braceAngleNames(withPlainMethods(markdown))));
  const lines = findLines(text, ranges);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const isGlue = (between: string) => isBetweenLines(between, vocabulary);
  const before = text.slice(0, first.from).trim();
  const after = text.slice(last.to).trim();
  const isLabelled = before === '' || before.endsWith(':') || isGlue(before);
  const isDivided = lines.slice(1).every((line, index) => isGlue(text.slice(lines[index]?.to, line.from).trim()));
  const isClosed = isGlue(after) || SEPARATOR.test(after) || (isItem && last.isMarked);
  if (!isLabelled || !isDivided || !isClosed) return undefined;
  const caption = captionOf(before.endsWith(':') ? before : '', isGlue(after) ? '' : after);
  return {
    lines: lines.map((line) => line.text),
    ...(caption !== '' && { caption }),
    isMarked: lines.every((line) => line.isMarked),
    isWhole: lines.length === 1 && before === '' && after === '',
  };
}

/** With methods in front of their targets, in capitals, and without marks between the two. */
function withPlainMethods(markdown: string): string {
  return markdown
    .replace(LOWER_CASE, (method) => method.toUpperCase())
    .replace(MARKED_METHOD, '$1$2 ')
    .replace(METHOD_BEHIND, '$1$3 $2$1');
}

/** Names in angle brackets outside of code, which would be tags to Markdown, in braces: `/books/<id>`. */
export function braceAngleNames(markdown: string): string {
  return markdown.includes('`') ? markdown : markdown.replace(ANGLE_NAME, '{$1}');
}

function captionOf(before: string, after: string): string {
  if (before !== '') return before.slice(0, -1).trim();
  const [, remark = '', words] = BRACKETED.exec(after) ?? [];
  if (words === undefined) return after.replace(SEPARATOR, '').trim();
  return words === '' ? remark.trim() : `${words} (${remark.trim()})`;
}

/** What a reader sees, and where the marks are in it. */
function flatten(pieces: readonly Piece[]): { readonly text: string; readonly ranges: readonly Range[] } {
  let text = '';
  const ranges: Range[] = [];
  for (const piece of pieces) {
    const from = text.length;
    text += piece.text;
    if (piece.kind !== 'text') ranges.push({ from, to: text.length, kind: piece.kind });
  }
  return { text, ranges };
}

function findLines(text: string, ranges: readonly Range[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { index, 0: method } of text.matchAll(METHOD)) {
    if (index < (lines.at(-1)?.to ?? 0)) continue;
    const line = lineAt(text, index, method, ranges);
    if (line) lines.push(line);
  }
  return lines;
}

/** The line that begins at a method: the code or bold text that it opens, or the method with the target behind it. */
function lineAt(text: string, from: number, method: string, ranges: readonly Range[]): Line | undefined {
  const mark = ranges.find((range) => range.from <= from && from < range.to);
  if (mark && text.slice(mark.from, from).trim() !== '') return undefined;
  const end = from + method.length;
  const rest = mark ? text.slice(end, mark.to).trimEnd() : '';
  if (mark && rest !== '') return lineOf(method, rest, mark.kind, { from, to: mark.to, isMarked: true });
  const target = text.slice(end).trimStart();
  const start = text.length - target.length;
  const next = ranges.find((range) => range.from === start);
  if (next?.kind !== 'code' && !TARGET_START.test(target)) return undefined;
  const to = next?.kind === 'code' ? next.to : Math.max(next?.to ?? 0, start + targetLength(target));
  const isMarked = (mark ?? next) !== undefined;
  return lineOf(method, text.slice(end, to), next?.kind ?? 'text', { from, to, isMarked });
}

function lineOf(method: string, rest: string, kind: Piece['kind'], place: Omit<Line, 'text'>): Line | undefined {
  const target = (kind === 'code' ? rest : rest.replace(SENTENCE_MARK, '')).trim();
  return target !== '' && /^\s/.test(rest) ? { text: `${method} ${target}`, ...place } : undefined;
}

/**
 * The length of a target that stands in other text: up to the first blank outside of brackets, the version of HTTP included.
 * Where a query string goes on behind it (`?$filter=a eq 'b'`), all is the target.
 */
export function targetLength(target: string): number {
  let depth = 0;
  let end = 0;
  for (; end < target.length; end++) {
    const character = target.charAt(end);
    if (OPENERS.includes(character)) depth++;
    else if (CLOSERS.includes(character)) depth--;
    else if (character === ' ' && depth <= 0) break;
  }
  if (/[:,]/.test(target.charAt(end - 1)) && end < target.length) end--;
  const rest = target.slice(end);
  const version = VERSION.exec(rest)?.[0].length ?? 0;
  const isQuery = version === 0 && target.slice(0, end).includes('?') && !SEPARATOR.test(rest.trim());
  return isQuery ? target.length : end + version;
}
