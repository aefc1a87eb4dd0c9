import type { Inline } from '../../markdown/inline.js';
import { parseInline } from '../../markdown/parse-inline.js';
import { plainText } from '../../markdown/plain-text.js';

/** A piece of prose that is not plain text. */
export interface Mark {
  readonly kind: 'code' | 'link' | 'strong';
  readonly text: string;
  /** Of a link. */
  readonly url?: string;
}

/**
 * Prose with each code span, link and bold phrase replaced by one character, so that phrases and the ends of sentences can be
 * looked for without tripping over names and URLs.
 */
interface Prose {
  readonly masked: string;
  readonly marks: readonly Mark[];
}

/** A sentence of prose. */
export interface Sentence {
  /** With a private character for each mark; no line breaks. */
  readonly masked: string;
  /** What a reader sees, in lower case and with straight apostrophes: what phrases are compared with. */
  readonly folded: string;
  /** What a reader sees. */
  readonly plain: string;
  /** By the characters that stand for them, in order. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** The first of the characters that stand for marks: the private use area of Unicode. */
const FIRST_MARK = 0xe000;
const LAST_MARK = 0xf8ff;
const MARK = /[\uE000-\uF8FF]/g;
const SENTENCE_END = /[.!?](?=\s+[^a-z\s]|\s*$)/g;

/** Divides masked text before and behind each mark. */
const EACH_MARK = /(?<=[\uE000-\uF8FF])|(?=[\uE000-\uF8FF])/;

/** Matches one mark in masked text. */
export const MARK_PATTERN = '[\\uE000-\\uF8FF]';

/** White space becomes single spaces. */
function readProse(markdown: string): Prose {
  const marks: Mark[] = [];
  const masked = maskAll(parseInline(markdown), marks)
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
  return { masked, marks };
}

/** A mark of prose, or the plain text between two. */
export type Piece = Mark | { readonly kind: 'text'; readonly text: string };

/** Inline Markdown as the sequence of its marks and of the text between them. */
export function piecesOf(markdown: string): readonly Piece[] {
  const prose = readProse(markdown);
  return prose.masked
    .split(EACH_MARK)
    .filter((text) => text !== '')
    .map((text) => markOf(prose, text) ?? { kind: 'text', text });
}

/** The sentences of inline Markdown; the last one may lack its full stop. */
export function sentencesOf(markdown: string): readonly Sentence[] {
  const prose = readProse(markdown);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of prose.masked.matchAll(SENTENCE_END)) {
    sentences.push(sentence(prose, prose.masked.slice(from, end.index + 1).trim()));
    from = end.index + 1;
  }
  const rest = prose.masked.slice(from).trim();
  if (rest !== '') sentences.push(sentence(prose, rest));
  return sentences;
}

function markOf(prose: Prose, character: string): Mark | undefined {
  return prose.marks[character.charCodeAt(0) - FIRST_MARK];
}

function unmask(prose: Prose, masked: string): string {
  return masked.replace(MARK, (character) => markOf(prose, character)?.text ?? '');
}

/** Whether a folded text holds one of the phrases. */
export function holdsPhrase(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.includes(phrase));
}

/** Whether inline Markdown holds one of the phrases, in whatever case. */
export function mentions(markdown: string, phrases: readonly string[]): boolean {
  return holdsPhrase(foldText(plainText(markdown)), phrases);
}

/** One spelling for text that differs in case and in the kind of its apostrophes. */
export function foldText(text: string): string {
  return text.replace(/[‘’]/g, "'").toLowerCase();
}

function sentence(prose: Prose, masked: string): Sentence {
  const plain = unmask(prose, masked);
  const marks = new Map<string, Mark>();
  for (const [character] of masked.matchAll(MARK)) {
    const mark = markOf(prose, character);
    if (mark) marks.set(character, mark);
  }
  return { masked, plain, folded: foldText(plain), marks };
}

function maskAll(inlines: readonly Inline[], marks: Mark[]): string {
  return inlines.map((inline) => mask(inline, marks)).join('');
}

function mask(inline: Inline, marks: Mark[]): string {
  switch (inline.kind) {
    case 'text':
      return inline.text.replace(MARK, ' ');
    case 'break':
    case 'html':
      return ' ';
    case 'emphasis':
      return maskAll(inline.children, marks);
    case 'code':
      return keep({ kind: 'code', text: inline.text }, marks);
    case 'link':
      return keep({ kind: 'link', text: textOf(inline.children), url: inline.url }, marks);
    case 'strong':
      return inline.children.some((child) => child.kind === 'link' || child.kind === 'code')
        ? maskAll(inline.children, marks)
        : keep({ kind: 'strong', text: textOf(inline.children) }, marks);
  }
}

function keep(mark: Mark, marks: Mark[]): string {
  if (FIRST_MARK + marks.length > LAST_MARK) return mark.text;
  marks.push(mark);
  return String.fromCharCode(FIRST_MARK + marks.length - 1);
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : 'text' in inline ? inline.text : ' '))
    .join('');
}
