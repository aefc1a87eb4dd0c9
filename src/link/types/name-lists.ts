import type { Schema } from '../../model/schema.js';
import { appendTo } from '../collect.js';
import { bareName, compareText, inSingular } from '../names/words.js';
import type { EnumDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/**
 * Makes the values that a description lists the enumeration that they are: one of the same members, no more and no fewer,
 * whose name the property's name is, or ends: `visibility` and `groupVisibility`. Lists that several enumerations share
 * stay lists.
 */
export function nameLists(registry: TypeRegistry): void {
  const byMembers = new Map<string, EnumDraft[]>();
  for (const draft of registry.enums()) {
    appendTo(byMembers, keyOf(draft.members.map(({ name }) => name)), draft);
  }
  for (const { properties } of registry.objects()) {
    for (const property of properties.values()) {
      const named = (members: readonly string[]) => {
        const [only, ...others] = (byMembers.get(keyOf(members)) ?? []).filter(({ name }) =>
          inSingular(bareName(name)).endsWith(inSingular(property.name)),
        );
        return others.length === 0 ? only : undefined;
      };
      property.schema = withNames(property.schema, named);
    }
  }
}

function keyOf(members: readonly string[]): string {
  return [...members].sort(compareText).join('\n');
}

/** The schema with every list in it replaced that is an enumeration. */
function withNames(schema: Schema, named: (members: readonly string[]) => EnumDraft | undefined): Schema {
  switch (schema.kind) {
    case 'enum': {
      const draft = named(schema.members);
      return draft ? { kind: 'reference', type: draft.name } : schema;
    }
    case 'array':
      return { kind: 'array', items: withNames(schema.items, named) };
    case 'anyOf':
      return { kind: 'anyOf', options: schema.options.map((option) => withNames(option, named)) };
    default:
      return schema;
  }
}
