import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { FenceBlock } from './block.js';
import { MARKDOWN_DIAGNOSTICS } from './diagnostics.js';
import { indentation } from './line-kind.js';
import { namesRequestBelow } from './request-files.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, textAt } from './scan.js';

/** Languages in which no line begins like a heading or a comment of a page. */
const LANGUAGES_WITHOUT_MARKS: ReadonlySet<string> = new Set(['http', 'json']);
/** A heading below the first level: a comment of a shell has one `#`. */
const HEADING_IN_MESSAGE = /^#{2,6} \S/;
const ANNOTATION_IN_MESSAGE = /^<!--\s*(?:\{|$)/;
/** The first line of an HTTP message. */
const MESSAGE_START = /^\s*(?:HTTP[/ ]\d|(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) )/;

const HEADER = /^\s*[\w-]+:/;
const BODY_START = /^\s*[{[<]/;

interface Opening {
  readonly mark: '`' | '~';
  readonly length: number;
  readonly indentation: number;
  readonly language: string;
  readonly title: string;
}

/** Where the content of a fence ends. */
interface Ending {
  /** Index of the line below the content. */
  readonly line: number;
  readonly closed: boolean;
  /** Index of a fence line inside that only sets off the body of a message. */
  readonly bodyMark?: number | undefined;
}

/**
 * Reads a code fence. One that is never closed ends where another fence with an info string begins, or, when it
 * holds an HTTP message or JSON, at a heading or annotation at the margin; raises `markdown/fence-not-closed` then.
 * A fence line between the headers and the body of a message is blank; raises `markdown/fence-in-message`.
 */
export function readFence(scan: Scan): FenceBlock {
  const first = scan.line;
  const opening = readOpening(textAt(scan, first));
  const at = positionIn(scan, first, opening.indentation);
  const end = findEnd(scan.lines, first + 1, opening);
  const content = scan.lines.slice(first + 1, end.line);
  const contentAt = contentStart(scan, first, content[0], opening.indentation);
  if (end.bodyMark !== undefined) {
    content[end.bodyMark - first - 1] = '';
    const place = placeIn(scan.source.file, scan.source.position(end.bodyMark, 1));
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'fence-in-message', {}, place));
  }
  if (!end.closed) {
    const fence = opening.mark.repeat(Math.min(opening.length, 3)) + opening.language;
    const parameters = { fence, end: end.line < scan.lines.length ? 'where another block begins' : 'with the page' };
    scan.report(diagnostic(MARKDOWN_DIAGNOSTICS, 'fence-not-closed', parameters, placeIn(scan.source.file, at)));
  }
  moveTo(scan, end.closed ? end.line + 1 : end.line);
  const { language, title } = opening;
  const body = { text: unindent(content, opening.indentation), contentAt };
  return { kind: 'code', at, language, ...(title !== '' && { title }), ...body };
}

function readOpening(text: string): Opening {
  const start = indentation(text);
  const mark = text[start] === '~' ? '~' : '`';
  const length = runLength(text, start, mark);
  const info = text.slice(start + length).trim();
  const [language = ''] = info.split(/[\s{,]/, 1);
  const title = info.slice(language.length).trim();
  return { mark, length, indentation: start, language: language.toLowerCase(), title };
}

function findEnd(lines: readonly string[], from: number, opening: Opening): Ending {
  const isMessage = startsMessage(lines, from);
  const hasNoMarks = isMessage || LANGUAGES_WITHOUT_MARKS.has(opening.language);
  let bodyMark: number | undefined;
  for (let line = from; line < lines.length; line += 1) {
    const info = infoOf(lines[line] ?? '', opening);
    if (info === '') return { line, closed: true, bodyMark };
    if (info !== undefined) {
      if (!isMessage || bodyMark !== undefined || !setsOffBody(lines, from, line))
        return { line, closed: false, bodyMark };
      bodyMark = line;
    }
    if (hasNoMarks && endsMessage(lines, line)) return { line, closed: false, bodyMark };
  }
  return { line: lines.length, closed: false, bodyMark };
}

/** The info string of a line that can close a fence or begin the next one; `undefined` for any other line. */
function infoOf(text: string, opening: Opening): string | undefined {
  const start = indentation(text);
  if (text[start] !== opening.mark) return undefined;
  const length = runLength(text, start, opening.mark);
  const info = text.slice(start + length).trim();
  return length < opening.length || info.includes(opening.mark) ? undefined : info;
}

function startsMessage(lines: readonly string[], from: number): boolean {
  const first = lines.slice(from, from + 3).find((line) => line.trim() !== '');
  return first !== undefined && MESSAGE_START.test(first);
}

/** Above the line stand the start line and headers of a message, below it begins a body. */
function setsOffBody(lines: readonly string[], from: number, line: number): boolean {
  const above = lines.slice(from, line).filter((text) => text.trim() !== '');
  return BODY_START.test(lines[line + 1] ?? '') && above.slice(1).every((text) => HEADER.test(text));
}

function endsMessage(lines: readonly string[], line: number): boolean {
  const text = lines[line] ?? '';
  if (text[0] === '#') return HEADING_IN_MESSAGE.test(text) && !namesRequestBelow(lines, line);
  if (text[0] !== '<' || !ANNOTATION_IN_MESSAGE.test(text)) return false;
  return text.includes('{') || (lines[line + 1] ?? '').trimStart().startsWith('{');
}

function contentStart(scan: Scan, first: number, content: string | undefined, width: number) {
  if (content === undefined) return scan.source.position(first, (scan.lines[first] ?? '').length + 1);
  return scan.source.position(first + 1, Math.min(indentation(content), width) + 1);
}

function unindent(lines: readonly string[], width: number): string {
  if (width === 0) return lines.join('\n');
  return lines.map((line) => line.slice(Math.min(indentation(line), width))).join('\n');
}

function runLength(text: string, start: number, mark: string): number {
  let end = start;
  while (text[end] === mark) end += 1;
  return end - start;
}
