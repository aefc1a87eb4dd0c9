import { placeIn } from '../../diagnostics/diagnostic.js';
import type { JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';
import { rootOf } from './derive-bases.js';
import type { BaseEvidence, Gathering, PayloadSource } from './payload-source.js';
import { readPayload } from './read-payload.js';
import type { TypeContext } from './type-context.js';
import { referenceTo } from './type-draft.js';

/** A documented payload, to be read as evidence. */
export interface PayloadEvidence extends Pick<PayloadSource, 'from' | 'place'> {
  readonly value: JsonValue;
  /** What the payload is said to be; undefined when nothing says it. */
  readonly schema: Schema | undefined;
}

/**
 * Reads payloads against the schemas that they stand under. Types without a page get the members that the payloads show,
 * and then those that the JSON representations of other types show; properties that are null somewhere become nullable;
 * text that a list of values seems to close is checked against it; what a request sends is not read-only, and what a response
 * has is not write-only.
 */
export function gatherEvidence(payloads: readonly PayloadEvidence[], context: TypeContext): BaseEvidence {
  const objects = context.registry.objects();
  const gathering: Gathering = { context, root: rootOf(objects), subtypes: new Map(), unlisted: new Map() };
  for (const { value, schema, ...source } of payloads) {
    readPayload(value, schema, { ...source, kind: 'payload' }, gathering);
  }
  for (const draft of context.registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      const { representation } = declaration;
      if (!representation) continue;
      const source = { place: placeIn(scope.file, representation.at), kind: 'representation' } as const;
      readPayload(representation.value, referenceTo(draft), source, gathering);
    }
  }
  return gathering;
}
