import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import type { HttpHeader, RequestLine } from '../../http/message.js';
import { METHOD_WORDS } from '../../http/methods.js';
import { parseRequestLine } from '../../http/request-line.js';
import type { FenceBlock } from '../../markdown/block.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import type { PageContext } from '../context/page-context.js';
import { linesOf } from '../context/placed-text.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readHeader } from './header-lines.js';

/** What the block of an HTTP request holds. */
export interface RequestBlock {
  readonly lines: readonly RequestLine[];
  /** Headers that stand below a line. */
  readonly headers: readonly HttpHeader[];
  /** A body follows: the block is a whole message. */
  readonly hasBody: boolean;
  readonly isEmpty: boolean;
}

const BODY = /^(?:[[{<]|body:)/i;
const METHOD_LINE = new RegExp(
  String.raw`^\s*(?:[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]*\S[^\n]*\n){0,8}(?:${METHOD_WORDS})(?:[|/](?:${METHOD_WORDS})){0,5}(?:\s|$)`,
  'i',
);
/** `PUT|PATCH /books/{id}`. */
const METHODS = new RegExp(String.raw`^(\s*)((?:${METHOD_WORDS})(?:[|/](?:${METHOD_WORDS})){1,5})(\s.*)$`);

/** Whether the first line that is not blank, or else the first one behind headers, begins with a method. */
export function beginsWithRequestLine(text: string): boolean {
  return METHOD_LINE.test(text);
}

/** Whether the first line of a fence that is not blank is a request line with a path. */
export function beginsWithRequest({ text, contentAt }: FenceBlock): boolean {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  return requestLinesIn(line, contentAt)[0]?.path !== undefined;
}

/** The request line that a line is, or one for each of its methods. */
export function requestLinesIn(text: string, at: Position): readonly RequestLine[] {
  const [, margin = '', methods = '', rest = ''] = METHODS.exec(text) ?? [];
  const texts = methods === '' ? [text] : methods.split(/[|/]/).map((method) => `${margin}${method}${rest}`);
  return texts.flatMap((one) => parseRequestLine(one, at) ?? []);
}

/**
 * Reads the lines of a fence that are request lines; blank lines and words such as `or` between them mean nothing.
 * Raises `pages/unread-request-text`.
 */
export function readRequestBlock(fence: FenceBlock, context: PageContext): RequestBlock {
  const lines: RequestLine[] = [];
  const headers: HttpHeader[] = [];
  let hasBody = false;
  let behindHeaders = false;
  for (const { text, at } of linesOf({ text: fence.text, at: fence.contentAt })) {
    const trimmed = text.trim();
    if (trimmed === '') {
      behindHeaders = headers.length > 0;
      continue;
    }
    const found = requestLinesIn(text, at);
    const [line] = found;
    if (line) behindHeaders = false;
    const header = line || BODY.test(trimmed) ? undefined : readHeader(trimmed, at);
    if (line) lines.push(...found);
    else if (header) headers.push(header);
    else if (lines.length > 0 && (behindHeaders || BODY.test(trimmed))) {
      hasBody = true;
      break;
    } else if (!isBetweenLines(trimmed, context.vocabulary)) reportText(trimmed, at, context);
  }
  return { lines, headers, hasBody, isEmpty: fence.text.trim() === '' };
}

/** Whether a text between request lines, such as `or`, says nothing of them. */
export function isBetweenLines(text: string, { operation }: Vocabulary): boolean {
  const word = text.replace(/[:.,;]$/, '').toLowerCase();
  return word === '' || operation.sentences.betweenRequestLines.includes(word);
}

function reportText(found: string, at: Position, context: PageContext): void {
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'unread-request-text', { found }, placeIn(context.file, at)));
}
