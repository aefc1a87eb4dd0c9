import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { JsonObject, JsonValue } from '../../model/json.js';
import type { InlineProperty, ScalarName, Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/page-model.js';
import { formatTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { linkDiagnostics } from '../diagnostics.js';
import { bareName, namespaceOf } from '../names/words.js';
import { citedBase } from './cited-base.js';
import { resolveSchema } from './resolve-schema.js';
import { schemaOfValue } from './schema-of-value.js';
import { nothingShown, type ObjectDraft, type PropertyDraft } from './type-draft.js';
import type { NameScope, TypeRegistry } from './type-registry.js';
import { isInstanceAnnotation, isJsonObject } from './type-tags.js';

/** What every step of the type linker gets. */
export interface TypeContext {
  readonly registry: TypeRegistry;
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  readonly report: Report;
}

/** Gives every defined type the properties of its tables, then those that only its JSON representation shows. */
export function declareProperties(context: TypeContext): void {
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      const scope = scopeOf(draft, file);
      const value = declaration.representation?.value;
      const representation = isJsonObject(value) ? value : undefined;
      addRows(draft, declaration.properties, scope, context, representation);
      if (representation && declaration.representation) {
        const place = placeIn(file, declaration.representation.at);
        addRepresentation(draft, representation, declaration.properties, scope, place, context);
      }
    }
  }
}

/** Names on the page of a type are completed with the type's own namespace. */
export function scopeOf(draft: ObjectDraft, file: string): NameScope {
  const namespace = namespaceOf(draft.name);
  return { file, ...(namespace && { namespace }) };
}

/**
 * Adds table rows to a type. Rows that name the type they are inherited from are left to `placeInheritedRows`.
 * @param representation the JSON representation: tells enumerations from objects, and types rows that have no type
 */
export function addRows(
  draft: ObjectDraft,
  rows: readonly PropertyRow[],
  scope: NameScope,
  context: TypeContext,
  representation?: JsonObject,
): void {
  for (const row of rows) {
    if (citedBase(row, scope, context.registry)) continue;
    const sample = representation && Object.hasOwn(representation, row.name) ? representation[row.name] : undefined;
    addProperty(draft, propertyOfRow(row, scope, context, sample), context);
  }
}

/** Adds one property; a second row of the same name is reported unless it says the same. */
export function addProperty(draft: ObjectDraft, property: PropertyDraft, { report }: TypeContext): void {
  const key = property.name.toLowerCase();
  const known = draft.properties.get(key);
  if (!known) {
    draft.properties.set(key, property);
    return;
  }
  known.description ??= property.description ?? undefined;
  const agrees = JSON.stringify(known.schema) === JSON.stringify(property.schema);
  if (!agrees && property.from === 'table' && property.origin.file === known.origin.file) {
    const parameters = { property: property.name, type: draft.name };
    report(diagnostic(linkDiagnostics, 'duplicate-property', parameters, property.origin));
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
  const schema = schemaOfRow(row, scope, place, context, sample);
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
    shown: nothingShown(),
  };
}

/** A table row as a member of an object without a name: a parameter of an action, a member of a response. */
export function inlineProperty(row: PropertyRow, scope: NameScope, context: TypeContext): InlineProperty {
  const { name, description, schema, constraints, origin } = propertyOfRow(row, scope, context);
  return { name, ...(description && { description }), schema, constraints, origin };
}

/** Text, or a collection of text: what a list of possible values may close. */
function isText(schema: Schema): boolean {
  return schema.kind === 'array' ? isText(schema.items) : schema.kind === 'scalar' && schema.scalar === 'string';
}

function schemaOfRow(
  row: PropertyRow,
  scope: NameScope,
  place: Place,
  context: TypeContext,
  sample: JsonValue | undefined,
): Schema | undefined {
  if (!row.type) return schemaOfSample(row, sample, place, context);
  const type = enumerationBesides(row, scope, context) ?? row.type;
  const schema = schemaOfExpression(type, row, scope, place, context, sample);
  if (!schema) {
    const found = formatTypeExpression(row.type);
    context.report(diagnostic(linkDiagnostics, 'unknown-property-type', { property: row.name, found }, place));
  }
  return schema ?? { kind: 'any' };
}

/** A row without a type: its value in the representation types it. */
function schemaOfSample(
  row: PropertyRow,
  sample: JsonValue | undefined,
  place: Place,
  context: TypeContext,
): Schema | undefined {
  const schema = schemaOfValue(sample, { scalarNames: context.scalarNames, tagged: () => undefined });
  if (!schema) context.report(diagnostic(linkDiagnostics, 'missing-property-type', { property: row.name }, place));
  return schema;
}

/** A section of the same page lists the values of a text property under the property's name. */
function enumerationBesides(row: PropertyRow, scope: NameScope, { registry }: TypeContext): TypeExpression | undefined {
  const collection = row.type?.kind === 'collection';
  const inner = row.type?.kind === 'collection' ? row.type.of : row.type;
  const isOpenText = inner?.kind === 'enumeration' || (inner?.kind === 'scalar' && inner.scalar === 'string');
  if (!isOpenText) return undefined;
  const named: NamedExpression = { kind: 'named', name: row.name, target: { file: scope.file } };
  const draft = registry.find(named, scope);
  if (draft?.kind !== 'enum' || draft.origin.file !== scope.file) return undefined;
  if (bareName(draft.name).toLowerCase() !== row.name.toLowerCase()) return undefined;
  return collection ? { kind: 'collection', of: named } : named;
}

function schemaOfExpression(
  type: TypeExpression,
  row: PropertyRow,
  scope: NameScope,
  place: Place,
  context: TypeContext,
  sample: JsonValue | undefined,
): Schema | undefined {
  if (type.kind === 'collection') {
    const first = Array.isArray(sample) ? sample[0] : sample;
    const items = schemaOfExpression(type.of, row, scope, place, context, first);
    return items && { kind: 'array', items };
  }
  if (type.kind === 'enumeration') return enumerationInPlace(row, place, context);
  if (type.kind === 'named') return schemaOfName(type, row, scope, place, context, sample);
  return resolveSchema(type, scope, place, context.registry);
}

/** The word "Enumeration": the members stand in the description. */
function enumerationInPlace(row: PropertyRow, place: Place, { report }: TypeContext): Schema {
  if (row.values.length > 0) return { kind: 'enum', members: row.values };
  report(diagnostic(linkDiagnostics, 'enumeration-without-members', { name: row.name }, place));
  return { kind: 'scalar', scalar: 'string' };
}

/**
 * A named type. A name that no page defines is an enumeration when the description lists values or when the
 * representation shows text; otherwise it is an object type with no page.
 */
function schemaOfName(
  type: NamedExpression,
  row: PropertyRow,
  scope: NameScope,
  place: Place,
  context: TypeContext,
  sample: JsonValue | undefined,
): Schema {
  const { registry, report } = context;
  const known = registry.find(type, scope);
  const isUnknown = !known || (known.kind === 'object' && known.inferred && known.properties.size === 0);
  if (isUnknown && row.values.length > 0) return enumerationOfDescription(type, row, scope, place, context);
  if (known?.kind === 'enum') {
    compareWithMembers(
      known.name,
      known.members.map(({ name }) => name),
      row,
      place,
      report,
    );
  }
  if (!known && typeof sample === 'string') {
    report(diagnostic(linkDiagnostics, 'enumeration-without-members', { name: type.name }, place));
    return { kind: 'scalar', scalar: 'string' };
  }
  return { kind: 'reference', type: (known ?? registry.mention(type, scope, place)).name };
}

function enumerationOfDescription(
  type: NamedExpression,
  row: PropertyRow,
  scope: NameScope,
  place: Place,
  { registry }: TypeContext,
): Schema {
  const draft = registry.defineEnum(registry.qualify(type.name, scope), place, 'description', scope.file);
  if (!draft) return { kind: 'enum', members: row.values };
  const known = new Set(draft.members.map(({ name }) => name));
  for (const value of row.values) if (!known.has(value)) draft.members.push({ name: value, origin: place });
  return { kind: 'reference', type: draft.name };
}

/** A description's list with no member in common with the definition was copied from elsewhere, or the definition was. */
function compareWithMembers(
  name: string,
  members: readonly string[],
  row: PropertyRow,
  place: Place,
  report: Report,
): void {
  if (row.values.length < 2 || members.length < 2) return;
  const known = new Set(members.map((member) => member.toLowerCase()));
  if (row.values.some((value) => known.has(value.toLowerCase()))) return;
  const found = row.values.slice(0, 3).join(', ');
  const expected = members.slice(0, 3).join(', ');
  report(diagnostic(linkDiagnostics, 'enumeration-members-differ', { name, found, expected }, place));
}

/** Members that stand in the JSON representation alone. */
function addRepresentation(
  draft: ObjectDraft,
  representation: JsonObject,
  rows: readonly PropertyRow[],
  scope: NameScope,
  place: Place,
  context: TypeContext,
): void {
  if (draft.open) return;
  const listed = new Set(rows.map(({ name }) => name.toLowerCase()));
  if (Object.keys(representation).some(isInstanceAnnotation)) draft.tagged = true;
  for (const [name, value] of Object.entries(representation)) {
    if (isInstanceAnnotation(name) || listed.has(name.toLowerCase()) || !isMemberName(name)) continue;
    if (rows.length > 0) {
      const parameters = { property: name, type: draft.name };
      context.report(diagnostic(linkDiagnostics, 'representation-only-property', parameters, place));
    }
    const tagged = (tag: string): Schema => ({
      kind: 'reference',
      type: context.registry.mention({ kind: 'named', name: tag }, scope, place).name,
    });
    const schema = schemaOfValue(value, { scalarNames: context.scalarNames, tagged });
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
        values: [],
        shown: nothingShown(),
      },
      context,
    );
  }
}

/** Keys that are prose, ids or samples of an open type's members name no properties. */
function isMemberName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
