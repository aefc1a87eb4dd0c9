import type { Schema } from '../../model/schema.js';
import type { Draft, ObjectDraft, PropertyDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/** Gives a type a base, unless that inherits from the type. Nothing else may: lineages are followed to their ends. */
export function deriveFrom(base: ObjectDraft, type: ObjectDraft): boolean {
  if (isAncestor(type, base)) return false;
  type.base?.heirs.delete(type);
  type.base = base;
  base.heirs.add(type);
  return true;
}

/** A type with its bases, nearest first. */
export function lineageOf(type: ObjectDraft): readonly ObjectDraft[] {
  const lineage: ObjectDraft[] = [];
  for (let current: ObjectDraft | undefined = type; current; current = current.base) lineage.push(current);
  return lineage;
}

/** The types that inherit from a type, at any depth. */
export function typesBelow(type: ObjectDraft): readonly ObjectDraft[] {
  return [...type.heirs].flatMap((heir) => [heir, ...typesBelow(heir)]);
}

/** True when `type` is, or inherits from, `ancestor`. */
export function isAncestor(ancestor: Draft, type: Draft | undefined): boolean {
  let current = type;
  while (current && current !== ancestor) current = current.kind === 'object' ? current.base : undefined;
  return current !== undefined;
}

/** A property of a type or of its bases. */
export function findProperty(type: ObjectDraft, name: string): PropertyDraft | undefined {
  const key = name.toLowerCase();
  for (let current: ObjectDraft | undefined = type; current; current = current.base) {
    const property = current.properties.get(key);
    if (property) return property;
  }
  return undefined;
}

/** The properties of the bases of a type with this key, nearest first. */
export function inheritedProperties(type: ObjectDraft, key: string): readonly PropertyDraft[] {
  const [, ...bases] = lineageOf(type);
  return bases.flatMap(({ properties }) => properties.get(key) ?? []);
}

/** The object type that a schema refers to; undefined for anything else. */
export function objectOf(schema: Schema | undefined, registry: TypeRegistry): ObjectDraft | undefined {
  const draft = schema?.kind === 'reference' ? registry.get(schema.type) : undefined;
  return draft?.kind === 'object' ? draft : undefined;
}
