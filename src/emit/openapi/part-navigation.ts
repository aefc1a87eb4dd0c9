import type { ApiModel, ObjectType, Property, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
import type { Schema } from '../../model/schema.js';

/** The model without the properties that link to other resources: what is left of it is needed. */
export function forgetNavigation(model: ApiModel): ApiModel {
  return { ...model, types: model.types.map(withoutNavigation) };
}

/**
 * The types of a part as the whole model has them, but for links to resources that the part does not have: such a link
 * refers to the nearest base that the part has, or is an open object. Both are true of what stands there, and the property
 * names the type that it leads to.
 * @param types of the part
 * @param allTypes of the whole model, in the same order
 */
export function narrowNavigation(
  types: readonly TypeDefinition[],
  allTypes: readonly TypeDefinition[],
): readonly TypeDefinition[] {
  const kept = new Set(types.map(({ name }) => name));
  const byName = new Map(allTypes.map((type) => [type.name, type]));

  function narrowProperty(property: Property): Property {
    if (!property.navigation) return property;
    const missing = new Set<string>();
    const schema = narrowSchema(property.schema, missing);
    return missing.size === 0 ? property : { ...property, schema, leadsTo: [...missing] };
  }

  function narrowSchema(schema: Schema, missing: Set<string>): Schema {
    switch (schema.kind) {
      case 'reference':
        if (kept.has(schema.type)) return schema;
        missing.add(schema.type);
        return broaden(byName.get(schema.type));
      case 'array':
        return { ...schema, items: narrowSchema(schema.items, missing) };
      case 'anyOf':
        return { ...schema, options: schema.options.map((option) => narrowSchema(option, missing)) };
      default:
        return schema;
    }
  }

  function broaden(target: TypeDefinition | undefined): Schema {
    if (target?.kind !== 'object') return { kind: 'any' };
    const base = basesOf(target, byName).find(({ name }) => kept.has(name));
    return base ? { kind: 'reference', type: base.name } : { kind: 'object', properties: [] };
  }

  return allTypes
    .filter(({ name }) => kept.has(name))
    .map((type) => (type.kind === 'enum' ? type : { ...type, properties: type.properties.map(narrowProperty) }));
}

function withoutNavigation(type: TypeDefinition): TypeDefinition {
  if (type.kind === 'enum') return type;
  const needed: ObjectType['properties'] = type.properties.filter(({ navigation }) => !navigation);
  return needed.length === type.properties.length ? type : { ...type, properties: needed };
}
