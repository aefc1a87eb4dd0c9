import type { Payload } from '../../http/message.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { mergeSamples, schemaOfValue } from '../types/schema-of-value.js';
import type { TypeContext } from '../types/type-context.js';
import { type NameScope, referenceTo } from '../types/type-draft.js';

/** What JSON payloads themselves show, where nothing else says what they are; undefined where there are none. */
export function shownSchema(
  shown: readonly { readonly body?: Payload }[],
  scope: NameScope,
  context: TypeContext,
): Schema | undefined {
  return schemaOfValues(jsonIn(shown), scope, context);
}

/** The values of the JSON payloads among what is shown. */
export function jsonIn(shown: readonly { readonly body?: Payload }[]): readonly JsonValue[] {
  return shown.flatMap(({ body }) => (body?.kind === 'json' ? [body.value] : []));
}

/**
 * One schema for all values; objects are of the type that their tags name.
 * @param scope completes the names in tags
 */
export function schemaOfValues(
  values: readonly JsonValue[],
  scope: NameScope,
  { registry, scalarNames }: TypeContext,
): Schema | undefined {
  const tagged = (name: string) => {
    const draft = registry.find({ kind: 'named', name }, scope);
    return draft && referenceTo(draft);
  };
  return mergeSamples(values.map((value) => schemaOfValue(value, { scalarNames, tagged })));
}
