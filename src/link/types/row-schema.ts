import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { itemTypeOf } from '../../type-expressions/item-type.js';
import { formatTypeExpression } from '../../type-expressions/parse-type-expression.js';
import type { NamedExpression, TypeExpression } from '../../type-expressions/type-expression.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName, isPlural, isPluralOf } from '../names/words.js';
import { taggedType, typeByText, typeInPlace } from './named-types.js';
import { mentionedSchema } from './resolve-schema.js';
import { schemaOfSample, schemaOfValue } from './schema-of-value.js';
import { opened } from './settle-properties.js';
import type { TypeContext } from './type-context.js';
import { type Draft, type EnumDraft, type NameScope, referenceTo } from './type-draft.js';

const ONE_WORD = /^\p{L}+$/u;
const TEXT: Schema = { kind: 'scalar', scalar: 'string' };

/** A row of a table, and what is known of it. */
export interface RowSource {
  readonly row: PropertyRow;
  readonly scope: NameScope;
  readonly place: Place;
  /** What the JSON representation, or an item in it, has for the row. */
  readonly sample: JsonValue | undefined;
}

/**
 * The schema of a table row, from its type cell, the values in its description, and its value in the JSON representation.
 * Raises `link/unknown-property-type`, `link/missing-property-type`, `link/enumeration-without-members` and
 * `link/enumeration-members-differ`.
 * @returns undefined when nothing types it
 */
export function schemaOfRow(source: RowSource, context: TypeContext): Schema | undefined {
  const { row, place } = source;
  if (!row.type) return schemaWithoutType(source, context);
  const schema = schemaOfExpression(typeBesides(source, context) ?? row.type, source, context);
  // What is no type at all has been reported where it stands.
  if (!schema && row.type.kind !== 'unknown') {
    const found = formatTypeExpression(row.type);
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-property-type', { property: row.name, found }, place));
  }
  return schema ?? { kind: 'any' };
}

/** A row without a type: its value in the representation types it, or else the values that it lists, when they are words. */
function schemaWithoutType({ row, place, sample }: RowSource, context: TypeContext): Schema | undefined {
  const schema = schemaOfValue(sample, { scalarNames: context.scalarNames, tagged: () => undefined });
  if (schema) return schema;
  if (row.values.some((value) => Number.isNaN(Number(value)))) return TEXT;
  context.report(diagnostic(LINK_DIAGNOSTICS, 'missing-property-type', { property: row.name }, place));
  return undefined;
}

/** A section of the same page lists the values of a text property, or the members of an object, under the property's name. */
function typeBesides({ row, scope }: RowSource, { registry }: TypeContext): TypeExpression | undefined {
  const inner = row.type && itemTypeOf(row.type);
  const isText = inner?.kind === 'enumeration' || (inner?.kind === 'scalar' && inner.scalar === 'string');
  if (!isText && inner?.kind !== 'any') return undefined;
  const named: NamedExpression = { kind: 'named', name: row.name, target: { file: scope.file } };
  const draft = registry.find(named, scope);
  if (draft?.kind !== (isText ? 'enum' : 'object') || draft.origin.file !== scope.file) return undefined;
  if (bareName(draft.name).toLowerCase() !== row.name.toLowerCase()) return undefined;
  return row.type?.kind === 'collection' ? { kind: 'collection', of: named } : named;
}

function schemaOfExpression(type: TypeExpression, source: RowSource, context: TypeContext): Schema | undefined {
  const { row, scope, place, sample } = source;
  if (type.kind === 'collection') {
    const first = Array.isArray(sample) ? sample[0] : sample;
    const items =
      type === row.type && isBareCollection(row) && Array.isArray(sample)
        ? (schemaOfSample(first, scope, place, context) ?? { kind: 'any' })
        : schemaOfExpression(type.of, { ...source, sample: first }, context);
    return items && { kind: 'array', items };
  }
  if (type.kind === 'enumeration') return enumerationInPlace(source, context);
  if (type.kind === 'named') return schemaOfName(type, source, context);
  const inPlace = type.kind === 'any' ? typeInPlace(sample, scope, context.registry) : undefined;
  return inPlace ? referenceTo(inPlace) : mentionedSchema(type, scope, place, context.registry);
}

/** The word "Collection" alone, which does not say of what. */
function isBareCollection({ typeText }: PropertyRow): boolean {
  return ONE_WORD.test(typeText.trim());
}

/** The word "Enumeration": the members stand in the description. */
function enumerationInPlace({ row, place }: RowSource, { report }: TypeContext): Schema {
  if (row.values.length > 0) {
    const schema: Schema = { kind: 'enum', members: row.values };
    return row.combinable ? opened(schema) : schema;
  }
  report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name: row.name }, place));
  return TEXT;
}

/**
 * A named type. Of a name that no page defines, the representation shows which type it is, or that it is text: descriptions
 * that list values have declared theirs already. Otherwise it is an object type with no page.
 */
function schemaOfName(type: NamedExpression, source: RowSource, context: TypeContext): Schema {
  const { row, scope, place, sample } = source;
  const { registry, report } = context;
  const named = shownByText(type, source, context) ?? registry.find(type, scope);
  const known = named?.inferred === false ? named : (typeInPlace(sample, scope, registry) ?? named);
  if (known?.kind === 'enum') {
    known.flags ||= row.combinable ?? false;
    compareWithMembers(known, source, context);
  }
  if (!known && typeof sample === 'string') {
    report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-without-members', { name: type.name }, place));
    return TEXT;
  }
  const schema = referenceTo(known ?? registry.mention(type, scope, place));
  return row.navigation && leadsToSeveral(row.name, type.name, schema.type) ? { kind: 'array', items: schema } : schema;
}

/** The representation has an object of the type that the text of a link names, rather than of its page's. */
function shownByText(
  type: NamedExpression,
  { scope, sample }: RowSource,
  { registry }: TypeContext,
): Draft | undefined {
  const shown = taggedType(sample, scope, registry);
  return shown && shown === typeByText(type, scope, registry) ? shown : undefined;
}

/** A link to several of a type: both its name and its type cell are plurals, the cell that of the type. */
function leadsToSeveral(name: string, cell: string, type: string): boolean {
  const named = bareName(cell);
  return (isPlural(name) || name === named) && isPluralOf(named, bareName(type));
}

/** A description's list with no member in common with the definition was copied from elsewhere, or the definition was. */
function compareWithMembers({ name, members }: EnumDraft, { row, place }: RowSource, { report }: TypeContext): void {
  if (row.values.length < 2 || members.length < 2) return;
  const known = new Set(members.map((member) => member.name.toLowerCase()));
  if (row.values.some((value) => known.has(value.toLowerCase()))) return;
  const found = row.values.slice(0, 3).join(', ');
  const expected = members
    .slice(0, 3)
    .map((member) => member.name)
    .join(', ');
  report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-members-differ', { name, found, expected }, place));
}
