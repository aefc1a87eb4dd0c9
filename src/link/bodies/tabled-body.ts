import type { InlineProperty, Schema } from '../../model/schema.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { RequestExample } from '../examples/operation-examples.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import { completeProperty } from '../results/complete-property.js';
import { jsonIn, shownSchema } from '../results/shown-schema.js';
import { type Wrapper, wrapIn, wrapperOf } from '../results/wrapper.js';
import { inlineProperty } from '../types/declare-properties.js';
import { withListedValues } from '../types/listed-values.js';
import type { TypeContext } from '../types/type-context.js';
import { isMissing, sentObjects } from './body-evidence.js';
import type { BodySources } from './body-sources.js';

/** An object of the rows of the section's table, in the member that the payloads wrap them in, if they do. */
export function tabledBody(sources: BodySources, context: TypeContext): Schema | undefined {
  const wrapper = sentWrapper(sources);
  const rows = wrapper && parametersOf({ ...sources, shown: [] }, context);
  return rows ? wrapIn(wrapper, rows) : parametersOf(sources, context);
}

/** The member that the payloads wrap around what the table describes; undefined where they do not. */
export function sentWrapper(sources: BodySources): Wrapper | undefined {
  return wrapperOf(sentObjects(sources), sources.claims[0].operation.requestBody?.rows ?? []);
}

/**
 * An object of the rows of all claims; without rows, of the members that the payloads show. Pages that spell a member in
 * other letter cases mean the same one, and the payloads have it as it is sent.
 */
export function parametersOf({ claims, shown }: BodySources, context: TypeContext): Schema | undefined {
  const properties = new Map<string, InlineProperty>();
  const rows = new Map<string, PropertyRow>();
  for (const claim of claims) {
    for (const row of claim.operation.requestBody?.rows ?? []) {
      const key = row.name.toLowerCase();
      if (properties.has(key)) continue;
      rows.set(key, row);
      properties.set(key, tabledMember(row, claim, shown, context));
    }
  }
  const [owner] = claims;
  const sample = shownSchema(shown, owner.page, context);
  for (const property of sample?.kind === 'object' ? sample.properties : []) {
    const key = property.name.toLowerCase();
    const listed = properties.get(key);
    const row = rows.get(key);
    properties.set(key, listed && row ? { ...completeProperty(listed, row, property), name: property.name } : property);
  }
  if (properties.size === 0) return sample;
  return {
    kind: 'object',
    properties: [...properties.values()].map((property) => withoutContradiction(property, shown)),
  };
}

/** The member that a row describes, with the values that it lists. */
export function tabledMember(
  row: PropertyRow,
  { page }: RequestClaim,
  shown: readonly RequestExample[],
  context: TypeContext,
): InlineProperty {
  return withListedValues(inlineProperty(row, page, context, jsonIn(shown)), row, jsonIn(shown));
}

/** What a payload of the page leaves out is not required. */
function withoutContradiction(property: InlineProperty, shown: readonly RequestExample[]): InlineProperty {
  if (!property.constraints.required || !isMissing(property.name, shown)) return property;
  const { required: _, ...constraints } = property.constraints;
  return { ...property, constraints };
}
