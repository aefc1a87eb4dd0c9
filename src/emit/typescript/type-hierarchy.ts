import type { ObjectType, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';

/** Who extends whom. */
export interface TypeHierarchy {
  /** The base, its base, and so on. */
  ancestorsOf(type: ObjectType): readonly ObjectType[];
  /** Everything that extends the type, directly or not, in the order of the model. */
  descendantsOf(type: ObjectType): readonly ObjectType[];
}

/** Reads the `base` of every object type once. */
export function readHierarchy(types: readonly TypeDefinition[]): TypeHierarchy {
  const objects = types.filter((type) => type.kind === 'object');
  const byName = new Map(objects.map((type) => [type.name, type]));
  const ancestors = new Map(objects.map((type) => [type.name, basesOf(type, byName)]));
  const descendants = new Map<string, ObjectType[]>(objects.map((type) => [type.name, []]));
  for (const type of objects) {
    for (const ancestor of ancestors.get(type.name) ?? []) descendants.get(ancestor.name)?.push(type);
  }
  return {
    ancestorsOf: (type) => ancestors.get(type.name) ?? [],
    descendantsOf: (type) => descendants.get(type.name) ?? [],
  };
}
