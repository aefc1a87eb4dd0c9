import type { ObjectType, TypeDefinition } from '../../model/api-model.js';

/** Who extends whom, with every circle taken out. */
export interface TypeHierarchy {
  /** The base, its base, and so on; none for a type that extends nothing, itself in the end, or no object type. */
  ancestorsOf(type: ObjectType): readonly ObjectType[];
  /** Everything that extends the type, directly or not, in the order of the model. */
  descendantsOf(type: ObjectType): readonly ObjectType[];
}

/** Reads the `base` of every object type once. */
export function readHierarchy(types: readonly TypeDefinition[]): TypeHierarchy {
  const objects = types.filter((type) => type.kind === 'object');
  const byName = new Map(objects.map((type) => [type.name, type]));
  const ancestors = new Map(objects.map((type) => [type.name, ancestorsIn(byName, type)]));
  const descendants = new Map<string, ObjectType[]>(objects.map((type) => [type.name, []]));
  for (const type of objects) {
    for (const ancestor of ancestors.get(type.name) ?? []) descendants.get(ancestor.name)?.push(type);
  }
  return {
    ancestorsOf: (type) => ancestors.get(type.name) ?? [],
    descendantsOf: (type) => descendants.get(type.name) ?? [],
  };
}

/** A type of a circle has no base; what hangs on a circle from outside keeps its base there. */
function ancestorsIn(byName: ReadonlyMap<string, ObjectType>, type: ObjectType): readonly ObjectType[] {
  const ancestors: ObjectType[] = [];
  const seen = new Set<string>();
  let next = byName.get(type.base ?? '');
  while (next && !seen.has(next.name)) {
    if (next === type) return [];
    seen.add(next.name);
    ancestors.push(next);
    next = byName.get(next.base ?? '');
  }
  return next ? ancestors.slice(0, ancestors.findIndex(({ name }) => name === next.name) + 1) : ancestors;
}
