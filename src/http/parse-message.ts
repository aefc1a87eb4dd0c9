import type { Position } from '../diagnostics/diagnostic.js';
import { hasNoBody } from './bodiless-status.js';
import { readBracedHeaders } from './braced-headers.js';
import { LineReader } from './line-reader.js';
import { contentTypeOf } from './media-type.js';
import type { HttpHeader, HttpMessage, MessageQuirk, Payload, RequestLine } from './message.js';
import { METHOD_WORDS } from './methods.js';
import { parsePayload } from './parse-payload.js';
import { isReasonOf } from './reason-phrases.js';
import { parseRequestLine } from './request-line.js';

const HEADER = /^\s*([!#$%&'*+.^`|~\w-]+)\s*:(.*)$/s;
/** A header that can be told from body text: behind its colon stands a blank. */
const PLAIN_HEADER = /^\s*[A-Za-z][\w-]*:\s/;
/** A header's value that goes on (RFC 9112, section 5.2). */
const FOLDED = /^[ \t]+[^\s{[]/;
/** A label in front of a body: `Body: {`. */
const BODY_LABEL = /^\s*(?:request )?(?:body|payload)\s*:\s*(?=[{[<])/i;
const BODY_START = new RegExp(`(?:${BODY_LABEL.source}|^\\s*)[{[<]`, 'i');
/** Words about the line below them: `Request body:`. */
const CAPTION = /^\s*[A-Za-z][A-Za-z ]*:\s*$/;
/** Words about the part of the message below them: `Request Headers:`, `Response Status:`. */
const LABEL = /^\s*(?:(?:request|response|http)\s)?(?:status(?:\sline)?|headers?|body|line):\s*$/i;
const HEADERS_LABEL = /^\s*(?:(?:request|response|http)\s)?headers?:\s*$/i;
const STATUS_LINE = /^\s*HTTP[\s/]*(?:(?:status|code)[\s:]+)*(?:\d(?:\.\d)?\s+)?([1-5]\d\d)(?!\d)(.*)$/is;
/** `404 Not Found`: a status line without the protocol, when the reason is the registered one. */
const BARE_STATUS_LINE = /^\s*([1-5]\d\d) ([A-Z][A-Za-z '-]*)$/;
const WELL_FORMED_STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}(?: |$)/;
/** The start line of the next message, told from body text: a method with a path and nothing behind it, or a status line. */
const NEXT_START = new RegExp(
  String.raw`^[ \t]*(?:(?:${METHOD_WORDS})[ \t]+(?:[/~{<]|https?:|[^\s?/]+/[^\s?]*[ \t]*(?:\?.*)?$)|HTTP/\d(?:\.\d)?[ \t]+[1-5]\d\d(?!\S))`,
  'gm',
);
/** Bodies that hold messages of their own. */
const NESTING_MEDIA_TYPE = /^(?:multipart\/|application\/http)/i;

type StartLine =
  | { readonly kind: 'request'; readonly line: RequestLine }
  | { readonly kind: 'response'; readonly status: number; readonly reason: string; readonly at: Position };

/** The part of a message below its start line. */
interface MessageRest {
  readonly headers: readonly HttpHeader[];
  readonly body?: Payload;
  readonly quirks: readonly MessageQuirk[];
}

/**
 * Reads the requests and responses of one fence. A text that does not begin with a request line or a status line gives none.
 * Headers go up to a blank line or to a line that begins like a body; whatever departs from HTTP is a quirk.
 * @param at where `text` begins
 */
export function parseHttpMessages(text: string, at: Position): readonly HttpMessage[] {
  const reader = new LineReader(text, at);
  const messages: HttpMessage[] = [];
  for (skipLabels(reader); !reader.ended; skipLabels(reader)) {
    const line = reader.current;
    const start = readStartLine(line, reader.position);
    if (!start) break;
    reader.advance();
    const rest = readRest(reader);
    messages.push(start.kind === 'request' ? { ...start, ...rest } : asResponse(start, rest, line.trimStart()));
  }
  return messages;
}

function readStartLine(line: string, at: Position): StartLine | undefined {
  const request = parseRequestLine(line, at);
  if (request) return { kind: 'request', line: request };
  const bare = BARE_STATUS_LINE.exec(line);
  const status = bare?.[2] && isReasonOf(Number(bare[1]), bare[2]) ? bare : STATUS_LINE.exec(line);
  if (!status) return undefined;
  return { kind: 'response', status: Number(status[1]), reason: (status[2] ?? '').trim(), at: indented(at, line) };
}

function asResponse(start: Extract<StartLine, { kind: 'response' }>, read: MessageRest, line: string): HttpMessage {
  const { status, reason, at } = start;
  const rest = withBracedHeaders(read);
  const quirks: MessageQuirk[] = [...rest.quirks];
  if (!WELL_FORMED_STATUS_LINE.test(line) && !BARE_STATUS_LINE.test(line))
    quirks.push({ kind: 'malformed-status-line', at, found: line.trimEnd() });
  if (!isReasonOf(status, reason)) quirks.push({ kind: 'wrong-reason', at, found: reason });
  if (rest.body && hasNoBody(status))
    quirks.push({ kind: 'body-not-allowed', at: rest.body.at, found: String(status) });
  return { kind: 'response', status, at, ...rest, quirks };
}

/** Headers that stand in braces where the body would are headers. */
function withBracedHeaders(rest: MessageRest): MessageRest {
  const { body, headers, quirks } = rest;
  const braced = body && headers.length === 0 ? readBracedHeaders(body) : undefined;
  if (!body || !braced) return rest;
  const others = quirks.filter(({ kind }) => kind !== 'no-blank-line-before-body');
  return { headers: braced, quirks: [...others, { kind: 'headers-in-braces', at: body.at, found: '' }] };
}

function readRest(reader: LineReader): MessageRest {
  const headers: HttpHeader[] = [];
  const quirks: MessageQuirk[] = [];
  skipLabelAhead(reader);
  if (reader.isBlank && PLAIN_HEADER.test(reader.next)) {
    reader.advance();
    quirks.push({ kind: 'blank-line-before-headers', at: reader.position, found: reader.current.trim() });
  }
  const block = reader.paragraph(startsNext);
  const lastHeader = block.findLastIndex((line) => (HEADER.test(line) && !BODY_START.test(line)) || startsNext(line));
  for (const [index, line] of block.entries()) {
    if (startsNext(line)) break;
    const here = indented(reader.position, line);
    const header = BODY_START.test(line) ? null : HEADER.exec(line);
    const folded = !header && FOLDED.test(line) ? headers.pop() : undefined;
    if (header?.[1]) headers.push({ name: header[1], value: header[2]?.trim() ?? '', at: here });
    else if (folded) headers.push({ ...folded, value: `${folded.value} ${line.trim()}`.trim() });
    else if (BODY_START.test(line) || (index > lastHeader && !isCaption(line, block[index + 1]))) {
      quirks.push({ kind: 'no-blank-line-before-body', at: here, found: line.trim() });
      break;
    } else quirks.push({ kind: 'not-a-header', at: here, found: line.trim() });
    reader.advance();
  }
  const body = readBody(reader, contentTypeOf(headers));
  return { headers, ...(body && { body }), quirks };
}

/** Messages inside of bodies are not taken for messages that follow. */
function readBody(reader: LineReader, mediaType: string | undefined): Payload | undefined {
  skipLabels(reader);
  const at = reader.position;
  const text = reader.takeUntil(NESTING_MEDIA_TYPE.test(mediaType ?? '') ? undefined : NEXT_START);
  return text === '' ? undefined : parsePayload(text.replace(BODY_LABEL, blanks), at, mediaType);
}

/** In the place of a label, so that what stands behind it keeps its own. */
function blanks(label: string): string {
  return label.replace(/\S/g, ' ');
}

/** Goes on to the first line that is neither blank nor a label. */
function skipLabels(reader: LineReader): void {
  reader.skipBlankLines();
  while (!reader.ended && LABEL.test(reader.current)) {
    reader.advance();
    reader.skipBlankLines();
  }
}

/** Goes on behind a label of headers that stands here, or below one blank line. */
function skipLabelAhead(reader: LineReader): void {
  if (HEADERS_LABEL.test(reader.current)) reader.advance();
  else if (reader.isBlank && HEADERS_LABEL.test(reader.next)) {
    reader.advance();
    reader.advance();
  }
}

function isCaption(line: string, next = ''): boolean {
  return CAPTION.test(line) && BODY_START.test(next);
}

function startsNext(line: string): boolean {
  return line.search(NEXT_START) === 0;
}

function indented(at: Position, line: string): Position {
  return { ...at, column: at.column + line.length - line.trimStart().length };
}
