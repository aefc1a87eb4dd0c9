import type { ObjectType } from '../../model/api-model.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { TypeHierarchy } from './type-hierarchy.js';

/** By the qualified name of a type. */
export type Declarations = ReadonlyMap<string, readonly InlineProperty[]>;

/** The properties that each type has of its own, the type tag first, with the values that it may have. */
export function declareProperties(types: readonly ObjectType[], hierarchy: TypeHierarchy): Declarations {
  return new Map(types.map((type) => [type.name, ownProperties(type, hierarchy)]));
}

function ownProperties(type: ObjectType, hierarchy: TypeHierarchy): readonly InlineProperty[] {
  const { typeTag, properties } = type;
  if (!typeTag) return properties;
  const listed = properties.find(({ name }) => name === typeTag.property);
  // A type without subtypes is told by one name. A base is not: a value of it may be a subtype that no page names.
  const isBase = hierarchy.descendantsOf(type).length > 0;
  const schema: Schema = isBase ? { kind: 'scalar', scalar: 'string' } : { kind: 'enum', members: tagValues(typeTag) };
  const tag = { constraints: {}, ...listed, name: typeTag.property, schema };
  return [tag, ...properties.filter((property) => property !== listed)];
}

/**
 * The values that say a type. In OData JSON (4.01, 4.6.3) a `#` stands before a name; payloads of pages leave it out about as often as
 * not, and servers accept both.
 */
export function tagValues({ value }: NonNullable<ObjectType['typeTag']>): readonly string[] {
  return value.startsWith('#') ? [value, value.slice(1)] : [value];
}
