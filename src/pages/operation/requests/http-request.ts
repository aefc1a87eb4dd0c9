import { increment } from '../../../collections/collect.js';
import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../../http/message.js';
import type { Section } from '../../../markdown/block.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import { countRequestLine } from '../../messages/count-request-line.js';
import { headingsAround, type OperationOutline, type PlacedFence } from '../../messages/operation-outline.js';
import { type RequestBlock, readRequestBlock } from '../../messages/request-lines.js';
import type { DocumentedRequest, PageOperation } from '../../page-model.js';
import type { PlacedRequest } from '../../requests/placed-request.js';
import { findShortenedRequests } from '../../requests/request-places.js';
import type { PlacedHeader } from '../parameters/parameters.js';
import { findRequests } from './find-requests.js';
import { type DividedRequests, divideRequests } from './operation-parts.js';
import { withCaptions } from './request-captions.js';

export interface RequestFacts extends DividedRequests, Pick<PageOperation, 'unroutedReason'> {
  /** Fences that were read as request lines and are no messages of an example besides. */
  readonly templates: ReadonlySet<PlacedFence>;
  /** Headers inside of the blocks of the requests. */
  readonly headers: readonly PlacedHeader[];
}

interface PlacedBlock {
  readonly placed: PlacedFence;
  readonly block: RequestBlock;
}

/** What is odd about the target of a line that was read all the same, in the words of the finding. */
const ODDITIES: Readonly<Record<NonNullable<RequestLine['problem']>, string>> = {
  'no-target': 'has no target',
  'not-a-path': 'is no path',
  'placeholder-text': 'holds "…", which stands for any path',
  unbalanced: 'has a parenthesis that is not closed',
  blank: 'has a blank in its path',
  'trailing-text': 'has text behind its path',
};

/**
 * Reads the request lines of the page, each once for every part of it: see `findRequests` for where they stand.
 * Raises `pages/empty-request-block`, `pages/unusable-request-line`, `pages/odd-request-line`, `pages/no-request-line`,
 * `pages/request-line-of-example` and `pages/unread-request-text`.
 */
export function readHttpRequest(context: PageContext, outline: OperationOutline): RequestFacts {
  const { told, fences, inline, areExamples } = findRequests(context, outline);
  const blocks = fences.map((placed) => {
    context.claim(placed.fence);
    return { placed, block: readRequestBlock(placed.fence, context) };
  });
  if (areExamples) for (const { placed } of blocks) reportExample(placed, context);
  const stated = withCaptions([...told, ...placeLines(blocks, outline), ...inline], outline);
  const placed = [...stated, ...findShortenedRequests(stated, context, outline)];
  for (const { request } of placed) countLine(request.line, context);
  const divided = divideRequests(withoutSummarised(placed, outline), outline, context);
  const requests = withoutRepeated(divided.requests);
  for (const { placed, block } of blocks) if (block.isEmpty) reportEmpty(placed, context);
  const unroutedReason = requests.some(({ line }) => line.path)
    ? undefined
    : reasonFor(requests, fences, context, outline);
  return {
    ...divided,
    requests,
    ...(unroutedReason !== undefined && { unroutedReason }),
    templates: new Set(blocks.filter(({ placed, block }) => !isMessage(placed, block)).map(({ placed }) => placed)),
    headers: blocks.flatMap(({ placed, block }) => (isMessage(placed, block) ? [] : placeHeaders(placed, block))),
  };
}

function placeHeaders({ section }: PlacedFence, { headers }: RequestBlock): readonly PlacedHeader[] {
  return headers.map((header) => ({ ...header, section }));
}

/** A block that is annotated as an example, or that has a body, is a message as well. */
function isMessage({ blockType }: PlacedFence, block: RequestBlock): boolean {
  return blockType === 'request' || block.hasBody;
}

function placeLines(blocks: readonly PlacedBlock[], outline: OperationOutline): readonly PlacedRequest[] {
  return blocks.flatMap(({ placed, block }) => {
    const headings = headingsAround(placed.section, outline);
    return block.lines.map((line) => ({
      request: { line, headings },
      section: placed.section,
      block: placed.fence,
    }));
  });
}

/** Without headings for its request lines, a section of several lists those that other sections have to themselves. */
function withoutSummarised(requests: readonly PlacedRequest[], outline: OperationOutline): readonly PlacedRequest[] {
  if (outline.sectionsOf('http-request').length > 0) return requests;
  const counts = new Map<Section, number>();
  for (const { section } of requests) increment(counts, section);
  const isAlone = ({ section }: PlacedRequest) => counts.get(section) === 1;
  const keyOf = ({ request: { line } }: PlacedRequest) => `${line.method} ${line.target}`;
  const alone = new Set(requests.filter(isAlone).map(keyOf));
  return requests.filter((placed) => isAlone(placed) || !alone.has(keyOf(placed)));
}

/** A line that stands in several parts of the page is in each of them: "List books", "Search for books". */
function withoutRepeated(requests: readonly DocumentedRequest[]): readonly DocumentedRequest[] {
  const partsOfLines = new Map<string, Set<number | undefined>>();
  return requests.filter(({ line, part }) => {
    const key = `${line.method} ${line.target}`;
    const parts = partsOfLines.get(key);
    if (!parts) partsOfLines.set(key, new Set([part]));
    else if (part === undefined || parts.has(part)) return false;
    else parts.add(part);
    return true;
  });
}

function countLine(line: RequestLine, context: PageContext): void {
  countRequestLine(line, 'unusable-request-line', context);
  if (!line.path || !line.problem) return;
  const parameters = { target: line.target, problem: ODDITIES[line.problem] };
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'odd-request-line', parameters, placeIn(context.file, line.at)));
}

function reportEmpty({ fence }: PlacedFence, context: PageContext): void {
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'empty-request-block', {}, placeIn(context.file, fence.at)));
}

function reportExample({ fence }: PlacedFence, context: PageContext): void {
  const place = placeIn(context.file, fence.contentAt);
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'request-line-of-example', {}, place));
}

/** Says why the page gives no operation; raises `pages/no-request-line` when nothing else has been said about it. */
function reasonFor(
  requests: readonly DocumentedRequest[],
  fences: readonly PlacedFence[],
  context: PageContext,
  outline: OperationOutline,
): string {
  const [first] = requests;
  if (first) return `The request line "${first.line.method.toUpperCase()} ${first.line.target}" holds no path.`;
  if (fences.length > 0) return 'The block of the HTTP request is empty.';
  const at = outline.title?.at ?? context.blocks[0]?.at ?? { line: 1, column: 1 };
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'no-request-line', {}, placeIn(context.file, at)));
  return 'The page has no request line.';
}
