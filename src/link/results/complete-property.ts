import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';

/** A description that begins so speaks of several, whatever the type cell says. */
const SEVERAL = /^(?:an?|the)?\s*(?:array|list|collection) of\b/i;

/**
 * A row of a body's or response's own table, with what the payloads show of the member where the table leaves it open: a type, or
 * that of the items, or the members of an object; that there are several of what its type cell names, where the description says
 * so too; and null.
 */
export function completeProperty(
  property: InlineProperty,
  { type, values }: PropertyRow,
  shown: InlineProperty | undefined,
): InlineProperty {
  const isUntyped = !type && values.length === 0;
  const schema = shown && (isUntyped ? shown.schema : completeSchema(property, shown.schema));
  const { constraints } = property;
  const isNull = shown?.constraints.nullable === true && constraints.nullable === undefined;
  return {
    ...property,
    ...(schema && { schema }),
    ...(isNull && { constraints: { ...constraints, nullable: true } }),
  };
}

function completeSchema({ schema, description = '' }: InlineProperty, shown: Schema): Schema | undefined {
  const inner = withShownMembers(schema, shown);
  if (inner !== schema) return inner;
  if (schema.kind === 'any' && shown.kind === 'object') return shown;
  if (shown.kind !== 'array') return undefined;
  if (schema.kind === 'array') return schema.items.kind === 'any' ? shown : undefined;
  return schema.kind === 'reference' && SEVERAL.test(description) ? { kind: 'array', items: schema } : undefined;
}

/** What rows describe of an object, and what payloads show in it besides. */
function withShownMembers(schema: Schema, shown: Schema): Schema {
  if (schema.kind === 'array' && shown.kind === 'array') {
    const items = withShownMembers(schema.items, shown.items);
    return items === schema.items ? schema : { ...schema, items };
  }
  if (schema.kind !== 'object' || shown.kind !== 'object') return schema;
  const members = new Map(shown.properties.map((member) => [member.name, member]));
  const told = schema.properties.map((member) => {
    const other = members.get(member.name);
    return other ? { ...member, schema: withShownMembers(member.schema, other.schema) } : member;
  });
  const names = new Set(told.map(({ name }) => name));
  return { ...schema, properties: [...told, ...shown.properties.filter(({ name }) => !names.has(name))] };
}
