import type { ObjectType, TypeDefinition } from './api-model.js';

/** The bases of a type, nearest first. Linking makes no circles; of a model that somebody else has made, one ends the list. */
export function basesOf(type: ObjectType, types: ReadonlyMap<string, TypeDefinition>): readonly ObjectType[] {
  const bases: ObjectType[] = [];
  for (let name = type.base; name !== undefined; ) {
    const base = types.get(name);
    if (base?.kind !== 'object' || base === type || bases.includes(base)) break;
    bases.push(base);
    name = base.base;
  }
  return bases;
}
