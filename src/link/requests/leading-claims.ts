import type { PathSegment, PathTemplate } from '../../model/path-template.js';
import { asksByQuery, type Claims, type RequestClaim } from './claim-requests.js';

/**
 * The claims that speak for the type: pages with many request lines quote the operations of others, and say what they
 * themselves return from them.
 */
export function leadingClaims([owner, ...others]: Claims): Claims {
  const width = owner.operation.requests.length;
  const isPlain = !asksByQuery(owner);
  return [
    owner,
    ...others.filter((claim) => claim.operation.requests.length <= width && !(isPlain && asksByQuery(claim))),
  ];
}

/**
 * Whether a request line is not the first of its page or part, nor a second spelling of that: its last literal segment
 * differs, or only one of the two goes on with a key behind it.
 */
export function isFurtherLine({ operation, request }: Pick<RequestClaim, 'operation' | 'request'>): boolean {
  const first = operation.requests.find(({ part }) => part === request.part);
  return first !== undefined && endOf(first.line.path) !== endOf(request.line.path);
}

/** Two lines that end in the same segment: they differ in where the thing is found, not in what of it is meant. */
export function endAlike(left: RequestClaim, right: RequestClaim): boolean {
  return endOf(left.request.line.path) === endOf(right.request.line.path);
}

/** The last literal segment, and whether a key follows it. */
function endOf(path: PathTemplate | undefined): string {
  const segments = path?.segments ?? [];
  const isLiteral = ({ parts }: PathSegment) => parts.every(({ kind }) => kind === 'text');
  const [part] = segments.findLast(isLiteral)?.parts ?? [];
  const last = segments.at(-1);
  return `${part?.kind === 'text' ? part.text.toLowerCase() : ''} ${last ? isLiteral(last) : ''}`;
}
