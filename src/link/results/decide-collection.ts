import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import { isJsonObject } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ClaimedOperation, RequestClaim } from '../requests/claim-requests.js';
import { type PathType, shapeOf } from '../requests/path-types.js';
import { findProperty, objectOf } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import { collectionMemberOf } from '../types/type-tags.js';
import { decideByMajority, type Vote } from '../votes.js';
import { type ResultContext, type ResultSource, successResponses } from './result-votes.js';

const COLLECTION_ORDER: readonly ResultSource[] = ['title', 'sentence', 'payload', 'context URL', 'methods', 'path'];

/**
 * A key follows the path in other request lines, so it holds a collection, unless what stands there is known to be a single
 * thing with properties that are written as placeholders. Decides where pages disagree: one was copied from that of an item.
 */
export function isKeyed(
  { method, path }: ClaimedOperation,
  atPath: PathType | undefined,
  { keyed }: ResultContext,
): boolean {
  return method === 'get' && atPath?.collection !== false && keyed.has(shapeOf(path.segments));
}

/** Whether the type has the member itself in which payloads list the items: `BookList`. */
export function listsItems(
  item: Schema | undefined,
  claims: readonly RequestClaim[],
  { registry }: TypeContext,
): boolean {
  const type = objectOf(item, registry);
  const payloads = type ? claims.flatMap(successResponses) : [];
  return payloads.some(({ body }) => {
    const [member] = (body?.kind === 'json' && isJsonObject(body.value) && collectionMemberOf(body.value)) || [];
    return type && member !== undefined && findProperty(type, member)?.schema.kind === 'array';
  });
}

/**
 * Whether a response holds several: what most signs say. A path whose items other request lines name decides where any sign of
 * the page says so too.
 * Raises `link/collection-conflict` where the type is known.
 */
export function decideCollection(
  votes: readonly Vote<ResultSource, boolean>[],
  item: Schema | undefined,
  keyed: boolean,
  place: Place,
  context: ResultContext,
): boolean {
  const isListed = keyed && votes.some(({ source, answer }) => answer && source !== 'path');
  const decision = isListed
    ? { answer: true, source: 'path' as const, against: votes.filter(({ answer }) => !answer) }
    : decideByMajority(votes, COLLECTION_ORDER);
  if (!decision || !item) return decision?.answer ?? false;
  context.votes.count('collection or single', decision.against.length === 0 ? 'unanimous' : decision.source);
  if (decision.against.length > 0) {
    const words = (collection: boolean) => (collection ? 'a collection' : 'a single object');
    const sources = [...new Set(decision.against.map(({ source }) => source))].join(' and the ');
    const parameters = { chosen: words(decision.answer), found: words(!decision.answer), sources };
    context.report(
      diagnostic(LINK_DIAGNOSTICS, 'collection-conflict', parameters, decision.against[0]?.place ?? place),
    );
  }
  return decision.answer;
}
