import type { JsonValue } from '../../model/json.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { sampleOf } from './sample-values.js';
import { opened, withMembers } from './settle-properties.js';

/** Text, or a collection of text: what a list of possible values may close. */
export function isText(schema: Schema): boolean {
  return schema.kind === 'array' ? isText(schema.items) : schema.kind === 'scalar' && schema.scalar === 'string';
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
