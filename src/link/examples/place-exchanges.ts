import { appendTo } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { formatPath } from '../../http/path-template.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { Exchange, ExchangeRequest, PageModel } from '../../pages/page-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ClaimedOperation, RequestClaim } from '../requests/claim-requests.js';
import { sharedEnd, sharedStart } from '../requests/match-path.js';
import { indexRoutes, type Route, type RouteIndex } from '../requests/route-index.js';

/** An operation that a page documents, with the page's claim to it. */
export interface PageClaim {
  readonly operation: ClaimedOperation;
  readonly claim: RequestClaim;
}

/** Where an exchange stands. */
export interface ExchangePlace {
  readonly operation: ClaimedOperation;
  /**
   * `use`: the URL of its request is one of the operation. `answer`: it has no request. `stray`: the URL is that of no
   * operation. `elsewhere`: the request goes to a URL that the operation's answer gave, or to another host, or is another step.
   */
  readonly kind: 'use' | 'answer' | 'stray' | 'elsewhere';
}

/** Where the exchanges of a page, or of a part of it, may stand. */
export interface PlacerSources {
  readonly page: PageModel;
  readonly exchanges: readonly Exchange[];
  /** Operations that the exchanges are likely to be of, in page order. */
  readonly own: readonly PageClaim[];
  /** All operations of the page, in page order. */
  readonly all: readonly PageClaim[];
  /** Of all operations of all pages. */
  readonly operations: RouteIndex<ClaimedOperation>;
  /** The base URL of the API. */
  readonly server: string | undefined;
}

/**
 * Gives a function that finds the operation of one of the exchanges: the one of the page that its URL fits best, by method, equal
 * literal segments and filled placeholders. One that fits none goes to the operation of another page that it fits, else to
 * that of its page whose path ends most like its URL. One with a URL of an earlier response is no use of the page's
 * operations, and neither is one to another host, where the page shows how its operations are called: they are elsewhere.
 * So is one of a method that none of its operations has, beside bodies that are sent with theirs.
 * Raises `link/example-without-operation`, `link/example-of-other-method` and `link/callback-request`.
 */
export function createPlacer(
  { page, exchanges, own, all, operations, server }: PlacerSources,
  report: Report,
): (exchange: Exchange) => ExchangePlace | undefined {
  const ofOwn = indexRoutes(own, routeOfClaim);
  const ofAll = own.length === all.length ? ofOwn : indexRoutes(all, routeOfClaim);
  const useOf = (request: ExchangeRequest) => ofOwn(request)[0] ?? ofAll(request)[0];
  const uses = new Map(exchanges.map((exchange) => [exchange, exchange.request && useOf(exchange.request)]));
  const showsUse = [...uses.values()].some((use) => use !== undefined);
  const bases = [server, ...all.map(({ claim }) => claim.request.line.base)].filter((base) => base !== undefined);
  const claims = own.length > 0 ? own : all;
  const nearestTo = indexEnds(claims);
  const [first] = claims;
  const isMethod = (method: HttpMethod) => all.some(({ operation }) => operation.method === method);
  const isElsewhere = (line: RequestLine) => isOtherHost(line, bases, showsUse);
  const showsBody = exchanges.some(
    ({ request }) => request?.body?.kind === 'json' && !isElsewhere(request.line) && isMethod(request.line.method),
  );

  return (exchange) => {
    const { request } = exchange;
    if (!first) return undefined;
    if (!request) return { operation: first.operation, kind: 'answer' };
    const best = uses.get(exchange);
    if (best) return { operation: best.operation, kind: 'use' };
    const { line } = request;
    const nearest = nearestTo(line) ?? first.operation;
    const place = placeIn(page.file, line.at);
    if (request.opaqueUrl || isElsewhere(line)) {
      const [base = 'the API'] = bases.map(hostOf);
      if (line.path)
        report(
          diagnostic(LINK_DIAGNOSTICS, 'callback-request', { request: formatRequest(line, line.path), base }, place),
        );
      return { operation: nearest, kind: request.opaqueUrl || showsUse ? 'elsewhere' : 'stray' };
    }
    // Lines without a path were reported where they were read.
    if (!line.path) return { operation: nearest, kind: 'stray' };
    const [other] = operations(request);
    if (!other && showsBody && !isMethod(line.method)) {
      const parameters = { request: formatRequest(line, line.path) };
      report(diagnostic(LINK_DIAGNOSTICS, 'example-of-other-method', parameters, place));
      return { operation: nearest, kind: 'elsewhere' };
    }
    const operation = other ?? nearest;
    const parameters = {
      request: formatRequest(line, line.path),
      under: formatRequest(operation, operation.path),
    };
    report(diagnostic(LINK_DIAGNOSTICS, 'example-without-operation', parameters, place));
    return { operation, kind: other ? 'use' : 'stray' };
  };
}

function routeOfClaim({ operation, claim }: PageClaim): Route {
  return { method: operation.method, path: claim.path };
}

/**
 * Gives a function that finds the operation of the request's method, or else of any, whose path ends most like the
 * request's; of several, the one whose path begins most like it, then the first.
 */
function indexEnds(claims: readonly PageClaim[]): (line: RequestLine) => ClaimedOperation | undefined {
  const byMethod = new Map<HttpMethod, PageClaim[]>();
  for (const claim of claims) appendTo(byMethod, claim.operation.method, claim);
  return ({ path, method }) => {
    const candidates = byMethod.get(method) ?? claims;
    let best = candidates[0];
    let [mostAtEnd, mostAtStart] = [0, 0];
    if (!path) return best?.operation;
    for (const candidate of candidates) {
      const atEnd = sharedEnd(path, candidate.claim.path);
      if (atEnd < mostAtEnd) continue;
      const atStart = sharedStart(path, candidate.claim.path);
      if (atEnd > mostAtEnd || atStart > mostAtStart) [best, mostAtEnd, mostAtStart] = [candidate, atEnd, atStart];
    }
    return best?.operation;
  };
}

/**
 * @param bases base URLs of the API: without any, every host may be its own
 * @param showsUse whether the page shows how its operations are called: without any base, that is without a host
 */
function isOtherHost({ base }: RequestLine, bases: readonly string[], showsUse: boolean): boolean {
  if (base === undefined) return false;
  return bases.length > 0 ? !bases.map(hostOf).includes(hostOf(base)) : showsUse;
}

function formatRequest({ method }: { readonly method: HttpMethod }, path: PathTemplate): string {
  return `${method.toUpperCase()} ${formatPath(path)}`;
}

/** The host of a base URL, or the word that stands for it. */
function hostOf(base: string): string {
  return base.replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? base;
}
