import { increment, mostFrequent } from '../../../collections/collect.js';
import type { RequestLine, RequestMessage } from '../../../http/message.js';
import { beginsWithCurl, parseCurl } from '../../../http/parse-curl.js';
import { withSampleKeys } from '../../../http/sample-keys.js';
import type { Section } from '../../../markdown/block.js';
import { withDescendants } from '../../../markdown/sections.js';
import { headingsAround, type OperationOutline, type PlacedFence } from '../../messages/operation-outline.js';
import type { PlacedRequest } from '../../requests/placed-request.js';

/** The request that a command sends, with the fence of the command. */
interface SentRequest {
  readonly placed: PlacedFence;
  readonly message: RequestMessage;
  /** The section that is about the request: "Get a book", also of a command below "Get a book" > "Request". */
  readonly named: Section;
}

/** What begins the fence of an answer. */
const ANSWER = /^\s*(?:[{[]|HTTP\/)/;

/**
 * The requests that `curl` commands below headings such as "List the books" send, for a page that has no request lines: where
 * some of the commands have placeholders in their paths, `curl https://example.com/books/{id}`, all of them are documentation.
 * Where none has, those for the host of most are `sampled`, if most of them send more than a URL or show what comes back, and
 * values such as `17` in `/books/17` are placeholders. All stay samples as well.
 */
export function findCurlRequests(outline: OperationOutline): readonly PlacedRequest[] {
  const sent = outline.fences.flatMap((placed) => {
    const { fence, section } = placed;
    const named = beginsWithCurl(fence.text) ? namedSection(section, outline) : undefined;
    if (!named) return [];
    return parseCurl(fence.text, fence.contentAt).map((message): SentRequest => ({ placed, message, named }));
  });
  if (sent.some(({ message }) => hasPlaceholder(message.line))) {
    return sent.map(({ placed, message }) => place(placed, message.line, outline));
  }
  const hosts = new Map<string, number>();
  for (const one of sent) increment(hosts, hostOf(one));
  const host = mostFrequent(hosts);
  const usable = sent.filter((one) => hostOf(one) === host && (one.message.line.path?.segments.length ?? 0) > 0);
  const telling = usable.filter((one) => tells(one));
  if (telling.length === 0 || telling.length * 2 < usable.length) return [];
  const paths = withSampleKeys(usable.flatMap(({ message }) => message.line.path ?? []));
  return usable.map(({ placed, message }, index) => {
    const path = paths[index];
    const { request, ...rest } = place(placed, { ...message.line, ...(path && { path }) }, outline);
    return { ...rest, request: { ...request, sampled: true } };
  });
}

/** Absent for the title of the page, and for sections that mean something else. */
function namedSection(section: Section, outline: OperationOutline): Section | undefined {
  const isRequest = outline.ownMeaningOf(section) === 'request';
  const named = isRequest ? section.ancestors[0] : section;
  return named === outline.title || (named && outline.meaningOf(named) !== undefined) ? undefined : named;
}

/** `http://localhost:8080`; nothing for a target without a host. */
function hostOf({ message: { line } }: SentRequest): string {
  return /^[a-z]+:\/\/[^/?#]*/i.exec(line.target)?.[0].toLowerCase() ?? '';
}

function place({ fence, section }: PlacedFence, line: RequestLine, outline: OperationOutline): PlacedRequest {
  return { request: { line, headings: headingsAround(section, outline) }, section, block: fence };
}

function hasPlaceholder({ path }: RequestLine): boolean {
  return path?.segments.some(({ parts }) => parts.some(({ kind }) => kind === 'parameter')) ?? false;
}

/** The command sends data, or changes something, or its section shows what comes back: `curl https://host/get.sh` does not. */
function tells({ placed: { fence }, message: { line, body }, named }: SentRequest): boolean {
  if (body || line.method !== 'get') return true;
  return withDescendants(named).some(({ blocks }) =>
    blocks.some((block) => block.kind === 'code' && block !== fence && ANSWER.test(block.text)),
  );
}
