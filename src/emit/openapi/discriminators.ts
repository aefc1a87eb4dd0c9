import type { Discriminator, ObjectType, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
import { collectReferences } from '../../model/schema-references.js';

/**
 * Takes the discriminator from a base when a type below it carries one itself. Generators narrow every type between a
 * discriminator and its leaves to a tag of its own (openapi-typescript, hey-api), and then what inherits from that
 * type is no instance of it any more: with a discriminator on the ancestor of everything, no base could be used.
 * And takes it from a type that holds all of its subtypes, such as the entries of its own history: they are parts of it,
 * and nothing that stands in its place. openapi-generator would import them twice (typescript-fetch).
 */
export function keepInnermostDiscriminators(types: readonly TypeDefinition[]): readonly TypeDefinition[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  const outer = new Set(
    types.flatMap((type) => (type.kind === 'object' && type.discriminator ? basesOf(type, byName) : [])),
  );
  return types.map((type) => {
    if (type.kind === 'enum' || !type.discriminator) return type;
    if (!outer.has(type) && !holdsSubtypes(type, type.discriminator)) return type;
    const { discriminator: _, ...rest } = type;
    return rest;
  });
}

function holdsSubtypes({ properties }: ObjectType, { mapping }: Discriminator): boolean {
  const held = new Set<string>();
  for (const { schema } of properties) collectReferences(schema, held);
  return mapping.every(({ type }) => held.has(type));
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
