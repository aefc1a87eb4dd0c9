import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import { reasonPhrase } from '../../http/reason-phrases.js';
import type { MediaType, Response, ResponseHeader, Security } from '../../model/api-model.js';
import type { JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { ResponseFacts } from '../../pages/page-model.js';
import { linkDiagnostics } from '../diagnostics.js';
import { compareText } from '../names/words.js';
import { inlineProperty } from '../types/declare-properties.js';
import { mergeSamples, schemaOfValue } from '../types/schema-of-value.js';
import type { TypeContext } from '../types/type-context.js';
import type { ObjectDraft } from '../types/type-draft.js';
import { isJsonObject, onlyMemberOf } from '../types/type-tags.js';
import type { OperationExamples, ResponseExample } from './assign-examples.js';
import { toExamples } from './assign-examples.js';
import type { RequestClaim } from './claim-requests.js';
import { type Envelope, ownEnvelope, wrapCollection } from './envelope.js';
import { isFurtherLine } from './leading-claims.js';
import type { OperationResult } from './type-results.js';

/** What `buildResponses` needs to know of an operation. */
export interface ResponseSources {
  /** The owner first. */
  readonly claims: readonly Pick<RequestClaim, 'page' | 'operation' | 'request' | 'place' | 'method'>[];
  readonly result: OperationResult;
  readonly examples: OperationExamples;
  readonly security: Security;
  readonly envelope: Envelope;
}

const JSON_TYPE = 'application/json';

/** How a caller is refused who has no token (RFC 9110, 15.5.2), and one whose token is not enough (15.5.4). */
const REFUSALS: Readonly<Record<Security['kind'], readonly string[]>> = {
  alternatives: ['401', '403'],
  token: ['401'],
  none: [],
  unknown: [],
};

/**
 * Every documented response by status, with the success type and the payloads; 401 and 403 where permissions are demanded, 401
 * where a token is. Raises `link/example-status` and `link/unknown-response-type`.
 */
export function buildResponses(sources: ResponseSources, context: TypeContext): Response[] {
  const { claims, examples, security } = sources;
  const [owner] = claims;
  if (!owner) return [];
  reportStatuses(sources, context);
  const statuses = statusesOf(sources);
  const main = mainStatus(statuses, sources);
  const responses = new Map<string, Response>();
  for (const [status, statement] of statuses) {
    const shown = examples.responses.filter((example) => placedStatus(example.status, statuses, main) === status);
    const carriesResult = status === main || isStatedWith(status, main, statuses);
    const content = contentOf(status, carriesResult, shown, sources, context);
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

/** Successes of examples that their page, which states others, does not state. */
function reportStatuses({ claims, examples }: ResponseSources, { report }: TypeContext): void {
  for (const { status, origin } of examples.responses) {
    const page = claims.find((claim) => claim.page.file === origin.file);
    const stated = (page?.operation.response?.statuses ?? []).map((one) => String(one.status)).filter(isSuccess);
    const found = String(status);
    if (stated.length === 0 || !isSuccess(found) || stated.includes(found)) continue;
    report(diagnostic(linkDiagnostics, 'example-status', { found, expected: stated.join(' or ') }, origin));
  }
}

interface Statement {
  readonly description?: string;
  readonly place: Place;
}

/** Statuses that the pages state, then those that only examples show; at least one success. */
function statusesOf({ claims, examples }: ResponseSources): Map<string, Statement> {
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
  if (owner && ![...statuses.keys()].some((status) => isSuccess(status) || status.startsWith('3'))) {
    statuses.set('200', { place: owner.place });
  }
  return statuses;
}

/** The registered phrase of a status, else words for its class (RFC 9110, section 15). */
function describeStatus(status: string): string {
  return reasonPhrase(Number(status)) ?? (isSuccess(status) ? 'Success' : 'Error');
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

/** The status that carries the result: the first success with a body, on the page of the operation rather than on others. */
function mainStatus(
  statuses: ReadonlyMap<string, Statement>,
  { examples, claims }: ResponseSources,
): string | undefined {
  const success = [...statuses.keys()].filter((status) => isSuccess(status) && status !== '204');
  const bodies = examples.responses.filter(({ body }) => body !== undefined);
  const own = bodies.filter(({ origin }) => origin.file === claims[0]?.place.file);
  const shownIn = (responses: readonly ResponseExample[]) =>
    success.find((status) => responses.some((example) => String(example.status) === status));
  return shownIn(own) ?? shownIn(bodies) ?? success[0];
}

/** Statuses of which either may say that the request was done, with the result: it was there, or it was made. */
const DONE: ReadonlySet<string | undefined> = new Set(['200', '201']);

/** One sentence states both: "`201 Created` if it is new, or `200 OK` if it was there". They differ in nothing else. */
function isStatedWith(status: string, main: string | undefined, statuses: ReadonlyMap<string, Statement>): boolean {
  if (!DONE.has(status) || !DONE.has(main)) return false;
  const sentence = statuses.get(main ?? '')?.description;
  return sentence !== undefined && statuses.get(status)?.description === sentence;
}

/** An example with a success status that the page does not state stands under the one that it states. */
function placedStatus(status: number, statuses: ReadonlyMap<string, Statement>, main: string | undefined): string {
  const key = String(status);
  return statuses.has(key) ? key : isSuccess(key) ? (main ?? '204') : key;
}

/** What a response holds: its type, or what its payloads show. Bytes that a page shows as JSON are offered as both. */
function contentOf(
  status: string,
  carriesResult: boolean,
  shown: readonly ResponseExample[],
  sources: ResponseSources,
  context: TypeContext,
): MediaType[] {
  if (status === '204' || status === '304') return [];
  const schema = carriesResult && !isAnotherForm(shown, sources) ? mainSchema(sources, shown, context) : undefined;
  const content = new Map<string, { schema?: Schema; shown: ResponseExample[] }>();
  if (schema && !isBytes(schema)) content.set(JSON_TYPE, { schema, shown: [] });
  for (const example of shown) {
    if (!example.body) continue;
    const mediaType = example.body.kind === 'json' ? JSON_TYPE : (example.mediaType ?? 'text/plain');
    const entry = content.get(mediaType) ?? { shown: [] };
    entry.shown.push(example);
    content.set(mediaType, entry);
  }
  const isJson = [...content.keys()].every((mediaType) => mediaType === JSON_TYPE);
  const bytes = schema && isBytes(schema) && isJson ? [[bytesType(shown), { schema, shown: [] }] as const] : [];
  const [example] = content.get(JSON_TYPE)?.shown ?? [];
  if (!schema && isSuccess(status) && example) reportUnknown(example, sources, context);
  return [...bytes, ...content].map(([mediaType, entry]) => mediaTypeOf(mediaType, entry.schema, entry.shown, context));
}

function reportUnknown({ origin }: ResponseExample, { claims }: ResponseSources, context: TypeContext): void {
  const [owner] = claims;
  if (owner) context.report(diagnostic(linkDiagnostics, 'unknown-response-type', { page: owner.page.file }, origin));
}

/**
 * The line is another one than the page's sentence is about, and its own examples show something else than JSON: a part of the thing, in a
 * form of its own.
 */
function isAnotherForm(shown: readonly ResponseExample[], { claims }: ResponseSources): boolean {
  const bodies = shown.filter(({ body }) => body !== undefined);
  const isOtherText = ({ body, mediaType }: ResponseExample) =>
    body?.kind !== 'json' && mediaType !== undefined && !mediaType.endsWith('json');
  return bodies.length > 0 && bodies.every(isOtherText) && claims.every(isFurtherLine);
}

function mediaTypeOf(
  mediaType: string,
  schema: Schema | undefined,
  shown: readonly ResponseExample[],
  context: TypeContext,
): MediaType {
  const known = schema ?? (mediaType === JSON_TYPE ? shownSchema(shown, context) : bytesOrText(mediaType));
  return { mediaType, ...(known && { schema: known }), examples: toExamples(shown) };
}

/** Without a documented type, what the payloads themselves show: error bodies, odd answers. */
function shownSchema(shown: readonly ResponseExample[], context: TypeContext): Schema | undefined {
  const tagged = (name: string): Schema | undefined => {
    const draft = context.registry.find({ kind: 'named', name }, { file: '' });
    return draft && { kind: 'reference', type: draft.name };
  };
  const samples = shown.map(({ body }) =>
    body?.kind === 'json' ? schemaOfValue(body.value, { scalarNames: context.scalarNames, tagged }) : undefined,
  );
  return mergeSamples(samples);
}

function bytesOrText(mediaType: string): Schema {
  return { kind: 'scalar', scalar: mediaType.startsWith('text/') ? 'string' : 'binary' };
}

function isBytes(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'binary';
}

function bytesType(shown: readonly ResponseExample[]): string {
  return shown.find(({ mediaType }) => mediaType && mediaType !== JSON_TYPE)?.mediaType ?? 'application/octet-stream';
}

/** What is returned by its name; without one, or when it is only called an object, what the section's table lists. */
function mainSchema(
  sources: ResponseSources,
  shown: readonly ResponseExample[],
  context: TypeContext,
): Schema | undefined {
  const result = resultSchema(sources, shown);
  return result && result.kind !== 'any' ? result : (tabledSchema(sources, context) ?? result);
}

/** The success type, in the envelope of a collection where there is one; a lone primitive stands in it too. */
function resultSchema(
  { result, envelope, examples }: ResponseSources,
  shown: readonly ResponseExample[],
): Schema | undefined {
  const { item, collection } = result;
  if (!item) return undefined;
  const values = [...shown, ...examples.siblings].map(({ body }) => (body?.kind === 'json' ? body.value : undefined));
  if (collection) {
    const bare = values.some((value) => Array.isArray(value));
    const annotations = values.flatMap((value) =>
      isJsonObject(value) ? Object.keys(value).filter((name) => name.includes('@')) : [],
    );
    return bare ? { kind: 'array', items: item } : wrapCollection(item, ownEnvelope(values, envelope), annotations);
  }
  const member = item.kind === 'scalar' && item.scalar !== 'binary' ? wrapperOf(values, envelope) : undefined;
  return member === undefined
    ? item
    : { kind: 'object', properties: [{ name: member, schema: item, constraints: {} }], open: true };
}

/** The member in which payloads show a lone primitive: the one that holds the items of collections, or the only one there is. */
function wrapperOf(values: readonly (JsonValue | undefined)[], { member }: Envelope): string | undefined {
  const objects = values.filter(isJsonObject);
  if (member !== undefined && objects.some((value) => Object.hasOwn(value, member))) return member;
  return objects.flatMap((value) => onlyMemberOf(value)?.[0] ?? [])[0];
}

/**
 * A response section without a type, but with a table of the members that are returned. Where one type has just these
 * properties, it is that type.
 */
function tabledSchema({ claims }: ResponseSources, context: TypeContext): Schema | undefined {
  const owner = claims.find(({ operation }) => operation.response?.rows.length);
  const rows = owner?.operation.response?.rows ?? [];
  if (!owner || rows.length === 0) return undefined;
  const properties = rows.map((row) => inlineProperty(row, owner.page, context));
  const type = typeWithJust(properties, context);
  return type ? { kind: 'reference', type: type.name } : { kind: 'object', properties, open: true };
}

/** Fewer properties in common may be chance. */
const TELLING_MINIMUM = 3;

/** The one type that a page defines with these properties of these types, and no others. */
function typeWithJust(properties: readonly InlineProperty[], { registry }: TypeContext): ObjectDraft | undefined {
  if (properties.length < TELLING_MINIMUM) return undefined;
  const [type, ...others] = registry.objects().filter(
    (draft) =>
      !draft.inferred &&
      draft.base === undefined &&
      draft.properties.size === properties.length &&
      properties.every(({ name, schema }) => {
        const property = draft.properties.get(name.toLowerCase());
        return property !== undefined && JSON.stringify(property.schema) === JSON.stringify(schema);
      }),
  );
  return others.length === 0 ? type : undefined;
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
