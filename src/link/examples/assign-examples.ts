import { appendTo } from '../../collections/collect.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import type { Payload } from '../../http/message.js';
import { sendsBody } from '../../http/methods.js';
import type { ExchangeResponse, PageModel } from '../../pages/page-model.js';
import { type ClaimedOperation, withParts } from '../requests/claim-requests.js';
import { endAlike } from '../requests/leading-claims.js';
import { indexRoutes } from '../requests/route-index.js';
import { bodySamples, exampleName, requestExample, responseExamples } from './message-examples.js';
import type { OperationExamples, RequestExample, ResponseExample } from './operation-examples.js';
import { createPlacer, type ExchangePlace, type PageClaim, type PlacerSources } from './place-exchanges.js';

/**
 * Gives every exchange of a page to an operation, as `createPlacer` says, and a function that gives those of an operation.
 * @param server the base URL of the API: requests to other hosts are callbacks or samples
 */
export function assignExamples(
  operations: readonly ClaimedOperation[],
  server: string | undefined,
  report: Report,
): (operation: ClaimedOperation) => OperationExamples {
  const byPage = claimsByPage(operations);
  const surroundings = { operations: indexRoutes(operations, (operation) => operation), server };
  const requests = new Map<ClaimedOperation, RequestExample[]>();
  const responses = new Map<ClaimedOperation, ResponseExample[]>();
  for (const [page, claims] of byPage) {
    for (const shown of examplesOn(page, claims, surroundings, report)) {
      for (const request of shown.requests) appendTo(requests, shown.operation, request);
      for (const response of shown.responses) appendTo(responses, shown.operation, response);
    }
  }
  const siblingsOf = ({ claims: [owner], method }: ClaimedOperation) =>
    (byPage.get(owner.page) ?? []).filter(
      ({ operation, claim }) => operation.method === method && claim.request.part === owner.request.part,
    );
  const shownFor = ({ operation }: PageClaim) => responses.get(operation) ?? [];
  return (operation) => {
    const own = responses.get(operation) ?? [];
    const siblings = own.length > 0 ? [] : siblingsOf(operation);
    const [owner] = operation.claims;
    return {
      requests: requests.get(operation) ?? [],
      responses: own,
      siblings: siblings.flatMap(shownFor),
      aliases: siblings.filter(({ claim }) => endAlike(claim, owner)).flatMap(shownFor),
    };
  };
}

/** What one exchange of a page, or the samples of its request body, show of an operation. */
interface ShownExamples {
  readonly operation: ClaimedOperation;
  readonly requests: readonly RequestExample[];
  readonly responses: readonly ResponseExample[];
}

/** In page order. Exchanges that belong to no operation are left out. */
function* examplesOn(
  page: PageModel,
  claims: readonly PageClaim[],
  surroundings: Pick<PlacerSources, 'operations' | 'server'>,
  report: Report,
): Generator<ShownExamples> {
  let number = 0;
  for (const { operation, own } of partsWithClaims(page, claims)) {
    const { exchanges } = operation;
    const placings = besideAnswers(
      exchanges.map(createPlacer({ page, exchanges, own, all: claims, ...surroundings }, report)),
    );
    const shown = new Set(placings.flatMap((placing) => (placing && isOwn(placing) ? placing.operation : [])));
    for (const [index, exchange] of exchanges.entries()) {
      number += 1;
      const placing = placings[index];
      if (!placing) continue;
      const name = exampleName(exchange, number);
      const isSent = placing.kind !== 'elsewhere' && !isOtherContent(exchange.request?.body, placing, shown);
      const request = isSent ? requestExample(exchange, name, page) : undefined;
      const fitting = exchange.responses.filter((response) => isFitting(response, placing, shown));
      const responses = responseExamples({ ...exchange, responses: fitting }, name, page);
      const query = placing.kind === 'use' && request ? request.query : [];
      yield { operation: placing.operation, requests: request ? [{ ...request, query }] : [], responses };
    }
    const sending = own.find(({ operation }) => sendsBody(operation.method));
    if (sending) yield { operation: sending.operation, requests: bodySamples(page, operation), responses: [] };
  }
}

function claimsByPage(operations: readonly ClaimedOperation[]): Map<PageModel, PageClaim[]> {
  const byPage = new Map<PageModel, PageClaim[]>();
  for (const operation of operations) {
    for (const claim of operation.claims) appendTo(byPage, claim.page, { operation, claim });
  }
  // Page order decides which of several lines is the first one.
  for (const claims of byPage.values()) claims.sort((left, right) => left.claim.place.line - right.claim.place.line);
  return byPage;
}

/**
 * The URL of a request that goes elsewhere is one that an answer above it gave: it stands beside that answer, where there is
 * one.
 */
function besideAnswers(placings: readonly (ExchangePlace | undefined)[]): readonly (ExchangePlace | undefined)[] {
  let last: ExchangePlace | undefined;
  return placings.map((placing) => {
    if (placing?.kind === 'elsewhere' && last) return { ...placing, operation: last.operation };
    last = placing;
    return placing;
  });
}

function isOwn({ kind }: ExchangePlace): boolean {
  return kind === 'use' || kind === 'answer';
}

/**
 * Whether an answer is an example of the operation that it stands at. One from elsewhere is only when it is JSON of a type
 * that its annotation names. One whose request fits no operation is, unless `isOtherContent`. Any other is.
 * @param shown operations of which there are examples
 */
function isFitting(
  { annotatedType, body }: ExchangeResponse,
  placing: ExchangePlace,
  shown: ReadonlySet<ClaimedOperation>,
): boolean {
  if (placing.kind === 'elsewhere') return annotatedType !== undefined && body?.kind === 'json';
  return !isOtherContent(body, placing, shown);
}

/**
 * Text or bytes (a number for `/users/$count`, an image for `/users/1/photo`) of a request that fits no operation, beside
 * examples of the operation's own: they would add a second media type to what it sends or answers.
 */
function isOtherContent(
  body: Payload | undefined,
  { operation, kind }: ExchangePlace,
  shown: ReadonlySet<ClaimedOperation>,
): boolean {
  const isContent = body?.kind === 'text' || body?.kind === 'placeholder';
  return isContent && kind === 'stray' && shown.has(operation);
}

/** What a page says of its main operation and of each of its parts, with the page's claims for them. */
function partsWithClaims(page: PageModel, claims: readonly PageClaim[]) {
  const operations = page.operation ? withParts(page.operation) : [];
  return operations.map((operation, index) => {
    const part = index === 0 ? undefined : index - 1;
    return { operation, own: claims.filter(({ claim }) => claim.request.part === part) };
  });
}
