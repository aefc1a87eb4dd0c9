import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import { type InlineProperty, itemOf, type Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { completeProperty } from '../results/complete-property.js';
import { type Envelope, ownEnvelope, USUAL_MEMBER, wrapCollection } from '../results/envelope.js';
import { jsonIn, schemaOfValues } from '../results/shown-schema.js';
import type { OperationResult } from '../results/type-results.js';
import { wrapIn, wrapperOf } from '../results/wrapper.js';
import { inlineProperty } from '../types/declare-properties.js';
import { TELLING_MINIMUM } from '../types/derive-bases.js';
import { findProperty, objectOf } from '../types/lineage.js';
import { withListedValues } from '../types/listed-values.js';
import { describeSchema, resolveSchema } from '../types/resolve-schema.js';
import { mergeSamples, schemaOfValue } from '../types/schema-of-value.js';
import type { TypeContext } from '../types/type-context.js';
import { type NameScope, type ObjectDraft, referenceTo } from '../types/type-draft.js';
import { collectionIn, onlyMemberOf, standsBesideItems } from '../types/type-tags.js';
import type { StatusSources } from './response-sources.js';

/**
 * What is returned by its name; without one, or when it is only called an object, what the section's table lists.
 * Raises `link/response-type-conflict`.
 */
export function mainSchema(sources: StatusSources, context: TypeContext): Schema | undefined {
  const result = resultSchema({ ...sources, result: withShownItems(sources, context) });
  return result && result.kind !== 'any' ? result : (tabledSchema(sources, context) ?? result);
}

/**
 * The success type, in the envelope of a collection where there is one; a lone primitive stands in it too. Bytes stand in none: a
 * list in JSON beside them is another form of what they hold.
 */
function resultSchema({ result, envelope, examples, shown }: StatusSources): Schema | undefined {
  const { item, collection } = result;
  if (!item || isBytes(item)) return item;
  const values = jsonIn([...shown, ...examples.siblings]);
  if (collection) {
    const bare = values.some((value) => Array.isArray(value));
    const annotations = values.flatMap((value) =>
      isJsonObject(value) && collectionIn(value) ? Object.keys(value).filter(standsBesideItems) : [],
    );
    return bare ? { kind: 'array', items: item } : wrapCollection(item, ownEnvelope(values, envelope), annotations);
  }
  const member = item.kind === 'scalar' ? primitiveWrapperOf(values, envelope) : undefined;
  return member === undefined
    ? item
    : { kind: 'object', properties: [{ name: member, schema: item, constraints: {} }] };
}

/** What is sent as it is, and not as JSON. */
export function isBytes(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'binary';
}

/** The member in which payloads show a lone primitive: the one that holds the items of collections, or the only one there is. */
function primitiveWrapperOf(values: readonly JsonValue[], { member }: Envelope): string | undefined {
  const objects = values.filter(isJsonObject);
  if (member !== undefined && objects.some((value) => Object.hasOwn(value, member))) return member;
  return objects.flatMap((value) => onlyMemberOf(value)?.[0] ?? [])[0];
}

/**
 * A response section without a type, but with a table of the members that are returned, or of those of the items of the collection
 * that payloads show; payloads say how they are spelled, and which ones the table leaves out. Where one type has just these properties, it is that type.
 */
function tabledSchema({ claims, envelope, shown }: StatusSources, context: TypeContext): Schema | undefined {
  const owner = claims.find(({ operation }) => operation.response?.rows.length);
  const rows = owner?.operation.response?.rows ?? [];
  if (!owner || rows.length === 0) return undefined;
  const { values, isShown, wrap } = describedIn(jsonIn(shown), rows, envelope);
  const members = membersOf(values, owner.page, context);
  const tabled = new Map<string, InlineProperty>();
  for (const row of rows) {
    const key = row.name.toLowerCase();
    if (tabled.has(key)) continue;
    const member = members.get(key);
    const property = completeProperty(inlineProperty(row, owner.page, context, values), row, member);
    tabled.set(key, withListedValues({ ...property, name: member?.name ?? row.name }, row, values));
  }
  const others = [...members].filter(([key]) => isShown && !tabled.has(key)).map(([, member]) => member);
  const properties = [...tabled.values(), ...others];
  const type = typeWithJust(properties, context);
  return wrap(type ? referenceTo(type) : { kind: 'object', properties });
}

/** What of the payloads a table describes. */
interface Described {
  readonly values: readonly JsonValue[];
  /** The values have some of its rows. */
  readonly isShown: boolean;
  /** What stands around it in the payloads. */
  wrap(schema: Schema): Schema;
}

/** The payloads themselves, else the items that they list, else what they hold in their only member. */
function describedIn(payloads: readonly JsonValue[], rows: readonly PropertyRow[], envelope: Envelope): Described {
  const names = new Set(rows.map(({ name }) => name.toLowerCase()));
  const hasSome = (value: JsonValue) =>
    isJsonObject(value) && Object.keys(value).some((name) => names.has(name.toLowerCase()));
  if (payloads.some(hasSome)) return { values: payloads, isShown: true, wrap: (schema) => schema };
  const items = payloads.flatMap((value) =>
    Array.isArray(value) ? value : (isJsonObject(value) && collectionIn(value)) || [],
  );
  if (items.some(hasSome)) {
    const wrap = (schema: Schema): Schema =>
      payloads.some((value) => Array.isArray(value))
        ? { kind: 'array', items: schema }
        : wrapCollection(schema, ownEnvelope(payloads, envelope), []);
    return { values: items, isShown: true, wrap };
  }
  const objects = payloads.filter(isJsonObject);
  const wrapper = wrapperOf(objects, rows);
  if (!wrapper) return { values: payloads, isShown: false, wrap: (schema) => schema };
  const values = objects.flatMap((one) => one[wrapper.member] ?? []);
  return { values, isShown: true, wrap: (schema) => wrapIn(wrapper, schema) };
}

/** What the values show of their members, by lower-case name. */
function membersOf(values: readonly JsonValue[], scope: NameScope, context: TypeContext): Map<string, InlineProperty> {
  const sample = schemaOfValues(values, scope, context);
  return new Map(
    sample?.kind === 'object' ? sample.properties.map((member) => [member.name.toLowerCase(), member]) : [],
  );
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

/**
 * Where all that the payloads list or wrap is text or numbers, no words about objects can be meant: the page has another line
 * for those, or the sentence says of what the text is a part.
 * Raises `link/response-type-conflict`.
 */
function withShownItems({ result, envelope, shown }: StatusSources, context: TypeContext): OperationResult {
  const type = objectOf(result.item, context.registry);
  const items = jsonIn(shown).flatMap((value) =>
    result.collection ? listedIn(value) : [type ? wrappedIn(value, envelope, type) : {}],
  );
  if (!type || items.length === 0 || items.some((item) => typeof item === 'object')) return result;
  const item = mergeSamples(
    items.map((value) => schemaOfValue(value, { scalarNames: new Map(), tagged: () => undefined })),
  );
  const place = shown[0]?.origin;
  if (!item || !place) return result;
  const parameters = { chosen: describeSchema(item), source: 'payload', found: type.name, other: 'sentence' };
  context.report(diagnostic(LINK_DIAGNOSTICS, 'response-type-conflict', parameters, place));
  return { ...result, item };
}

/** What a payload lists; an object stands for one that lists nothing. */
function listedIn(value: JsonValue): readonly JsonValue[] {
  return (Array.isArray(value) ? value : isJsonObject(value) ? collectionIn(value) : [{}]) ?? [{}];
}

/** The single value that a payload wraps as others wrap collections, in a member that its type does not have; else an object. */
function wrappedIn(value: JsonValue, { member = USUAL_MEMBER }: Envelope, type: ObjectDraft): JsonValue {
  const [name, wrapped = {}] = (isJsonObject(value) && onlyMemberOf(value)) || [];
  return name === member && wrapped !== null && !findProperty(type, name) ? wrapped : {};
}

/** The type that the annotations of all JSON of another status name: what is answered until the result is there. */
export function annotatedSchema({ shown, envelope }: StatusSources, { registry }: TypeContext): Schema | undefined {
  const [schema, ...others] = shown
    .filter(({ body }) => body?.kind === 'json')
    .map(({ annotated, body }): Schema | undefined => {
      if (!annotated) return undefined;
      const { type, collection, page } = annotated;
      const resolved = resolveSchema(type, page, registry);
      const isSeveral = collection || type.kind === 'collection';
      const items = resolved && itemOf(resolved);
      return items && isSeveral ? wrapCollection(items, ownEnvelope(jsonIn([{ body }]), envelope), []) : resolved;
    });
  return others.every((other) => JSON.stringify(other) === JSON.stringify(schema)) ? schema : undefined;
}
