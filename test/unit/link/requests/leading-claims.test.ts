import { expect, it } from 'vitest';
import type { RequestClaim } from '../../../../src/link/requests/claim-requests.js';
import { leadingClaims } from '../../../../src/link/requests/leading-claims.js';

/** A line of a page with so many lines; a question mark: with a query string that has to be sent. */
function claim(text: string): RequestClaim {
  const query = text.endsWith('?') ? [{ name: 'kind', optional: false }] : [];
  return { operation: { requests: new Array(Number.parseInt(text, 10)) }, query, text } as unknown as RequestClaim;
}

it.each([
  ['2', ['1', '2', '3'], ['2', '1', '2']],
  ['2', ['2?', '1'], ['2', '1']],
  ['2?', ['2?', '1'], ['2?', '2?', '1']],
])('beside %s, of %j', (owner, others, want) => {
  const leading = leadingClaims([claim(owner), ...others.map(claim)]);
  expect(leading).toEqual(want.map(claim));
});
