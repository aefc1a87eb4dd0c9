import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PropertyRow, TypeDeclaration } from '../../pages/declarations.js';
import { namedIn } from '../../type-expressions/item-type.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { citedBase } from './cited-base.js';
import { isText, withListedValues } from './listed-values.js';
import { taggedType, typeInPlace } from './named-types.js';
import { schemaOfRow } from './row-schema.js';
import { sampleOf, valuesOfSample } from './sample-values.js';
import { schemaOfSample } from './schema-of-value.js';
import type { TypeContext } from './type-context.js';
import { type NameScope, nothingShown, type ObjectDraft, type PropertyDraft, referenceTo } from './type-draft.js';
import { isInstanceAnnotation } from './type-tags.js';

/** Gives every defined type the properties of its tables, then those that only its JSON representation shows. */
export function declareProperties(context: TypeContext): void {
  for (const draft of context.registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      addRows(draft, declaration.properties, scope, context, declaration.representation?.value);
      addRepresentation(draft, declaration, scope, context);
    }
  }
}

/**
 * Adds table rows to a type. Rows that name the type they are inherited from are left to `placeInheritedRows`.
 * @param representation the JSON representation: tells enumerations from objects, types rows that have no type, and lists
 * values where the row's description lists none
 */
export function addRows(
  draft: ObjectDraft,
  rows: readonly PropertyRow[],
  scope: NameScope,
  context: TypeContext,
  representation?: JsonValue,
): void {
  for (const row of rows) {
    if (citedBase(row, scope, context.registry)) continue;
    const sample = sampleOf(representation, row.name);
    const { values, open } = valuesOfSample(row.values.length > 0 ? undefined : sample, context.scalarNames);
    const property = propertyOfRow(asSentInPart(values.length > 0 ? { ...row, values } : row), scope, context, sample);
    if (open) property.shown.outside = true;
    addProperty(draft, property, context);
  }
}

/** Types are sent whole and in part: none of the members of an object in them is required. */
function asSentInPart(row: PropertyRow): PropertyRow {
  if (!row.members) return row;
  const members = row.members.map((member) => {
    const { required: _, ...constraints } = member.constraints;
    return asSentInPart({ ...member, constraints });
  });
  return { ...row, members };
}

/** Adds one property; a second row of the same name is reported unless it says the same. */
export function addProperty(draft: ObjectDraft, property: PropertyDraft, { report }: TypeContext): void {
  const key = property.name.toLowerCase();
  const known = draft.properties.get(key);
  if (!known) {
    draft.properties.set(key, property);
    return;
  }
  known.description ??= property.description;
  const agrees = JSON.stringify(known.schema) === JSON.stringify(property.schema);
  if (!agrees && property.from === 'table' && known.from === 'table') {
    const parameters = { property: property.name, type: draft.name };
    report(diagnostic(LINK_DIAGNOSTICS, 'duplicate-property', parameters, property.origin));
  }
}

/** The property that a table row describes. */
export function propertyOfRow(
  row: PropertyRow,
  scope: NameScope,
  context: TypeContext,
  sample?: JsonValue,
): PropertyDraft {
  const place = placeIn(scope.file, row.at);
  const schema =
    row.members && !isDefined(row, scope, context)
      ? schemaOfMembers(row.members, row, scope, context, sample)
      : schemaOfRow({ row, scope, place, sample }, context);
  const listed = isText(schema ?? { kind: 'any' }) ? row.values : [];
  return {
    name: row.name,
    ...(row.description && { description: row.description }),
    schema: schema ?? { kind: 'any' },
    constraints: row.constraints,
    navigation: row.navigation,
    origin: place,
    from: 'table',
    untyped: schema === undefined && row.typeText.trim() === '',
    values: listed,
    ...(sample !== undefined && sample !== null && { represented: Array.isArray(sample) ? 'array' : 'single' }),
    shown: { ...nothingShown(), ...(row.combinable && listed.length > 0 && { combined: true }) },
  };
}

/**
 * A table row as a member of an object without a name: a parameter of an action, a member of a response.
 * @param shown payloads, whose values type a row without a type
 */
export function inlineProperty(
  row: PropertyRow,
  scope: NameScope,
  context: TypeContext,
  shown: readonly JsonValue[],
): InlineProperty {
  const samples = row.type && !row.members ? [] : shown.map((value) => sampleOf(value, row.name));
  const sample = samples.find((one) => one !== undefined && one !== null);
  const { name, description, schema, constraints, origin } = propertyOfRow(row, scope, context, sample);
  return { name, ...(description && { description }), schema, constraints, origin };
}

/** A page defines the type of a row: what stands inside of the row repeats that. */
function isDefined({ type }: PropertyRow, scope: NameScope, { registry }: TypeContext): boolean {
  const named = type && namedIn(type);
  return named !== undefined && registry.find(named, scope)?.inferred === false;
}

/** An object with what the rows inside of another one describe, or a list of such objects. */
function schemaOfMembers(
  members: readonly PropertyRow[],
  { type }: PropertyRow,
  scope: NameScope,
  context: TypeContext,
  sample: JsonValue | undefined,
): Schema {
  const isList = type?.kind === 'collection' || Array.isArray(sample);
  const shown = Array.isArray(sample) ? sample : sample === undefined ? [] : [sample];
  const properties = members.map((member) =>
    withListedValues(inlineProperty(member, scope, context, shown), member, shown),
  );
  return isList ? { kind: 'array', items: { kind: 'object', properties } } : { kind: 'object', properties };
}

/** Members that stand in the JSON representation alone. */
function addRepresentation(
  draft: ObjectDraft,
  { representation, properties }: TypeDeclaration,
  scope: NameScope,
  context: TypeContext,
): void {
  if (!isJsonObject(representation?.value) || draft.open) return;
  if (showsAnotherType(draft, representation.value, scope, context)) return;
  const place = placeIn(scope.file, representation.at);
  const listed = new Set(properties.map(({ name }) => name.toLowerCase()));
  if (Object.keys(representation.value).some(isInstanceAnnotation)) draft.tagged = true;
  for (const [name, value] of Object.entries(representation.value)) {
    if (isInstanceAnnotation(name) || listed.has(name.toLowerCase()) || !isMemberName(name)) continue;
    const { values, open } = valuesOfSample(value, context.scalarNames);
    const inPlace = typeInPlace(value, scope, context.registry);
    const schema = inPlace ? referenceTo(inPlace) : schemaOfSample(value, scope, place, context);
    addProperty(
      draft,
      {
        name,
        schema: schema ?? { kind: 'any' },
        constraints: {},
        navigation: false,
        origin: place,
        from: 'representation',
        untyped: schema === undefined,
        values,
        shown: { ...nothingShown(), ...(open && { outside: true }) },
      },
      context,
    );
  }
}

/** Its tag is that of another known type: the page of a base shows one of its subtypes. */
function showsAnotherType(
  draft: ObjectDraft,
  representation: JsonObject,
  scope: NameScope,
  { registry }: TypeContext,
): boolean {
  const type = taggedType(representation, scope, registry);
  return type?.kind === 'object' && type !== draft && type.declarations.length > 0;
}

/** Keys that are prose, ids or samples of an open type's members name no properties. */
function isMemberName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
