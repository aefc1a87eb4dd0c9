import type { RequestClaim } from '../requests/claim-requests.js';
import { successResponses } from './result-votes.js';

/** The result is made later: an annotation may name it, but the answer does not hold it (RFC 9110, 15.3.3). */
const ACCEPTED = 202;

/**
 * Only a body-less success status, or the words for it, and no type but that of what a header points to; of a DELETE, and of
 * what is only accepted, also messages without bodies.
 */
export function saysEmpty(claim: RequestClaim): boolean {
  const { response } = claim.operation;
  if (response?.pointed) return successResponses(claim).every(({ body }) => body === undefined);
  if (!response || response.types.length > 0) return false;
  const shown = successResponses(claim);
  const mayBeEmpty = claim.method === 'delete' || shown.every(({ status }) => status === ACCEPTED);
  if (mayBeEmpty && shown.length > 0 && shown.every(({ body }) => body === undefined)) return true;
  const success = response.statuses.filter(({ status }) => status >= 200 && status < 300);
  return response.empty || (success.length > 0 && success.every(({ status }) => status === 204));
}
