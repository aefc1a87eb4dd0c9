import { increment } from '../../collections/collect.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { checkAccess, checkValue, noteCombined } from './check-values.js';
import { lineageOf } from './lineage.js';
import type { PayloadSource } from './payload-source.js';
import { mergeSamples, schemaOfSample } from './schema-of-value.js';
import type { TypeContext } from './type-context.js';
import { nothingShown, type ObjectDraft, type PropertyDraft } from './type-draft.js';

/**
 * Notes what a member of a payload shows of a property that its type, or a base, has: how it is spelled, that it may be null,
 * what it is where no table says it, and whether it keeps to what its description says.
 */
export function noteMember(
  draft: ObjectDraft,
  property: PropertyDraft,
  name: string,
  member: JsonValue,
  source: PayloadSource,
  context: TypeContext,
): void {
  increment(property.shown.spellings, name);
  if (member === null) markNullable(draft, name);
  else if (property.untyped || property.from === 'payload') retype(property, member, source, context);
  noteCombined(property.schema, member, context);
  checkValue(property, member, source.place, context);
  if (draft.properties.get(name.toLowerCase()) === property) checkAccess(property, member, source, context);
}

/** Gives a type without a page the property that a member shows. */
export function inferProperty(
  draft: ObjectDraft,
  name: string,
  member: JsonValue,
  source: PayloadSource,
  context: TypeContext,
): Schema | undefined {
  draft.evidence ??= `a ${source.kind} in ${source.place.file}`;
  const schema = schemaOfSample(member, source.place, source.place, context);
  draft.properties.set(name.toLowerCase(), {
    name,
    schema: schema ?? { kind: 'any' },
    constraints: member === null ? { nullable: true } : {},
    navigation: false,
    origin: source.place,
    from: 'payload',
    untyped: schema === undefined,
    values: [],
    shown: nothingShown(),
  });
  return schema;
}

/** On the type and on every base that has the property too: a value has to please them all. */
function markNullable(draft: ObjectDraft, name: string): void {
  for (const { properties } of lineageOf(draft)) {
    const property = properties.get(name.toLowerCase());
    if (property) property.constraints = { ...property.constraints, nullable: true };
  }
}

/** A later payload widens what an earlier one showed, and types what nothing had typed. */
function retype(property: PropertyDraft, member: JsonValue, source: PayloadSource, context: TypeContext): void {
  const shown = schemaOfSample(member, source.place, source.place, context);
  if (!shown) return;
  const merged = property.untyped ? shown : mergeSamples([property.schema, shown]);
  property.schema = merged ?? property.schema;
  property.untyped = false;
}
