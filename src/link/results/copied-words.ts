import type { Schema } from '../../model/schema.js';
import type { ClaimedOperation, RequestClaim } from '../requests/claim-requests.js';
import { leadingClaims } from '../requests/leading-claims.js';
import { type PathTypes, typeAt } from '../requests/path-types.js';
import type { Vote } from '../votes.js';
import { type ResultContext, type ResultSource, shownMembers } from './result-votes.js';
import { knowsAll, showsOtherType } from './shows-other-type.js';

/** What is written for readers, and copied from page to page. */
const WORDS: readonly ResultSource[] = ['sentence', 'methods'];

/**
 * Sources in words that must have been copied from another page: the payloads show another type than they name, and an
 * annotation or a type tag names that one, or it is what stands at the path.
 */
export function miscopied(
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
export function shownAtPath(
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
export function withoutWords<Answer>(
  votes: readonly Vote<ResultSource, Answer>[],
): readonly Vote<ResultSource, Answer>[] {
  return votes.filter(({ source }) => !WORDS.includes(source));
}
