import { appendTo, increment, mostFrequent } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { QueryOption } from '../../http/message.js';
import { formatPath, pathShape } from '../../http/path-template.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathTemplate } from '../../model/path-template.js';
import type { DocumentedRequest, PageModel, PageOperation } from '../../pages/page-model.js';
import { namedIn } from '../../type-expressions/item-type.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { LinkOptions } from '../link-options.js';
import { isAncestor } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import type { Draft } from '../types/type-draft.js';
import type { TypeRegistry } from '../types/type-registry.js';
import { readAlternateKeys } from './alternate-keys.js';
import { correctedRequests } from './corrections.js';
import { withDocumentedCall } from './documented-call.js';
import { sortByPath } from './sort-by-path.js';

/** One page's claim to one request line. */
export interface RequestClaim {
  readonly page: PageModel;
  /** What the page says of it: the same for all lines of the page, but for those of a part of it. */
  readonly operation: PageOperation;
  readonly request: DocumentedRequest;
  readonly method: HttpMethod;
  readonly path: PathTemplate;
  /** Options of the query strings of all lines that the page, or the part of it, has for it. What one of these lines goes without is optional. */
  readonly query: readonly QueryOption[];
  readonly place: Place;
}

/** All claims to one request line, that of its owner first. */
export type Claims = readonly [RequestClaim, ...RequestClaim[]];

/** What all pages say of one request line. */
export interface ClaimedOperation {
  /** Method and shape of the path, lower case: what makes two request lines one operation. */
  readonly key: string;
  readonly method: HttpMethod;
  /** In the most frequent spelling, as the first page with that one has it. */
  readonly path: PathTemplate;
  readonly claims: Claims;
}

/** Groups the request lines of all pages into operations. */
export function claimRequests(
  pages: readonly PageModel[],
  options: LinkOptions,
  context: TypeContext,
): ClaimedOperation[] {
  const claimed = pages.map((page) => claimsOf(page, options, context.report));
  const withKeys = readAlternateKeys(claimed.flat());
  const groups = new Map<string, RequestClaim[]>();
  for (const claims of claimed) {
    const ownLines = new Map<string, RequestClaim[]>();
    for (const plain of claims) {
      const claim = { ...plain, path: withKeys(plain.path) };
      appendTo(ownLines, `${claim.request.part ?? ''} ${requestKey(claim)}`, claim);
    }
    for (const [first, ...repeated] of ownLines.values()) {
      if (first) appendTo(groups, requestKey(first), withQueries(first, repeated));
    }
  }
  const breadth = breadthOfPages(groups);
  const merged = [...groups].map(([key, claims]) => mergeClaims(key, claims, breadth, context));
  return sortByPath(merged, compareText);
}

/** The first line that a page, or a part of it, has for an operation, with the query strings of its further ones. */
function withQueries(first: RequestClaim, repeated: readonly RequestClaim[]): RequestClaim {
  const lines = [first, ...repeated];
  const isOnAll = (name: string) => lines.every(({ query }) => query.some((option) => isSameOption(option.name, name)));
  const query = lines.flatMap((line) => line.query);
  return {
    ...first,
    query: query.map((option) => ({ ...option, optional: option.optional || !isOnAll(option.name) })),
  };
}

/** Whether two names are one query option: their letter case means nothing. */
export function isSameOption(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** Whether a page asks something special of a line by its query string. */
export function asksByQuery({ query }: RequestClaim): boolean {
  return query.some(({ optional }) => !optional);
}

/** The key under which equal request lines meet. */
function requestKey({ method, path }: { readonly method: HttpMethod; readonly path: PathTemplate }): string {
  return `${method} ${pathShape(path).toLowerCase()}`;
}

function claimsOf(page: PageModel, options: LinkOptions, report: Report): RequestClaim[] {
  if (!page.operation) return [];
  const [main, ...parts] = withParts(page.operation);
  const requests = [...main.requests, ...correctedRequests(page, options.corrections, report)];
  const claims: RequestClaim[] = [];
  for (const request of requests) {
    const { line, part } = request;
    if (!line.path) continue;
    const operation = (part === undefined ? undefined : parts[part]) ?? main;
    const path = withDocumentedCall(line.path, operation);
    const { method, query } = line;
    claims.push({ page, operation, request, method, path, query, place: placeIn(page.file, line.at) });
  }
  return claims;
}

/** The operation of a page, then each of its parts as if it were a page of its own. */
export function withParts(operation: PageOperation): readonly [PageOperation, ...PageOperation[]] {
  const { titledAsList: _, requestBody: __, response: ___, ...shared } = operation;
  return [operation, ...operation.parts.map((part) => ({ ...shared, ...part }))];
}

/** On how many operations a page, or a part of one, has a claim: pages that quote other pages' operations have many. */
type Breadth = ReadonlyMap<PageOperation, number>;

function breadthOfPages(groups: ReadonlyMap<string, readonly RequestClaim[]>): Breadth {
  const breadth = new Map<PageOperation, number>();
  for (const claims of groups.values()) {
    for (const { operation } of claims) increment(breadth, operation);
  }
  return breadth;
}

/**
 * A page with so many times the request lines of another quotes operations of others. With a smaller factor, the page of a
 * base type, which has a few lines of its own, would lose one of them to the page of a subtype that repeats it; with a greater
 * one, the overview of a handful of operations would own them.
 */
const QUOTING_FACTOR = 4;

/**
 * The owner is, among the pages that neither ask something special of the line by a query string nor quote it in passing:
 * the one whose type most of the others inherit from (pages of subtypes repeat the line of their base), then the one with
 * the fewest request lines, then the first by name.
 */
function mergeClaims(
  key: string,
  claims: readonly RequestClaim[],
  breadth: Breadth,
  context: TypeContext,
): ClaimedOperation {
  const [only, ...further] = claims;
  if (only && further.length === 0) return { key, method: only.method, path: only.path, claims: [only] };
  const width = ({ operation }: RequestClaim) => breadth.get(operation) ?? 0;
  const plain = claims.filter((claim) => !asksByQuery(claim));
  const narrowest = Math.min(...(plain.length > 0 ? plain : claims).map(width));
  const quotes = (claim: RequestClaim) => Number(width(claim) >= narrowest * QUOTING_FACTOR);
  const filters = (claim: RequestClaim) => Number(asksByQuery(claim));
  const heirs = countHeirs(claims, context);
  const [owner, ...others] = [...claims].sort(
    (left, right) =>
      filters(left) - filters(right) ||
      quotes(left) - quotes(right) ||
      (heirs.get(right) ?? 0) - (heirs.get(left) ?? 0) ||
      width(left) - width(right) ||
      compareText(left.page.file, right.page.file),
  );
  if (!owner) throw new Error(`no claim for ${key}`);
  const path = mostFrequentSpelling(claims) ?? owner.path;
  for (const claim of others) reportMerge(claim, owner, context.report);
  for (const claim of claims) reportSpelling(claim, path, context.report);
  return { key, method: owner.method, path, claims: [owner, ...others] };
}

/** For each claim, how many of the others are about subtypes of its type. */
function countHeirs(claims: readonly RequestClaim[], { registry }: TypeContext): Map<RequestClaim, number> {
  const typed = claims.map((claim) => [claim, typeOf(claim, registry)] as const);
  const inherits = (type: Draft, base: Draft) => type !== base && isAncestor(base, type);
  return new Map(
    typed.map(([claim, base]) => [
      claim,
      base ? typed.filter(([, type]) => type !== undefined && inherits(type, base)).length : 0,
    ]),
  );
}

/** The type that a page says it is about: the first that its response or its request body names. */
function typeOf({ page, operation }: RequestClaim, registry: TypeRegistry): Draft | undefined {
  const types = [...(operation.response?.types ?? []), ...(operation.requestBody?.types ?? [])];
  const [named] = types.flatMap((type) => namedIn(type) ?? []);
  return named && registry.find(named, page);
}

function reportMerge(claim: RequestClaim, owner: RequestClaim, report: Report): void {
  const request = `${claim.method.toUpperCase()} ${formatPath(claim.path)}`;
  const by = claim.page === owner.page ? 'another section of this page' : owner.page.file;
  const [version, owned] = [versionOf(claim), versionOf(owner)];
  if (version !== undefined && owned !== undefined && version !== owned) {
    const parameters = { request, version, owner: by, owned };
    report(diagnostic(LINK_DIAGNOSTICS, 'versions-merged', parameters, claim.place));
  } else report(diagnostic(LINK_DIAGNOSTICS, 'merged-operation', { request, owner: by }, claim.place));
}

/** `v2` of `/v2/books`, `https://host/v2/books`. */
function versionOf({ request }: RequestClaim): string | undefined {
  const { base } = request.line;
  return base === undefined ? undefined : /\/(v\d[\w.]{0,20})$/i.exec(base)?.[1]?.toLowerCase();
}

function reportSpelling(claim: RequestClaim, path: PathTemplate, report: Report): void {
  if (pathShape(claim.path) === pathShape(path)) return;
  report(
    diagnostic(LINK_DIAGNOSTICS, 'path-case', { found: formatPath(claim.path), path: formatPath(path) }, claim.place),
  );
}

/** Claims differ in letter case at most: the most frequent spelling wins, a tie goes to the smaller text. */
function mostFrequentSpelling(claims: readonly RequestClaim[]): PathTemplate | undefined {
  const counts = new Map<string, number>();
  for (const claim of claims) increment(counts, pathShape(claim.path));
  const most = mostFrequent(counts);
  return claims.find((claim) => pathShape(claim.path) === most)?.path;
}
