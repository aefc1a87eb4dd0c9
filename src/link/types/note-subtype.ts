import { addTo } from '../../collections/collect.js';
import type { JsonObject } from '../../model/json.js';
import { collectReferences } from '../../model/schema-references.js';
import { endingOf } from './derive-bases.js';
import { isAncestor, lineageOf } from './lineage.js';
import type { Gathering } from './payload-source.js';
import type { ObjectDraft } from './type-draft.js';

/**
 * Notes that a payload puts one type where another is declared: it derives from it, if nothing stronger says otherwise. A part
 * of the other type is tagged or declared by mistake, and so is something that has nothing of the other.
 */
export function noteSubtype(shown: ObjectDraft, declared: ObjectDraft, value: JsonObject, gathering: Gathering): void {
  const { root, subtypes } = gathering;
  if (isAncestor(declared, shown) || isAncestor(shown, declared)) return;
  const inherited = lineageOf(declared).filter((type) => type !== root);
  if (inherited.some((type) => refersTo(type, shown))) return;
  if (endingOf(shown) !== endingOf(declared) && !hasSome(value, inherited)) return;
  addTo(subtypes, shown, declared);
}

function refersTo({ properties }: ObjectDraft, other: ObjectDraft): boolean {
  const names = new Set<string>();
  for (const { schema } of properties.values()) collectReferences(schema, names);
  return names.has(other.name);
}

/** True when an object has a property of the types, or when they have none. */
function hasSome(value: JsonObject, types: readonly ObjectDraft[]): boolean {
  const members = Object.keys(value).map((name) => name.toLowerCase());
  return (
    types.every(({ properties }) => properties.size === 0) ||
    members.some((name) => types.some(({ properties }) => properties.has(name)))
  );
}
