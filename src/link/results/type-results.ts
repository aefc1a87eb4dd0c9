import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { Schema } from '../../model/schema.js';
import type { ClaimedOperation, RequestClaim } from '../requests/claim-requests.js';
import { isFurtherLine, leadingClaims } from '../requests/leading-claims.js';
import { castAtEnd, type PathTypes, resolvePath, shapeOf } from '../requests/path-types.js';
import { isAncestor } from '../types/lineage.js';
import { referenceOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import type { Vote } from '../votes.js';
import { miscopied, shownAtPath, withoutWords } from './copied-words.js';
import { decideCollection, isKeyed, listsItems } from './decide-collection.js';
import { decideItem } from './decide-item.js';
import { isRawValue, RAW_VALUE } from './raw-value.js';
import { collectionVotesOf, itemVotesOf, type ResultContext, type ResultSource } from './result-votes.js';
import { saysEmpty } from './says-empty.js';

/** What an operation returns on success. */
export interface OperationResult {
  /** One item of a collection, or the single value; undefined when nothing is returned or nothing says what. */
  readonly item?: Schema;
  readonly collection: boolean;
  /** The page says that the body is empty. */
  readonly empty: boolean;
}

/**
 * Decides what an operation returns, from everything that its pages say.
 * Raises `link/response-type-conflict`, `link/collection-conflict` and `link/unknown-example-annotation-type`.
 * @param paths what is known of shorter paths
 */
export function decideResult(operation: ClaimedOperation, paths: PathTypes, context: ResultContext): OperationResult {
  const { method, path } = operation;
  const claims = leadingClaims(operation.claims);
  const [owner] = claims;
  if (saysEmpty(owner)) return { collection: false, empty: true };
  const itemVotes = claims.flatMap((claim) => itemVotesOf(claim, context));
  if (isRawValue(path)) return rawResult(operation, itemVotes);
  const isFurther = isFurtherLine(owner);
  const known = isFurther ? paths.get(shapeOf(path.segments)) : undefined;
  const atPath = method === 'get' ? (resolvePath(path, paths, context) ?? known) : undefined;
  // A page with several request lines describes the first of them; what another one returns (a part of the thing, the thing
  // behind a link) its path says better.
  if (isFurther && atPath) {
    context.votes.count('response type', 'path');
    return { ...atPath, empty: false };
  }
  const place = responsePlace(owner);
  const collectionVotes = claims.flatMap((claim) => collectionVotesOf(claim, context));
  if (atPath) {
    itemVotes.push({ source: 'path', answer: atPath.item, place });
    collectionVotes.push({ source: 'path', answer: atPath.collection, place });
  }
  const written = method === 'get' ? undefined : shownAtPath(operation, paths, itemVotes, context);
  if (written) itemVotes.push({ source: 'path', answer: written, place });
  const copied = miscopied(claims, itemVotes, context);
  const stated = decideItem(itemVotes, copied, place, context);
  const cast = method === 'get' ? castAtEnd(path, context) : undefined;
  const item = narrowByPath(stated, atPath?.item ?? cast, context);
  const keyed = isKeyed(operation, atPath, context);
  const collection =
    !listsItems(item, claims, context) &&
    ((isFurther && keyed) ||
      decideCollection(written ? withoutWords(collectionVotes) : collectionVotes, item, keyed, place, context));
  return { ...(item && { item }), collection, empty: false };
}

/** Reading a raw value gives the value itself, whatever a page says of the object around it; writing one, what the sentence says. */
function rawResult({ method }: ClaimedOperation, votes: readonly Vote<ResultSource, Schema>[]): OperationResult {
  const item = method === 'get' ? RAW_VALUE : votes.find(({ source }) => source === 'sentence')?.answer;
  return { ...(item && { item }), collection: false, empty: false };
}

/**
 * A path that ends in a cast or in a property of a narrower type says more than a sentence about the base; and it says
 * which of several types a sentence means for this line.
 */
function narrowByPath(
  item: Schema | undefined,
  atPath: Schema | undefined,
  { registry }: TypeContext,
): Schema | undefined {
  const narrow = referenceOf(atPath);
  const type = narrow ? registry.get(narrow) : undefined;
  if (!type) return item;
  if (item?.kind === 'anyOf') {
    return item.options.some((option) => referenceOf(option) === type.name) ? atPath : item;
  }
  const general = referenceOf(item);
  const base = general ? registry.get(general) : undefined;
  return base && base !== type && isAncestor(base, type) ? atPath : item;
}

function responsePlace({ page, operation, place }: RequestClaim): Place {
  return operation.response ? placeIn(page.file, operation.response.at) : place;
}
