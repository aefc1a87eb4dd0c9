import type { ObjectType } from '../../model/api-model.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { TypeHierarchy } from './type-hierarchy.js';

/** By the qualified name of a type, then by the name of a property. */
export type Declarations = ReadonlyMap<string, ReadonlyMap<string, InlineProperty>>;

/**
 * The properties that each type has of its own: of several with one name the first, and the type tag with the values that
 * it may have.
 */
export function declareProperties(types: readonly ObjectType[], hierarchy: TypeHierarchy): Declarations {
  return new Map(types.map((type) => [type.name, ownProperties(type, hierarchy)]));
}

function ownProperties(type: ObjectType, hierarchy: TypeHierarchy): ReadonlyMap<string, InlineProperty> {
  const properties = new Map<string, InlineProperty>();
  const tag = type.typeTag?.property ?? type.discriminator?.property;
  if (tag !== undefined) properties.set(tag, { name: tag, schema: tagSchema(type, hierarchy), constraints: {} });
  for (const property of type.properties) {
    const { name } = property;
    if (name === tag) properties.set(name, { ...property, schema: tagSchema(type, hierarchy) });
    else if (!properties.has(name)) properties.set(name, property);
  }
  return properties;
}

/** A type without subtypes is told by one name. A base is not: a value of it may be a subtype that no page names. */
function tagSchema(type: ObjectType, hierarchy: TypeHierarchy): Schema {
  if (!type.typeTag || hierarchy.descendantsOf(type).length > 0) return { kind: 'scalar', scalar: 'string' };
  return { kind: 'enum', members: tagValues(type.typeTag) };
}

/**
 * The values that say a type. In OData JSON (4.01, 4.6.3) a `#` stands before a name; payloads of pages leave it out about as often as
 * not, and servers accept both.
 */
export function tagValues({ value }: NonNullable<ObjectType['typeTag']>): readonly string[] {
  return value.startsWith('#') ? [value, value.slice(1)] : [value];
}
