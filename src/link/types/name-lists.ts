import { appendTo } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import type { Schema } from '../../model/schema.js';
import { bareName, inSingular } from '../names/words.js';
import { type EnumDraft, referenceTo } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/**
 * Replaces a list of values by the enumeration with the same members, no more and no fewer, whose name is, or ends in, the
 * name of the property: `groupVisibility` for the values of `visibility`. Lists for which there are several stay.
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

/** The schema with the enumerations in place of the lists that have one. */
function withNames(schema: Schema, named: (members: readonly string[]) => EnumDraft | undefined): Schema {
  switch (schema.kind) {
    case 'enum': {
      const draft = named(schema.members);
      return draft ? referenceTo(draft) : schema;
    }
    case 'array':
      return { kind: 'array', items: withNames(schema.items, named) };
    case 'anyOf':
      return { kind: 'anyOf', options: schema.options.map((option) => withNames(option, named)) };
    default:
      return schema;
  }
}
