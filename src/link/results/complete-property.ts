import type { JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { isText } from '../types/declare-properties.js';
import { sampleOf } from '../types/sample-values.js';
import { opened, withMembers } from '../types/settle-properties.js';

/** A description that begins so speaks of several, whatever the type cell says. */
const SEVERAL = /^(?:an?|the)?\s*(?:array|list|collection) of\b/i;

/**
 * A row of a body's or response's own table, with what the payloads show of the member where the table leaves it open: a type, or
 * that of the items; and that there are several of what its type cell names, where the description says so too.
 */
export function completeProperty(
  property: InlineProperty,
  { type, values }: PropertyRow,
  shown: InlineProperty | undefined,
): InlineProperty {
  const isUntyped = !type && values.length === 0;
  const schema = shown && (isUntyped ? shown.schema : completeSchema(property, shown.schema));
  return schema ? { ...property, schema } : property;
}

function completeSchema({ schema, description = '' }: InlineProperty, shown: Schema): Schema | undefined {
  if (shown.kind !== 'array') return undefined;
  if (schema.kind === 'array') return schema.items.kind === 'any' ? shown : undefined;
  return schema.kind === 'reference' && SEVERAL.test(description) ? { kind: 'array', items: schema } : undefined;
}

/**
 * A property with the values that its row lists. The list is closed unless several of them may stand in one text, or a payload has
 * another one.
 */
export function withListedValues(
  property: InlineProperty,
  { values, combinable }: PropertyRow,
  payloads: readonly JsonValue[],
): InlineProperty {
  if (values.length === 0 || !isText(property.schema)) return property;
  const schema = withMembers(property.schema, values);
  const shown = payloads.flatMap((payload) => sampleOf(payload, property.name) ?? []);
  const isOpen =
    combinable === true || shown.flat().some((value) => typeof value === 'string' && !values.includes(value));
  return { ...property, schema: isOpen ? opened(schema) : schema };
}
