import type { ApiModel, EnumType, ObjectType, TypeDefinition } from '../../src/model/api-model.js';
import { place } from './model-parts.js';

/** A model with only what a test is about. Types are put in the order that the model promises. */
export function apiModel(given: Partial<ApiModel>): ApiModel {
  const types = [...(given.types ?? [])].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { operations: [], unrouted: [], ...given, types };
}

/** An object type with the fields that most tests do not care about filled in. */
export function objectType(name: string, given: Partial<Omit<ObjectType, 'kind' | 'name'>> = {}): ObjectType {
  return { kind: 'object', name, abstract: false, open: false, properties: [], ...common(name), ...given };
}

/** An enumeration whose members have nothing but names. */
export function enumType(
  name: string,
  members: readonly string[],
  given: Partial<Omit<EnumType, 'kind' | 'name' | 'members'>> = {},
): EnumType {
  const base = common(name);
  return {
    kind: 'enum',
    name,
    flags: false,
    members: members.map((member) => ({ name: member, origin: base.origin })),
    ...base,
    ...given,
  };
}

function common(name: string): Pick<TypeDefinition, 'deprecated' | 'inferred' | 'origin'> {
  return { deprecated: false, inferred: false, origin: place(`resources/${name}.md`) };
}
