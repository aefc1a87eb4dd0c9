import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Place, Report } from '../../diagnostics/diagnostic.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { itemTypeOf } from '../../type-expressions/item-type.js';
import { formatTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { COLLECTION_ENDINGS } from '../../type-expressions/type-words.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName, isPlural, isPluralOf } from '../names/words.js';
import { typeByText } from './link-text.js';
import { resolveSchema } from './resolve-schema.js';
import { schemaOfValue } from './schema-of-value.js';
import { opened } from './settle-properties.js';
import type { TypeContext } from './type-context.js';
import type { Draft, NameScope } from './type-draft.js';
import { typeInPlace } from './type-in-place.js';
import { typeTagOf } from './type-tags.js';

/**
 * The schema of a table row, from its type cell, the values in its description, and its value in the JSON representation.
 * @returns undefined when nothing types it, which is reported
 */
export function schemaOfRow(
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
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-property-type', { property: row.name, found }, place));
  }
  return schema ?? { kind: 'any' };
}

/** A row without a type: its value in the representation types it, or else the values that it lists, when they are words. */
function schemaOfSample(
  row: PropertyRow,
  sample: JsonValue | undefined,
  place: Place,
  context: TypeContext,
): Schema | undefined {
  const schema = schemaOfValue(sample, { scalarNames: context.scalarNames, tagged: () => undefined });
  if (schema) return schema;
  if (row.values.some((value) => Number.isNaN(Number(value)))) return { kind: 'scalar', scalar: 'string' };
  context.report(diagnostic(LINK_DIAGNOSTICS, 'missing-property-type', { property: row.name }, place));
  return undefined;
}

/** A section of the same page lists the values of a text property under the property's name. */
function enumerationBesides(row: PropertyRow, scope: NameScope, { registry }: TypeContext): TypeExpression | undefined {
  const collection = row.type?.kind === 'collection';
  const inner = row.type && itemTypeOf(row.type);
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
    if (type === row.type && isBareCollection(row) && Array.isArray(sample))
      return { kind: 'array', items: shownItems(sample, scope, place, context) };
    const first = Array.isArray(sample) ? sample[0] : sample;
    const items = schemaOfExpression(type.of, row, scope, place, context, first);
    return items && { kind: 'array', items };
  }
  if (type.kind === 'enumeration') return enumerationInPlace(row, place, context);
  if (type.kind === 'named') return schemaOfName(type, row, scope, place, context, sample);
  const inPlace = type.kind === 'any' ? typeInPlace(sample, scope, context) : undefined;
  if (inPlace) return { kind: 'reference', type: inPlace.name };
  return resolveSchema(type, scope, place, context.registry);
}

/** The word "Collection" alone, which does not say of what. */
function isBareCollection({ typeText }: PropertyRow): boolean {
  return COLLECTION_ENDINGS.has(typeText.trim().toLowerCase());
}

/** Of what the representation shows a collection to be. */
function shownItems(
  sample: readonly JsonValue[],
  scope: NameScope,
  place: Place,
  { scalarNames, registry }: TypeContext,
): Schema {
  const tagged = (name: string): Schema => ({
    kind: 'reference',
    type: registry.mention({ kind: 'named', name }, scope, place).name,
  });
  return schemaOfValue(sample[0], { scalarNames, tagged }) ?? { kind: 'any' };
}

/** The word "Enumeration": the members stand in the description. */
function enumerationInPlace(row: PropertyRow, place: Place, { report }: TypeContext): Schema {
  if (row.values.length > 0) {
    const schema: Schema = { kind: 'enum', members: row.values };
    return row.combinable ? opened(schema) : schema;
  }
  report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name: row.name }, place));
  return { kind: 'scalar', scalar: 'string' };
}

/**
 * A named type. Of a name that no page defines, the representation shows which type it is, or that it is text: descriptions
 * that list values have declared theirs already. Otherwise it is an object type with no page.
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
  const named = shownByText(type, scope, context, sample) ?? registry.find(type, scope);
  const known = named?.inferred === false ? named : (typeInPlace(sample, scope, context) ?? named);
  if (known?.kind === 'enum') {
    known.flags ||= row.combinable ?? false;
    compareWithMembers(
      known.name,
      known.members.map(({ name }) => name),
      row,
      place,
      report,
    );
  }
  if (!known && typeof sample === 'string') {
    report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name: type.name }, place));
    return { kind: 'scalar', scalar: 'string' };
  }
  const schema: Schema = { kind: 'reference', type: (known ?? registry.mention(type, scope, place)).name };
  return row.navigation && leadsToSeveral(row.name, type.name, schema.type) ? { kind: 'array', items: schema } : schema;
}

/** The representation has an object of the type that the text of a link names, rather than of its page's. */
function shownByText(
  type: NamedExpression,
  scope: NameScope,
  { registry }: TypeContext,
  sample: JsonValue | undefined,
): Draft | undefined {
  const tag = isJsonObject(sample) ? typeTagOf(sample) : undefined;
  if (tag === undefined) return undefined;
  const shown = registry.find({ kind: 'named', name: tag }, scope);
  return shown && shown === typeByText(type, scope, registry) ? shown : undefined;
}

/** A link to several of a type: both its name and its type cell are plurals, the cell that of the type. */
function leadsToSeveral(name: string, cell: string, type: string): boolean {
  const named = bareName(cell);
  return (isPlural(name) || name === named) && isPluralOf(named, bareName(type));
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
  report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-members-differ', { name, found, expected }, place));
}
