import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { RequestLine } from '../../http/message.js';
import { formatPath } from '../../http/path-template.js';
import type { Exchange, ExchangeRequest, PageModel } from '../../pages/page-model.js';
import { linkDiagnostics } from '../diagnostics.js';
import type { ClaimedOperation, RequestClaim } from './claim-requests.js';
import { matchesTemplate, specificity } from './match-path.js';

/** An operation that a page documents, with the page's claim to it. */
export interface PageClaim {
  readonly operation: ClaimedOperation;
  readonly claim: RequestClaim;
}

/** Where an exchange stands. */
export interface ExchangePlace {
  readonly operation: ClaimedOperation;
  /** The URL of its request is one of the operation. */
  readonly isUse: boolean;
  /** Its request goes to a URL that the operation's answer gave, or to another host. */
  readonly isElsewhere?: true;
}

/** Where the exchanges of a page, or of a part of it, may stand. */
export interface PlacerSources {
  readonly page: PageModel;
  readonly exchanges: readonly Exchange[];
  /** Operations that the exchanges are likely to be of, in page order. */
  readonly own: readonly PageClaim[];
  /** All operations of the page, in page order. */
  readonly all: readonly PageClaim[];
  /** The base URL of the API. */
  readonly server: string | undefined;
}

/**
 * Makes what finds the operation of an exchange: the one of the page that its URL fits best, by method, equal literal
 * segments and filled placeholders. An exchange that fits none stays with the page's first operation of its method. One with a
 * URL of an earlier response is no use of the page's operations, and neither is one to another host, where the page shows
 * how its operations are called: they are marked as being elsewhere.
 * Raises `link/example-without-operation` and `link/callback-request`.
 */
export function createPlacer(
  { page, exchanges, own, all, server }: PlacerSources,
  report: Report,
): (exchange: Exchange) => ExchangePlace | undefined {
  const uses = (request: ExchangeRequest) => [...fitting(request, own), ...fitting(request, all)];
  const showsUse = exchanges.some(({ request }) => request && uses(request).length > 0);
  const bases = [server, ...all.map(({ claim }) => claim.request.line.base)].filter((base) => base !== undefined);
  const claims = own.length > 0 ? own : all;
  const [first] = claims;
  return ({ request }) => {
    if (!request) return first && { operation: first.operation, isUse: false };
    const [best] = uses(request);
    if (best) return { operation: best.operation, isUse: true };
    const isForeign = request.opaqueUrl || isOtherHost(request.line, bases);
    if (request.line.path) reportMisfit(request.line, isForeign, bases[0], page, report);
    const stand = claims.find(({ operation }) => operation.method === request.line.method) ?? first;
    const isElsewhere = request.opaqueUrl || (isForeign && showsUse);
    return stand && { operation: stand.operation, isUse: false, ...(isElsewhere && { isElsewhere }) };
  };
}

/** The operations that a request is a use of, the one with most literal segments first. */
function fitting({ line, sampleKeys, opaqueUrl }: ExchangeRequest, claims: readonly PageClaim[]): readonly PageClaim[] {
  const { path, method } = line;
  if (!path || opaqueUrl) return [];
  return claims
    .filter(({ operation, claim }) => operation.method === method && matchesTemplate(path, claim.path, sampleKeys))
    .sort((left, right) => specificity(right.claim.path) - specificity(left.claim.path));
}

/** @param bases base URLs of the API: without any, every host may be its own */
function isOtherHost({ base }: RequestLine, bases: readonly string[]): boolean {
  return base !== undefined && bases.length > 0 && !bases.map(hostOf).includes(hostOf(base));
}

/** Lines without a path were reported where they were read. */
function reportMisfit(
  line: RequestLine,
  isForeign: boolean,
  server: string | undefined,
  page: PageModel,
  report: Report,
): void {
  const request = `${line.method.toUpperCase()} ${line.path ? formatPath(line.path) : line.target}`;
  const code = isForeign ? 'callback-request' : 'example-without-operation';
  const base = server === undefined ? 'the API' : hostOf(server);
  report(diagnostic(linkDiagnostics, code, { request, base }, placeIn(page.file, line.at)));
}

/** The host of a base URL, or the word that stands for it. */
function hostOf(base: string): string {
  return base.replace(/^[a-z]+:\/\//i, '').split('/')[0] ?? base;
}
