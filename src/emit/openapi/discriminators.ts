import type { Discriminator, ObjectType, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from './emit-context.js';

/**
 * Takes the discriminator from a base when a type below it carries one itself. Generators narrow every type between a
 * discriminator and its leaves to a tag of its own (openapi-typescript, hey-api), and then what inherits from that
 * type is no instance of it any more: with a discriminator on the ancestor of everything, no base could be used.
 */
export function keepInnermostDiscriminators(types: readonly TypeDefinition[]): readonly TypeDefinition[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const outer = new Set(
    types.flatMap((type) => (type.kind === 'object' && type.discriminator ? basesOf(type, byName) : [])),
  );
  return types.map((type) => {
    if (type.kind === 'enum' || !type.discriminator || !outer.has(type)) return type;
    const { discriminator: _, ...rest } = type;
    return rest;
  });
}

/**
 * What a type with subtypes says beside its `allOf` when the type at the root of its bases carries a discriminator: its
 * part of the mapping. Without it openapi-typescript narrows the type to its name. Below other bases it need not.
 */
export function findInheritedDiscriminator(
  type: ObjectType,
  types: ReadonlyMap<string, TypeDefinition>,
): Discriminator | undefined {
  const root = basesOf(type, types).at(-1);
  if (type.discriminator || !root?.discriminator) return undefined;
  const mapping = root.discriminator.mapping.filter((entry) => {
    const leaf = types.get(entry.type);
    return leaf?.kind === 'object' && basesOf(leaf, types).includes(type);
  });
  return mapping.length > 0 ? { property: root.discriminator.property, mapping } : undefined;
}
