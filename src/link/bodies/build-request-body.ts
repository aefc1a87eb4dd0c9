import { appendTo } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { isFormType, isJsonType, isTextType, JSON_MEDIA_TYPE, MULTIPART_MEDIA_TYPE } from '../../http/media-type.js';
import { isReadMethod, sendsBody } from '../../http/methods.js';
import { beginningShapes, formatPath, pathShape } from '../../http/path-template.js';
import type { MediaType, RequestBody } from '../../model/api-model.js';
import type { JsonValue } from '../../model/json.js';
import type { InlineProperty } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { RequestBodyFacts } from '../../pages/page-model.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { RequestExample } from '../examples/operation-examples.js';
import { toExamples } from '../examples/to-examples.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import { isRawValue } from '../results/raw-value.js';
import { describeSchema } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { isMissing, sentObjects } from './body-evidence.js';
import { bodySchema, rowsBeyond } from './body-schema.js';
import type { BodySources } from './body-sources.js';
import { tabledMember } from './tabled-body.js';

const BYTES_TYPE = 'application/octet-stream';

/**
 * The body of a request, from the section, its table, its payloads, the path and the result; undefined when there is none.
 * Raises `link/body-on-get`, `link/unexpected-request-body`, `link/unknown-request-body`, `link/unknown-body-property` and
 * what `bodySchema` raises.
 */
export function buildRequestBody(given: BodySources, context: TypeContext): RequestBody | undefined {
  const shown = given.shown.filter(({ body }) => body !== undefined);
  const sources = { ...given, shown };
  const [owner] = sources.claims;
  if (isReadMethod(owner.method)) {
    reportBodies('body-on-get', sources, context);
    return undefined;
  }
  const facts = owner.operation.requestBody;
  if (shown.length === 0 && (!facts || facts.kind === 'none' || isOfOthers(owner))) return undefined;
  if (facts?.kind === 'none') reportBodies('unexpected-request-body', sources, context);
  const content = contentOf(sources, context);
  if (content.length === 0) return undefined;
  const description = facts?.description;
  return { ...(description && { description }), required: facts?.kind !== 'none' && !facts?.optional, content };
}

/** A page describes one body for all of its requests, and this one deletes: it has no body where others have one. */
function isOfOthers({ method, operation, request }: RequestClaim): boolean {
  const beside = operation.requests.filter(({ part }) => part === request.part);
  return method === 'delete' && beside.some(({ line }) => sendsBody(line.method));
}

function reportBodies(
  code: 'body-on-get' | 'unexpected-request-body',
  { claims: [owner], shown }: BodySources,
  { report }: TypeContext,
): void {
  for (const { origin } of shown) report(diagnostic(LINK_DIAGNOSTICS, code, { request: formatRequest(owner) }, origin));
}

function formatRequest({ method, path }: RequestClaim): string {
  return `${method.toUpperCase()} ${formatPath(path)}`;
}

function contentOf(sources: BodySources, context: TypeContext): MediaType[] {
  const {
    claims: [owner],
    shown,
  } = sources;
  const facts = owner.operation.requestBody;
  const isBinary = facts?.kind === 'binary' || isRawValue(owner.path) || sendsBytes(sources);
  const byType = new Map<string, RequestExample[]>();
  if (isBinary) for (const type of facts?.mediaTypes ?? []) byType.set(type, []);
  else if (facts && facts.kind !== 'none') byType.set(formType(facts, shown) ?? JSON_MEDIA_TYPE, []);
  for (const example of shown) {
    const fallback = isBinary ? BYTES_TYPE : 'text/plain';
    const type = example.body?.kind === 'json' ? JSON_MEDIA_TYPE : (example.mediaType ?? fallback);
    appendTo(byType, type, example);
  }
  // A row for `Content-Type` stands on most pages; JSON that nothing shows or names is not what bytes are sent as. Where the
  // page states other media types alone, and shows one of them, the type that it names is written in that one.
  const isSilent = byType.get(JSON_MEDIA_TYPE)?.length === 0 && (!namesType(sources) || statesNoJson(facts));
  if (isSilent && (isBinary || byType.size > 1)) byType.delete(JSON_MEDIA_TYPE);
  // Text is one sample of bytes, where the page does not say that all are text.
  const isAnyBytes = isBinary && (facts?.mediaTypes ?? []).length === 0 && [...byType.keys()].every(isTextType);
  if (isAnyBytes || (isBinary && byType.size === 0)) byType.set(BYTES_TYPE, []);
  return [...byType].map(([mediaType, sent]) => mediaTypeOf(mediaType, { ...sources, shown: sent }, context));
}

function statesNoJson(facts: RequestBodyFacts | undefined): boolean {
  const { mediaTypes = [] } = facts ?? {};
  return mediaTypes.length > 0 && !mediaTypes.some(isJsonType);
}

/**
 * The form that the page's table describes, where no media type of the page holds JSON and no payload shows it. Files are sent in
 * parts (RFC 7578), whatever the page calls the form.
 */
function formType({ rows, mediaTypes }: RequestBodyFacts, shown: readonly RequestExample[]): string | undefined {
  if (rows.length === 0 || shown.length > 0 || mediaTypes.some(isJsonType)) return undefined;
  const stated = mediaTypes.find(isFormType);
  const hasFile = rows.some(({ type }) => type?.kind === 'scalar' && type.scalar === 'binary');
  return stated !== undefined && hasFile ? MULTIPART_MEDIA_TYPE : stated;
}

/**
 * No sentence says that bytes are sent, and neither is JSON described or shown: a stream stands at the path (OData Protocol 4.01,
 * 11.4.8.1), or the page's only media types hold no JSON.
 */
function sendsBytes(sources: BodySources): boolean {
  const { claims, shown, atPath } = sources;
  const [{ method, operation }] = claims;
  const { requestBody: facts } = operation;
  const { kind = 'none' } = facts ?? {};
  if (kind === 'none' || shown.some(({ body }) => body?.kind === 'json')) return false;
  if (namesType(sources) && !describesOwner(claims[0])) return false;
  const isStream = atPath?.item.kind === 'scalar' && atPath.item.scalar === 'binary' && !atPath.collection;
  return (isStream && method !== 'post') || statesNoJson(facts);
}

/**
 * The page describes the body of another of its request lines, from which one more segment leads to this one: below
 * `PATCH /books/{id}` and `PUT /books/{id}/scan`, the members of a book.
 */
function describesOwner({ operation, path }: RequestClaim): boolean {
  const owner = beginningShapes(path)[path.segments.length - 1]?.toLowerCase();
  return operation.requests.some(
    ({ line }) => line.path && sendsBody(line.method) && pathShape(line.path).toLowerCase() === owner,
  );
}

function namesType({ claims }: BodySources): boolean {
  const facts = claims[0].operation.requestBody;
  return facts !== undefined && (facts.types.length > 0 || facts.rows.length > 0);
}

function mediaTypeOf(mediaType: string, sources: BodySources, context: TypeContext): MediaType {
  const {
    claims: [owner],
    shown,
  } = sources;
  const facts = owner.operation.requestBody;
  const isForm = facts !== undefined && facts.kind !== 'binary' && formType(facts, shown) === mediaType;
  if (mediaType !== JSON_MEDIA_TYPE && !isForm) {
    const isText = isTextType(mediaType);
    return { mediaType, schema: { kind: 'scalar', scalar: isText ? 'string' : 'binary' }, examples: toExamples(shown) };
  }
  const schema = bodySchema(sources, context);
  if (!schema) {
    const request = formatRequest(owner);
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-request-body', { request }, owner.place));
  }
  const beyond = schema ? rowsBeyond(owner, schema, context) : [];
  for (const { name, at } of beyond) {
    const parameters = { property: name, type: describeSchema(schema) };
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-body-property', parameters, placeIn(owner.page.file, at)));
  }
  const requiredMembers = schema?.kind === 'reference' ? requiredBySection(owner, shown) : [];
  const furtherMembers = schema?.kind === 'reference' ? furtherRows(beyond, sources, context) : [];
  return {
    mediaType,
    schema: schema ?? { kind: 'object', properties: [] },
    ...(requiredMembers.length > 0 && { requiredMembers }),
    ...(furtherMembers.length > 0 && { furtherMembers }),
    examples: toExamples(shown),
  };
}

/** What sentences demand, and rows that are marked as required one by one, on a page that creates something. */
function requiredBySection({ method, operation }: RequestClaim, shown: readonly RequestExample[]): string[] {
  if (method !== 'post' && method !== 'put') return [];
  const { rows = [], demanded = [] } = operation.requestBody ?? {};
  const required = rows.filter(({ constraints }) => constraints.required).map(({ name }) => name);
  return [...required, ...demanded].filter((name) => !isMissing(name, shown));
}

/**
 * Members for rows that the type does not have, unless a payload shows that they are members of something inside of it, or
 * what is written as an annotation: `"author@odata.bind": "…"`.
 */
function furtherRows(beyond: readonly PropertyRow[], sources: BodySources, context: TypeContext): InlineProperty[] {
  if (beyond.length === 0) return [];
  const sent = sentObjects(sources);
  const inside = new Set(sent.flatMap((object) => Object.values(object).flatMap(namesWithin)));
  const isAnnotation = (name: string) =>
    sent.some((object) => Object.keys(object).some((key) => key.startsWith(`${name}@`)));
  return beyond
    .filter(({ name }) => !inside.has(name) && !isAnnotation(name))
    .map((row) => tabledMember(row, sources.claims[0], sources.shown, context));
}

/** The names of all members at any depth of a value. */
function namesWithin(value: JsonValue): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(namesWithin);
  return Array.isArray(value) ? below : [...Object.keys(value), ...below];
}
