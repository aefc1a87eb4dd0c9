import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { MediaType } from '../../model/api-model.js';
import type { JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import { linkDiagnostics } from '../diagnostics.js';
import { inlineProperty } from '../types/declare-properties.js';
import { TELLING_MINIMUM } from '../types/derive-bases.js';
import { findProperty } from '../types/lineage.js';
import { describeSchema, resolveSchema } from '../types/resolve-schema.js';
import { mergeSamples, schemaOfValue } from '../types/schema-of-value.js';
import type { TypeContext } from '../types/type-context.js';
import type { ObjectDraft } from '../types/type-draft.js';
import { collectionIn, isJsonObject, onlyMemberOf } from '../types/type-tags.js';
import { type ResponseExample, toExamples } from './assign-examples.js';
import { type Envelope, ownEnvelope, USUAL_MEMBER, wrapCollection } from './envelope.js';
import { isFurtherLine } from './leading-claims.js';
import type { ResponseSources } from './response-sources.js';
import { isSuccess } from './response-statuses.js';
import type { OperationResult } from './type-results.js';

const JSON_TYPE = 'application/json';

/**
 * What a response holds: its type, or what its payloads show. Bytes that a page shows as JSON are offered as both.
 * Raises `link/unknown-response-type`.
 * @param carriesResult the status is the one, or one of those, with which the operation returns its result
 */
export function contentOf(
  status: string,
  carriesResult: boolean,
  shown: readonly ResponseExample[],
  sources: ResponseSources,
  context: TypeContext,
): MediaType[] {
  if (status === '204' || status === '304') return [];
  const believed = { ...sources, result: withShownItems(sources.result, shown, context) };
  const forms = carriesResult ? otherForms(status, shown, sources) : [];
  const result = carriesResult && forms.length === 0 ? mainSchema(believed, shown, context) : undefined;
  const schema = result ?? (isSuccess(status) ? annotatedSchema(shown, sources, context) : undefined);
  const content = new Map<string, { schema?: Schema; shown: ResponseExample[] }>();
  const isRaw = schema !== undefined && (isBytes(schema) || (isEncoded(schema) && showsOtherForm(shown)));
  if (schema && !isRaw) content.set(JSON_TYPE, { schema, shown: [] });
  for (const mediaType of forms) content.set(mediaType, { shown: [] });
  for (const example of shown) {
    if (!example.body) continue;
    const mediaType = example.body.kind === 'json' ? JSON_TYPE : (example.mediaType ?? 'text/plain');
    const entry = content.get(mediaType) ?? { shown: [] };
    entry.shown.push(example);
    content.set(mediaType, entry);
  }
  const isJson = [...content.keys()].every((mediaType) => mediaType === JSON_TYPE);
  const bytes = isRaw && isJson ? [[bytesType(shown), { schema, shown: [] }] as const] : [];
  const [example] = content.get(JSON_TYPE)?.shown ?? [];
  if (!schema && isSuccess(status) && example) reportUnknown(example, sources, context);
  return [...bytes, ...content].map(([mediaType, entry]) => mediaTypeOf(mediaType, entry.schema, entry.shown, context));
}

function reportUnknown({ origin }: ResponseExample, { claims }: ResponseSources, context: TypeContext): void {
  const [owner] = claims;
  if (owner) context.report(diagnostic(linkDiagnostics, 'unknown-response-type', { page: owner.page.file }, origin));
}

/** The type that the annotations of all JSON of another status name: what is answered until the result is there. */
function annotatedSchema(
  shown: readonly ResponseExample[],
  { envelope }: ResponseSources,
  { registry }: TypeContext,
): Schema | undefined {
  const [schema, ...others] = shown
    .filter(({ body }) => body?.kind === 'json')
    .map(({ annotated, body, origin }): Schema | undefined => {
      if (!annotated) return undefined;
      const { type, collection, page } = annotated;
      const resolved = resolveSchema(type, page, origin, registry, 'drop');
      const isSeveral = collection || type.kind === 'collection';
      const items = resolved?.kind === 'array' ? resolved.items : resolved;
      const values = [body?.kind === 'json' ? body.value : undefined];
      return items && isSeveral ? wrapCollection(items, ownEnvelope(values, envelope), []) : resolved;
    });
  return others.every((other) => JSON.stringify(other) === JSON.stringify(schema)) ? schema : undefined;
}

/**
 * The media types of a line that is another one than the page's sentence is about, where its own examples, or else those of the
 * lines that end alike, show something else than JSON: a part of the thing, in a form of its own.
 */
function otherForms(
  status: string,
  shown: readonly ResponseExample[],
  { claims, examples }: ResponseSources,
): readonly string[] {
  const alike = shown.length > 0 ? shown : examples.aliases.filter((example) => String(example.status) === status);
  if (!showsOtherForm(alike) || !claims.every(isFurtherLine)) return [];
  return alike.flatMap(({ body, mediaType }) => (body && mediaType !== undefined ? mediaType : []));
}

/** There are bodies, and none of them is JSON. */
function showsOtherForm(shown: readonly ResponseExample[]): boolean {
  const bodies = shown.filter(({ body }) => body !== undefined);
  const isOtherText = ({ body, mediaType }: ResponseExample) =>
    body?.kind !== 'json' && mediaType !== undefined && !mediaType.endsWith('json');
  return bodies.length > 0 && bodies.every(isOtherText);
}

/**
 * Where all that the payloads list or wrap is text or numbers, no words about objects can be meant: the page has another line
 * for those, or the sentence says of what the text is a part.
 * Raises `link/response-type-conflict`.
 */
function withShownItems(
  result: OperationResult,
  shown: readonly ResponseExample[],
  context: TypeContext,
): OperationResult {
  const type = result.item?.kind === 'reference' ? context.registry.get(result.item.type) : undefined;
  const bodies = shown.flatMap(({ body }) => (body?.kind === 'json' ? [body.value] : []));
  const items = bodies.flatMap((value) =>
    result.collection ? listedIn(value) : [type?.kind === 'object' ? wrappedIn(value, type, context) : {}],
  );
  if (type?.kind !== 'object' || items.length === 0 || items.some((item) => typeof item === 'object')) return result;
  const item = mergeSamples(
    items.map((value) => schemaOfValue(value, { scalarNames: new Map(), tagged: () => undefined })),
  );
  const place = shown[0]?.origin;
  if (!item || !place) return result;
  const parameters = { chosen: describeSchema(item), source: 'payload', found: type.name, other: 'sentence' };
  context.report(diagnostic(linkDiagnostics, 'response-type-conflict', parameters, place));
  return { ...result, item };
}

/** What a payload lists; an object stands for one that lists nothing. */
function listedIn(value: JsonValue): readonly JsonValue[] {
  return (Array.isArray(value) ? value : isJsonObject(value) ? collectionIn(value) : [{}]) ?? [{}];
}

/** The single value that a payload wraps in a member that its type does not have; else an object. */
function wrappedIn(value: JsonValue, type: ObjectDraft, { registry }: TypeContext): JsonValue {
  const [name, wrapped = {}] = (isJsonObject(value) && onlyMemberOf(value)) || [];
  return name === USUAL_MEMBER && wrapped !== null && !findProperty(type, name, registry) ? wrapped : {};
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

/** Bytes as JSON holds them, such as "binary" and "bytes" mean. */
function isEncoded(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'base64';
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
