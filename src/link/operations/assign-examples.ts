import { type Place, placeIn, type Report } from '../../diagnostics/diagnostic.js';
import { isBlankPayload } from '../../http/blank-payload.js';
import { bareMediaType } from '../../http/media-type.js';
import type { HttpHeader, Payload, QueryOption } from '../../http/message.js';
import type { Example } from '../../model/api-model.js';
import type { Exchange, ExchangeResponse, PageModel, PageOperation } from '../../pages/page-model.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { appendTo } from '../collect.js';
import { type ClaimedOperation, scopesOf } from './claim-requests.js';
import { endAlike } from './leading-claims.js';
import { createPlacer, type ExchangePlace, type PageClaim } from './place-exchanges.js';
import { indexRoutes } from './route-index.js';

/** The payloads of an operation, with the names that they get. */
export interface OperationExamples {
  readonly requests: readonly RequestExample[];
  readonly responses: readonly ResponseExample[];
  /**
   * What the owner's page shows for its other request lines of the method, when it shows nothing for this one: they differ
   * in where the resource is found, not in what is done with it.
   */
  readonly siblings: readonly ResponseExample[];
  /** Those of them whose lines end as this one does. */
  readonly aliases: readonly ResponseExample[];
}

export interface RequestExample {
  readonly name: string;
  readonly title?: string;
  readonly body?: Payload;
  readonly mediaType?: string;
  /** Options of its URL, where the URL is one of the operation. */
  readonly query: readonly QueryOption[];
  readonly origin: Place;
}

export interface ResponseExample {
  readonly name: string;
  readonly title?: string;
  readonly status: number;
  readonly body?: Payload;
  readonly mediaType?: string;
  readonly headers: readonly HttpHeader[];
  /** The type that the page's annotation of it names. */
  readonly annotated?: AnnotatedType;
  readonly origin: Place;
}

/** A type as an annotation of a page names it. */
export interface AnnotatedType {
  readonly type: TypeExpression;
  readonly collection: boolean;
  readonly page: PageModel;
}

/** Where the exchanges of pages go. */
export interface ExampleIndex {
  examplesOf(operation: ClaimedOperation): OperationExamples;
}

/**
 * Gives every exchange of a page to an operation, as `createPlacer` says.
 * @param server the base URL of the API: requests to other hosts are callbacks or samples
 */
export function assignExamples(
  operations: readonly ClaimedOperation[],
  server: string | undefined,
  report: Report,
): ExampleIndex {
  const byPage = claimsByPage(operations);
  const ofAllPages = indexRoutes(operations, (operation) => operation);
  const requests = new Map<ClaimedOperation, RequestExample[]>();
  const responses = new Map<ClaimedOperation, ResponseExample[]>();
  for (const [page, claimed] of byPage) {
    let count = 0;
    for (const { scope, own } of scopesWithClaims(page, claimed)) {
      const place = createPlacer(
        { page, exchanges: scope.exchanges, own, all: claimed, operations: ofAllPages, server },
        report,
      );
      const placings = besideAnswers(scope.exchanges.map(place));
      const shown = new Set(placings.flatMap((placing) => (placing && isOwn(placing) ? placing.operation : [])));
      for (const [index, exchange] of scope.exchanges.entries()) {
        count += 1;
        const placing = placings[index];
        if (!placing) continue;
        const { operation, kind } = placing;
        const name = exampleName(exchange, count);
        const request = kind === 'elsewhere' ? undefined : requestExample(exchange, name, kind === 'use', page);
        if (request) appendTo(requests, operation, request);
        const fitting = exchange.responses.filter((response) => isFitting(response, placing, shown));
        for (const response of responseExamples({ ...exchange, responses: fitting }, name, page)) {
          appendTo(responses, operation, response);
        }
      }
      const sending = own.find(({ operation }) => operation.method !== 'get' && operation.method !== 'delete');
      for (const sample of bodySamples(page, scope)) if (sending) appendTo(requests, sending.operation, sample);
    }
  }
  const siblingsOf = ({ claims: [owner], method }: ClaimedOperation) =>
    (byPage.get(owner.page) ?? []).filter(
      ({ operation, claim }) => operation.method === method && claim.request.part === owner.request.part,
    );
  const shownFor = ({ operation }: PageClaim) => responses.get(operation) ?? [];
  return {
    examplesOf(operation) {
      const own = responses.get(operation) ?? [];
      const siblings = own.length > 0 ? [] : siblingsOf(operation);
      const [owner] = operation.claims;
      return {
        requests: requests.get(operation) ?? [],
        responses: own,
        siblings: siblings.flatMap(shownFor),
        aliases: siblings.filter(({ claim }) => endAlike(claim, owner)).flatMap(shownFor),
      };
    },
  };
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
 * Of an answer from elsewhere, readers of the operation need JSON of a type that the page names, and nothing else. Beside
 * examples of the operation's own, text that was only kept there (a number for `/users/$count`) would be another type of its
 * response.
 * @param shown operations of which there are examples
 */
function isFitting(
  { annotatedType, body }: ExchangeResponse,
  { operation, kind }: ExchangePlace,
  shown: ReadonlySet<ClaimedOperation>,
): boolean {
  if (kind === 'elsewhere') return annotatedType !== undefined && body?.kind === 'json';
  return kind !== 'stray' || body?.kind !== 'text' || !shown.has(operation);
}

/** What a page says of its main operation and of each of its parts, with the page's claims for them. */
function scopesWithClaims({ operation }: PageModel, claims: readonly PageClaim[]) {
  const scopes = operation ? scopesOf(operation) : [];
  return scopes.map((scope, index) => {
    const part = index === 0 ? undefined : index - 1;
    return { scope, own: claims.filter(({ claim }) => claim.request.part === part) };
  });
}

/** The annotation's name, else the title, else the number: fit for a key. */
function exampleName(exchange: Exchange, number: number): string {
  const name = (exchange.name ?? exchange.title ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, NAME_LENGTH);
  return name === '' ? `example-${number}` : name;
}

/** Longer names are sentences. */
const NAME_LENGTH = 60;

function requestExample(exchange: Exchange, name: string, isUse: boolean, page: PageModel): RequestExample | undefined {
  const { request, title } = exchange;
  if (!request) return undefined;
  const mediaType = contentTypeOf(request.headers);
  const origin = placeIn(page.file, request.body?.at ?? request.line.at);
  return {
    name,
    ...(title && { title }),
    ...(request.body && { body: request.body }),
    ...(mediaType && { mediaType }),
    query: isUse ? request.line.query : [],
    origin,
  };
}

/** JSON that stands in the request body section itself, outside of a message. */
function bodySamples({ file }: PageModel, { requestBody }: PageOperation): RequestExample[] {
  const samples = requestBody?.samples ?? [];
  return samples.map((body, index) => ({ name: `body-${index + 1}`, body, query: [], origin: placeIn(file, body.at) }));
}

function responseExamples({ responses, title }: Exchange, name: string, page: PageModel): ResponseExample[] {
  return responses.map(({ status, headers, body, annotatedType: type, annotatedCollection, at }) => {
    const mediaType = contentTypeOf(headers);
    return {
      name,
      ...(title && { title }),
      status,
      ...(body && { body }),
      ...(mediaType && { mediaType }),
      headers,
      ...(type && { annotated: { type, collection: annotatedCollection === true, page } }),
      origin: placeIn(page.file, body?.at ?? at),
    };
  });
}

/** The bare media type of a message; undefined without a usable `Content-Type`. */
export function contentTypeOf(headers: readonly HttpHeader[]): string | undefined {
  const header = headers.find(({ name }) => name.toLowerCase() === 'content-type');
  return (header && bareMediaType(header.value)) || undefined;
}

/**
 * What can become a value of the document, with names that are unique within their media type. A payload whose values nobody
 * has filled in is none; it was reported where it was read.
 */
export function toExamples(
  shown: readonly { readonly name: string; readonly title?: string; readonly body?: Payload; readonly origin: Place }[],
): Example[] {
  const taken = new Set<string>();
  const values = new Set<string>();
  const examples: Example[] = [];
  for (const { name, title, body, origin } of shown) {
    const value = body?.kind === 'json' ? body.value : body?.kind === 'text' ? body.text : undefined;
    if (value === undefined || isBlankPayload(value)) continue;
    const json = JSON.stringify(value);
    if (values.has(json)) continue;
    values.add(json);
    examples.push({ name: uniqueName(name, taken), ...(title && { summary: title }), value, origin });
  }
  return examples;
}

function uniqueName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name}-${number}`;
  taken.add(candidate);
  return candidate;
}
