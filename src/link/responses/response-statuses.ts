import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import { reasonPhrase } from '../../http/reason-phrases.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ResponseExample } from '../examples/operation-examples.js';
import type { TypeContext } from '../types/type-context.js';
import type { ResponseSources } from './response-sources.js';

/** Reports successes of examples that their page, which states others, does not state. Raises `link/example-status`. */
export function reportStatuses({ claims, examples }: ResponseSources, { report }: TypeContext): void {
  for (const { status, origin } of examples.responses) {
    const page = claims.find((claim) => claim.page.file === origin.file);
    const stated = (page?.operation.response?.statuses ?? []).map((one) => String(one.status)).filter(isSuccess);
    const found = String(status);
    if (stated.length === 0 || !isSuccess(found) || stated.includes(found)) continue;
    report(diagnostic(LINK_DIAGNOSTICS, 'example-status', { found, expected: stated.join(' or ') }, origin));
  }
}

/** What the pages say of a status. */
export interface Statement {
  readonly description?: string;
  readonly place: Place;
}

/** Statuses that the pages state, then those that only examples show; at least one success. */
export function statusesOf({ claims, examples }: ResponseSources): Map<string, Statement> {
  const statuses = new Map<string, Statement>();
  for (const { page, operation } of claims) {
    for (const { status, description, at } of operation.response?.statuses ?? []) {
      const key = String(status);
      if (!statuses.has(key)) statuses.set(key, { ...(description && { description }), place: placeIn(page.file, at) });
    }
  }
  const stated = [...statuses.keys()].some(isSuccess);
  for (const { status, origin } of [...examples.responses, ...(stated ? [] : examples.siblings)]) {
    const key = String(status);
    if (!statuses.has(key) && !(stated && isSuccess(key))) statuses.set(key, { place: origin });
  }
  const [owner] = claims;
  if (![...statuses.keys()].some((status) => isSuccess(status) || status.startsWith('3'))) {
    statuses.set('200', { place: owner.place });
  }
  return statuses;
}

/** The registered phrase of a status, else words for its class (RFC 9110, section 15). */
export function describeStatus(status: string): string {
  return reasonPhrase(Number(status)) ?? (isSuccess(status) ? 'Success' : 'Error');
}

/** `200` to `299`. */
export function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** The status that carries the result: the first success with a body, on the page of the operation rather than on others. */
export function mainStatus(
  statuses: ReadonlyMap<string, Statement>,
  { examples, claims }: ResponseSources,
): string | undefined {
  const success = [...statuses.keys()].filter((status) => isSuccess(status) && status !== '204');
  const bodies = examples.responses.filter(({ body }) => body !== undefined);
  const own = bodies.filter(({ origin }) => origin.file === claims[0].place.file);
  const shownIn = (responses: readonly ResponseExample[]) =>
    success.find((status) => responses.some((example) => String(example.status) === status));
  return shownIn(own) ?? shownIn(bodies) ?? success[0];
}

/** Statuses of which either may say that the request was done, with the result: it was there, it was made, or made in part. */
const DONE: ReadonlySet<string | undefined> = new Set(['200', '201', '207']);

/** One sentence states both: "`201 Created` if it is new, or `200 OK` if it was there". They differ in nothing else. */
export function isStatedWith(
  status: string,
  main: string | undefined,
  statuses: ReadonlyMap<string, Statement>,
): boolean {
  if (!DONE.has(status) || !DONE.has(main)) return false;
  const sentence = statuses.get(main ?? '')?.description;
  return sentence !== undefined && statuses.get(status)?.description === sentence;
}

/** An example with a success status that the page does not state stands under the one that it states. */
export function placedStatus(
  status: number,
  statuses: ReadonlyMap<string, Statement>,
  main: string | undefined,
): string {
  const key = String(status);
  return statuses.has(key) ? key : isSuccess(key) ? (main ?? '204') : key;
}
