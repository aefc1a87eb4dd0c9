import { compareText } from '../../collections/compare-text.js';
import type { Response, ResponseHeader, Security } from '../../model/api-model.js';
import type { ResponseFacts } from '../../pages/page-model.js';
import type { ResponseExample } from '../examples/operation-examples.js';
import type { TypeContext } from '../types/type-context.js';
import { contentOf } from './response-content.js';
import type { ResponseSources } from './response-sources.js';
import {
  describeStatus,
  isStatedWith,
  isSuccess,
  mainStatus,
  placedStatus,
  reportStatuses,
  statusesOf,
} from './response-statuses.js';

/** How a caller is refused who has no token (RFC 9110, 15.5.2), and one whose token is not enough (15.5.4). */
const REFUSALS: Readonly<Record<Security['kind'], readonly string[]>> = {
  alternatives: ['401', '403'],
  token: ['401'],
  none: [],
  unknown: [],
};

/**
 * Every documented response by status, with the success type and the payloads, which a HEAD goes without (RFC 9110, 9.3.2);
 * 401 and 403 where permissions are demanded, 401 where a token is. Raises `link/example-status` and `link/unknown-response-type`.
 */
export function buildResponses(sources: ResponseSources, context: TypeContext): Response[] {
  const { claims, examples, security } = sources;
  const [owner] = claims;
  reportStatuses(sources, context);
  const statuses = statusesOf(sources);
  const main = mainStatus(statuses, sources);
  const responses = new Map<string, Response>();
  for (const [status, statement] of statuses) {
    const shown = examples.responses.filter((example) => placedStatus(example.status, statuses, main) === status);
    const carriesResult = status === main || isStatedWith(status, main, statuses);
    const content = owner.method === 'head' ? [] : contentOf({ ...sources, status, carriesResult, shown }, context);
    responses.set(status, {
      status,
      description: statement.description ?? describeStatus(status),
      content,
      headers: headersOf(
        status,
        claims.map(({ operation }) => operation.response),
        [...shown, ...examples.siblings.filter((example) => String(example.status) === status)],
      ),
      origin: statement.place,
    });
  }
  for (const status of REFUSALS[security.kind]) {
    if (responses.has(status)) continue;
    responses.set(status, {
      status,
      description: describeStatus(status),
      content: [],
      headers: [],
      origin: owner.place,
    });
  }
  return [...responses.values()].sort((left, right) => compareText(left.status, right.status));
}

/** Headers that the section states for the response, and `Location` where an example shows it. */
function headersOf(
  status: string,
  facts: readonly (ResponseFacts | undefined)[],
  shown: readonly ResponseExample[],
): ResponseHeader[] {
  const headers = new Map<string, ResponseHeader>();
  const add = (name: string, description?: string) => {
    const key = name.toLowerCase();
    if (CONTENT_HEADERS.has(key) || headers.has(key)) return;
    headers.set(key, { name, ...(description && { description }), schema: { kind: 'scalar', scalar: 'string' } });
  };
  const isUsual = isSuccess(status) || status.startsWith('3');
  for (const stated of facts.flatMap((fact) => fact?.headers ?? [])) {
    if (stated.status === undefined ? isUsual : String(stated.status) === status) add(stated.name, stated.description);
  }
  for (const { headers: given } of shown)
    for (const { name } of given) if (RESPONSE_HEADERS.has(name.toLowerCase())) add(name);
  return [...headers.values()].sort((left, right) => compareText(left.name, right.name));
}

/** Described by media types and by HTTP itself (RFC 9110), never by the API. */
const CONTENT_HEADERS: ReadonlySet<string> = new Set(['content-type', 'content-length', 'date', 'transfer-encoding']);

/** Headers of an example that tell a client what to do next. */
const RESPONSE_HEADERS: ReadonlySet<string> = new Set([
  'location',
  'operation-location',
  'content-location',
  'retry-after',
  'etag',
  'preference-applied',
]);
