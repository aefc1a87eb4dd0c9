import type { Schema } from '../../model/schema.js';
import type { Draft, ObjectDraft, PropertyDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/** A type with its bases, nearest first. Ends where a circle would begin. */
export function lineageOf(type: Draft, registry: TypeRegistry): ObjectDraft[] {
  const lineage = new Set<ObjectDraft>();
  let current: Draft | undefined = type;
  while (current?.kind === 'object' && !lineage.has(current)) {
    lineage.add(current);
    current = current.base ? registry.get(current.base) : undefined;
  }
  return [...lineage];
}

/** The object type that a schema refers to; undefined for anything else. */
export function objectOf(schema: Schema | undefined, registry: TypeRegistry): ObjectDraft | undefined {
  const draft = schema?.kind === 'reference' ? registry.get(schema.type) : undefined;
  return draft?.kind === 'object' ? draft : undefined;
}

/** True when `type` is, or inherits from, `ancestor`. */
export function isAncestor(ancestor: Draft, type: Draft | undefined, registry: TypeRegistry): boolean {
  return type !== undefined && lineageOf(type, registry).some((draft) => draft === ancestor);
}

/** A property of a type or of its bases. */
export function findProperty(draft: ObjectDraft, name: string, registry: TypeRegistry): PropertyDraft | undefined {
  const key = name.toLowerCase();
  for (const type of lineageOf(draft, registry)) {
    const property = type.properties.get(key);
    if (property) return property;
  }
  return undefined;
}
