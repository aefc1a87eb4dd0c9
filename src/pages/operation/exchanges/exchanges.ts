import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { HttpMessage, Payload, RequestLine } from '../../../http/message.js';
import { sendsBody } from '../../../http/methods.js';
import type { ShownOutput } from '../../../http/parse-curl.js';
import type { Section } from '../../../markdown/block.js';
import { blockAbove, withAncestors } from '../../../markdown/sections.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import { countPayload } from '../../context/payload-findings.js';
import { countRequestLine } from '../../messages/count-request-line.js';
import { readFence, reportQuirks, roleOf } from '../../messages/message-fences.js';
import { onlyRead } from '../../messages/only-read.js';
import type { OperationOutline, PlacedFence } from '../../messages/operation-outline.js';
import { statusesIn } from '../../messages/response-statuses.js';
import type { DocumentedRequest, Exchange, RequestBodyFacts } from '../../page-model.js';
import { sentencesOf } from '../../prose/marked-sentences.js';
import { divideHeading } from '../../requests/request-prose.js';
import { readStatusTitle, statusIn } from '../../sections/status-titles.js';
import { withoutNumbering } from '../../vocabulary/title-matcher.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { readMessageAnnotation } from './annotation-facts.js';
import { createExchangeList, type ExchangeList, type MessageLabel } from './exchange-list.js';

/** What the other recognisers of the page have found. */
export interface ExchangeSurroundings {
  /** Fences that are request lines only. */
  readonly templates: ReadonlySet<PlacedFence>;
  readonly requestBody?: RequestBodyFacts;
  /** The requests that the examples are of. */
  readonly requests: readonly DocumentedRequest[];
  /** The status of responses of which only the payload is shown. */
  readonly payloadStatus: number;
}

/** A heading that names no example: `Examples`, `Example (v1.0)`. */
const BARE_EXAMPLE = /^(?:examples?|samples?)(?:\s*\(v?\d[\w.]*\))?$/i;

/**
 * Reads the examples: a request opens an exchange, responses up to the next request belong to it. Messages are recognised by
 * their first line; annotations only refine them. The fences of the request body's own samples are left alone.
 * Raises the `pages/message-…` and `pages/payload-…` diagnostics, `pages/annotation-macro` and `pages/unusable-example-line`.
 */
export function readExchanges(
  context: PageContext,
  outline: OperationOutline,
  surroundings: ExchangeSurroundings,
): readonly Exchange[] {
  const { requests, payloadStatus } = surroundings;
  const [first, ...others] = requests.filter(({ line }) => sendsBody(line.method));
  const list = createExchangeList(payloadStatus, others.length === 0 ? first?.line : undefined);
  for (const placed of outline.fences) {
    if (surroundings.templates.has(placed) || placed.blockType === 'resource') continue;
    const content = readFence(placed);
    if (!content || (content.kind === 'payload' && isBodySample(placed, outline))) continue;
    context.claim(placed.fence);
    const title = titleOf(placed.section, context, outline);
    const { status, role: told } = content.kind === 'payload' ? labelAround(placed, context, outline) : {};
    const role = told ?? (isShownAlone(placed, surroundings, outline) ? 'response' : undefined);
    const label: MessageLabel = {
      annotation: readMessageAnnotation(placed.annotation, context),
      ...(title !== undefined && { title }),
      ...(role && { role }),
      ...(status !== undefined && { status }),
    };
    if (content.kind === 'payload') addPayload(content.payload, label, list, context);
    else
      for (const message of content.messages) addMessage(mended(message, placed), label, list, context, surroundings);
  }
  return list.exchanges();
}

/** What headings and the text right above say of a payload. */
function labelAround(
  placed: PlacedFence,
  context: PageContext,
  outline: OperationOutline,
): Pick<MessageLabel, 'status' | 'role'> {
  const headed = statusOf(placed, outline, context);
  const failed = headed === undefined ? errorAbove(placed, context) : undefined;
  if (failed !== undefined) return { status: failed, role: 'response' };
  const role = roleOf(placed, context, outline);
  return { ...(headed !== undefined && { status: headed }), ...(role && { role }) };
}

/** The only status that the text right above a payload states, where it is one of an error: "Returns 409 and what is there:" */
function errorAbove({ fence, section }: PlacedFence, { vocabulary }: PageContext): number | undefined {
  const above = blockAbove(section, fence);
  if (above?.kind !== 'paragraph') return undefined;
  const stated = sentencesOf(above.text).flatMap((sentence) => statusesIn(sentence, above, vocabulary));
  const [status, ...others] = new Set(stated.map(({ status: one }) => one));
  return status !== undefined && status >= 400 && others.length === 0 ? status : undefined;
}

/** A payload under a heading of its own, or alone under one of an example, of requests that have none, is what they answer. */
function isShownAlone(
  { section, blockType }: PlacedFence,
  { requests }: ExchangeSurroundings,
  outline: OperationOutline,
): boolean {
  if (!onlyRead(requests)) return false;
  if (blockType !== undefined || section === outline.title) return false;
  const meaning = outline.meaningOf(section);
  const isOnly = section.blocks.filter(({ kind }) => kind === 'code').length === 1;
  return meaning === undefined || (meaning === 'examples' && isOnly);
}

/** Samples in the section of the request body belong to it, not to an exchange. */
export function isBodySample({ section }: PlacedFence, outline: OperationOutline): boolean {
  const meaning = outline.meaningOf(section);
  if (meaning === 'request') return outline.isUnder(section, 'request-body');
  return meaning === 'request-body' || meaning === 'parameters';
}

/** No blank line need stand below a comment. */
function mended(message: HttpMessage | ShownOutput, { fence }: PlacedFence): HttpMessage | ShownOutput {
  if (message.kind === 'output' || !fence.commented) return message;
  return { ...message, quirks: message.quirks.filter(({ kind }) => kind !== 'no-blank-line-before-body') };
}

function addMessage(
  message: HttpMessage | ShownOutput,
  label: MessageLabel,
  list: ExchangeList,
  context: PageContext,
  { requestBody }: ExchangeSurroundings,
): void {
  if (message.kind === 'output') {
    addPayload(message.body, { ...label, role: 'response' }, list, context);
    return;
  }
  reportQuirks(message.quirks, context);
  if (message.body) countPayload(message.body, true, context);
  if (message.kind === 'response') list.addResponse(message, label);
  else {
    countRequestLine(message.line, 'unusable-example-line', context);
    if (message.body) reportArray(message.line, message.body, requestBody, context);
    list.addRequest(message, label);
  }
}

/** A change of one object cannot carry a list of objects. */
function reportArray(
  { method }: RequestLine,
  body: Payload,
  facts: RequestBodyFacts | undefined,
  context: PageContext,
): void {
  const changesOne = method === 'patch' || method === 'put';
  if (!changesOne || body.kind !== 'json' || !Array.isArray(body.value)) return;
  if (facts?.kind !== 'resource' || facts.collection) return;
  const parameters = { method: method.toUpperCase() };
  context.report(
    diagnostic(OPERATION_DIAGNOSTICS, 'payload-array-for-object', parameters, placeIn(context.file, body.at)),
  );
}

function addPayload(payload: Payload, label: MessageLabel, list: ExchangeList, context: PageContext): void {
  const belongs = payload.kind !== 'broken' && list.addPayload(payload, label);
  countPayload(payload, belongs, context);
  if (belongs || payload.kind === 'broken') return;
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'payload-alone', {}, placeIn(context.file, payload.at)));
}

/**
 * The nearest heading that says what the example is about: `Example 2: Get a user by name`. It may stand on the level of the
 * `Request` below it.
 */
function titleOf(section: Section, { vocabulary }: PageContext, outline: OperationOutline): string | undefined {
  const namesExample = ({ title }: Section) => isName(title, vocabulary);
  const around = withAncestors(section).find(
    (one) => one !== outline.title && namesExample(one) && (outline.ownMeaningOf(one) ?? 'examples') === 'examples',
  );
  const beside = section.ancestors[0]?.children ?? [];
  const before = () =>
    beside
      .slice(0, beside.indexOf(section))
      .findLast((one) => one !== outline.title && namesExample(one) && outline.ownMeaningOf(one) === 'examples');
  const named = around ?? before();
  const title = named && withoutNumbering(named.title);
  return title && (divideHeading(title).name || title);
}

/** "Example request" says which side of an example it shows, and nothing of what that is about. */
function isName(heading: string, vocabulary: Vocabulary): boolean {
  const title = withoutNumbering(heading);
  if (title === '' || BARE_EXAMPLE.test(title)) return false;
  const role = vocabulary.exampleRoleOf(title);
  return (role === undefined || role.name !== undefined) && readStatusTitle(title, vocabulary) === undefined;
}

/** What the headings around a payload say, or else the line right above it: "`201 Created`". */
function statusOf(
  { fence, section }: PlacedFence,
  outline: OperationOutline,
  { vocabulary }: PageContext,
): number | undefined {
  const headed = outline.statusOf(section);
  if (headed) return headed.status;
  const above = blockAbove(section, fence);
  const title =
    above?.kind === 'paragraph' || above?.kind === 'blockquote' ? statusIn(above.text, vocabulary) : undefined;
  return title === undefined ? undefined : readStatusTitle(title, vocabulary)?.status;
}
