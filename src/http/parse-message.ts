import type { Position } from '../diagnostics/diagnostic.js';
import type { HttpHeader, HttpMessage, MessageQuirk, Payload, RequestLine } from './message.js';
import { parsePayload } from './parse-payload.js';
import { isReasonOf } from './reason-phrases.js';
import { parseRequestLine } from './request-line.js';

const BLANK = /^\s*$/;
const HEADER = /^\s*([!#$%&'*+.^`|~\w-]+)\s*:\s*(.*?)\s*$/;
/** A header that can be told from body text: behind its colon stands a blank. */
const PLAIN_HEADER = /^\s*[A-Za-z][\w-]*:\s/;
const BODY_START = /^\s*[{[<]/;
const STATUS_LINE = /^\s*HTTP\s*(?:\/\s*|\s)?(?:\d(?:\.\d)?\s+)?([1-5]\d\d)(?!\d)\s*(.*?)\s*$/i;
const WELL_FORMED_STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}(?: |$)/;
/** A request line that can be told from body text. */
const PLAIN_REQUEST_LINE = /^\s*(?:GET|PUT|POST|DELETE|PATCH)\s+(?:[/~{<]|https?:)/;
/** Responses of these statuses have no body (RFC 9110, sections 6.4.1 and 15). */
const BODILESS = /^(?:1\d\d|204|205|304)$/;
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
  /** Index of the line behind the message. */
  readonly end: number;
}

/**
 * Reads the requests and responses of one fence. A text that does not begin with a request line or a status line gives none.
 * Headers go up to a blank line or to a line that begins like a body; whatever departs from HTTP is a quirk.
 * @param at where `text` begins
 */
export function parseHttpMessages(text: string, at: Position): readonly HttpMessage[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const messages: HttpMessage[] = [];
  let index = lines.findIndex((line) => !BLANK.test(line));
  while (index >= 0 && index < lines.length) {
    const start = readStartLine(lines[index] ?? '', lineAt(at, index));
    if (!start) break;
    const rest = readRest(lines, index + 1, at);
    messages.push(start.kind === 'request' ? asRequest(start.line, rest) : asResponse(start, rest, lines[index] ?? ''));
    index = rest.end;
  }
  return messages;
}

function readStartLine(line: string, at: Position): StartLine | undefined {
  const status = STATUS_LINE.exec(line);
  if (status) return { kind: 'response', status: Number(status[1]), reason: status[2] ?? '', at: indented(at, line) };
  const request = parseRequestLine(line, at);
  return request && { kind: 'request', line: request };
}

function asRequest(line: RequestLine, { headers, body, quirks }: MessageRest): HttpMessage {
  return { kind: 'request', line, headers, ...(body && { body }), quirks };
}

function asResponse(
  { status, reason, at }: Extract<StartLine, { kind: 'response' }>,
  { headers, body, quirks }: MessageRest,
  line: string,
): HttpMessage {
  const own: MessageQuirk[] = [];
  if (!WELL_FORMED_STATUS_LINE.test(line.trimStart()))
    own.push({ kind: 'malformed-status-line', at, found: line.trim() });
  if (!isReasonOf(status, reason)) own.push({ kind: 'wrong-reason', at, found: reason });
  const late: readonly MessageQuirk[] =
    body && BODILESS.test(String(status)) ? [{ kind: 'body-not-allowed', at: body.at, found: String(status) }] : [];
  return { kind: 'response', status, reason, headers, ...(body && { body }), quirks: [...own, ...quirks, ...late], at };
}

function readRest(lines: readonly string[], first: number, at: Position): MessageRest {
  const headers: HttpHeader[] = [];
  const quirks: MessageQuirk[] = [];
  let index = first;
  if (BLANK.test(lines[index] ?? '') && PLAIN_HEADER.test(lines[index + 1] ?? '')) {
    index++;
    quirks.push({ kind: 'blank-line-before-headers', at: lineAt(at, index), found: (lines[index] ?? '').trim() });
  }
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (BLANK.test(line) || isNextStart(line)) break;
    const here = indented(lineAt(at, index), line);
    if (BODY_START.test(line)) {
      quirks.push({ kind: 'no-blank-line-before-body', at: here, found: line.trim() });
      break;
    }
    const header = HEADER.exec(line);
    if (header?.[1]) headers.push({ name: header[1], value: header[2] ?? '', at: here });
    else quirks.push({ kind: 'not-a-header', at: here, found: line.trim() });
  }
  const mediaType = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  const end = bodyEnd(lines, index, mediaType);
  const body = readBody(lines, index, end, at, mediaType);
  return { headers, ...(body && { body }), quirks, end };
}

/** Bodies of bodies are not taken for messages that follow. */
function bodyEnd(lines: readonly string[], from: number, mediaType: string | undefined): number {
  if (NESTING_MEDIA_TYPE.test(mediaType ?? '')) return lines.length;
  let end = from;
  while (end < lines.length && !isNextStart(lines[end] ?? '')) end++;
  return end;
}

function readBody(
  lines: readonly string[],
  from: number,
  end: number,
  at: Position,
  mediaType: string | undefined,
): Payload | undefined {
  let first = from;
  while (first < end && BLANK.test(lines[first] ?? '')) first++;
  return first === end ? undefined : parsePayload(lines.slice(first, end).join('\n'), lineAt(at, first), mediaType);
}

function isNextStart(line: string): boolean {
  return PLAIN_REQUEST_LINE.test(line) || (WELL_FORMED_STATUS_LINE.test(line.trimStart()) && STATUS_LINE.test(line));
}

function lineAt(at: Position, index: number): Position {
  return { ...at, line: at.line + index };
}

function indented(at: Position, line: string): Position {
  return { ...at, column: at.column + line.length - line.trimStart().length };
}
