import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import { isJsonObject } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ClaimedOperation, RequestClaim } from '../requests/claim-requests.js';
import { isFurtherLine, leadingClaims } from '../requests/leading-claims.js';
import { castAtEnd, type PathType, type PathTypes, resolvePath, shapeOf, typeAt } from '../requests/path-types.js';
import { findProperty, isAncestor, objectOf } from '../types/lineage.js';
import { describeSchema, referenceOf } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { collectionMemberOf } from '../types/type-tags.js';
import { decideByMajority, type Vote } from '../votes.js';
import { agree, commonSchema } from './common-schema.js';
import { isRawValue, RAW_VALUE } from './raw-value.js';
import {
  collectionVotesOf,
  itemVotesOf,
  type ResultContext,
  type ResultSource,
  shownMembers,
  successResponses,
} from './result-votes.js';
import { knowsAll, showsOtherType } from './shows-other-type.js';

/** What an operation returns on success. */
export interface OperationResult {
  /** One item of a collection, or the single value; undefined when nothing is returned or nothing says what. */
  readonly item?: Schema;
  readonly collection: boolean;
  /** The page says that the body is empty. */
  readonly empty: boolean;
}

const ITEM_PRECEDENCE: readonly ResultSource[] = ['sentence', 'methods', 'annotation', 'path', 'payload'];
/** What is written for readers, and copied from page to page. */
const WORDS: readonly ResultSource[] = ['sentence', 'methods'];
/** The result is made later: an annotation may name it, but the answer does not hold it (RFC 9110, 15.3.3). */
const ACCEPTED = 202;
const COLLECTION_ORDER: readonly ResultSource[] = ['title', 'sentence', 'payload', 'context URL', 'methods', 'path'];

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
  const stated = decideItem(itemVotes, believedLast(copied), place, context);
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
 * Sources in words that must have been copied from another page: the payloads show another type than they name, and an
 * annotation or a type tag names that one, or it is what stands at the path.
 */
function miscopied(
  claims: readonly RequestClaim[],
  votes: readonly Vote<ResultSource, Schema>[],
  context: ResultContext,
): readonly ResultSource[] {
  const answersOf = (...sources: readonly ResultSource[]) =>
    votes.filter(({ source }) => sources.includes(source)).map(({ answer }) => answer);
  const others = answersOf('annotation', 'payload', 'path');
  if (others.length === 0) return [];
  const members = claims.flatMap(shownMembers);
  const isOther = (named: Schema) => others.some((other) => showsOtherType(named, other, members, context));
  return WORDS.filter((source) => {
    const named = answersOf(source);
    return named.length > 0 && named.every(isOther);
  });
}

/**
 * What a request that writes is answered with, by what stands at its path (as reading it tells): where payloads show that type
 * and neither an annotation nor a tag names one, so that words about the thing around it (`POST /books/{id}/covers` with "a
 * **book** object") or about nothing known can be put right.
 */
function shownAtPath(
  { path, claims }: ClaimedOperation,
  paths: PathTypes,
  votes: readonly Vote<ResultSource, Schema>[],
  context: ResultContext,
): Schema | undefined {
  if (votes.some(({ source }) => !WORDS.includes(source))) return undefined;
  const standing = typeAt(path, paths, context)?.item;
  const members = leadingClaims(claims).flatMap(shownMembers);
  const isOther = (named: Schema) => standing !== undefined && showsOtherType(named, standing, members, context);
  const isShown =
    votes.length > 0 ? votes.every(({ answer }) => isOther(answer)) : knowsAll(standing, members, context);
  return isShown ? standing : undefined;
}

/** What is left where words speak of something else. */
function withoutWords<Answer>(votes: readonly Vote<ResultSource, Answer>[]): readonly Vote<ResultSource, Answer>[] {
  return votes.filter(({ source }) => !WORDS.includes(source));
}

/** The order of sources for the first request line of a page, with those at its end that payloads speak against. */
function believedLast(sources: readonly ResultSource[]): readonly ResultSource[] {
  return [...ITEM_PRECEDENCE.filter((source) => !sources.includes(source)), ...sources];
}

/**
 * A key follows the path in other request lines, so it holds a collection, unless what stands there is known to be a single
 * thing with properties that are written as placeholders. Decides where pages disagree: one was copied from that of an item.
 */
function isKeyed({ method, path }: ClaimedOperation, atPath: PathType | undefined, { keyed }: ResultContext): boolean {
  return method === 'get' && atPath?.collection !== false && keyed.has(shapeOf(path.segments));
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

/** Whether the type has the member itself in which payloads list the items: `BookList`. */
function listsItems(item: Schema | undefined, claims: readonly RequestClaim[], { registry }: TypeContext): boolean {
  const type = objectOf(item, registry);
  const payloads = type ? claims.flatMap(successResponses) : [];
  return payloads.some(({ body }) => {
    const [member] = (body?.kind === 'json' && isJsonObject(body.value) && collectionMemberOf(body.value)) || [];
    return type && member !== undefined && findProperty(type, member)?.schema.kind === 'array';
  });
}

function responsePlace({ page, operation, place }: RequestClaim): Place {
  return operation.response ? placeIn(page.file, operation.response.at) : place;
}

/**
 * Only a body-less success status, or the words for it, and no type but that of what a header points to; of a DELETE, and of
 * what is only accepted, also messages without bodies.
 */
function saysEmpty(claim: RequestClaim): boolean {
  const { response } = claim.operation;
  if (response?.pointed) return successResponses(claim).every(({ body }) => body === undefined);
  if (!response || response.types.length > 0) return false;
  const shown = successResponses(claim);
  const mayBeEmpty = claim.method === 'delete' || shown.every(({ status }) => status === ACCEPTED);
  if (mayBeEmpty && shown.length > 0 && shown.every(({ body }) => body === undefined)) return true;
  const success = response.statuses.filter(({ status }) => status >= 200 && status < 300);
  return response.empty || (success.length > 0 && success.every(({ status }) => status === 204));
}

function decideItem(
  votes: readonly Vote<ResultSource, Schema>[],
  precedence: readonly ResultSource[],
  place: Place,
  context: ResultContext,
): Schema | undefined {
  const possible = votes.filter(({ answer }) => answer.kind !== 'scalar' || !showsObject(votes));
  const leading = precedence.find((source) => possible.some((vote) => vote.source === source));
  if (!leading) return undefined;
  const answers = possible.filter(({ source }) => source === leading).map(({ answer }) => answer);
  const answer = commonSchema(answers, context);
  context.votes.count('response type', leading);
  const other = votes.find((vote) => !agree(vote.answer, answer, context));
  if (other) {
    const parameters = {
      chosen: describeSchema(answer),
      source: leading,
      found: describeSchema(other.answer),
      other: other.source,
    };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'response-type-conflict', parameters, other.place ?? place));
  }
  return answer;
}

/** A payload names the type of its objects, so no sentence about text or numbers can be meant. */
function showsObject(votes: readonly Vote<ResultSource, Schema>[]): boolean {
  return votes.some(({ source, answer }) => source === 'payload' && answer.kind === 'reference');
}

function decideCollection(
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
