import type { ObjectType, TypeDefinition } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
import type { JsonObject, JsonValue } from '../../model/json.js';
import type { Schema } from '../../model/schema.js';

/** Takes nulls out of values where the schema is a reference or an enumeration, and counts them. */
export interface ReferenceNullRemover {
  /** The same value when nothing was to be taken out. */
  remove(value: JsonValue, schema: Schema): JsonValue;
  readonly nulls: number;
  readonly values: number;
}

/**
 * 3.0 cannot say null there: the member is left out of the example.
 * @param types by qualified name
 */
export function createReferenceNullRemover(types: ReadonlyMap<string, TypeDefinition>): ReferenceNullRemover {
  const typeOfTag = new Map<string, ObjectType>();
  for (const type of types.values())
    if (type.kind === 'object' && type.typeTag) typeOfTag.set(type.typeTag.value, type);
  const members = new Map<string, ReadonlyMap<string, Schema>>();
  let nulls = 0;
  let values = 0;

  function visit(value: JsonValue, schema: Schema): JsonValue {
    if (value === null || typeof value !== 'object') return value;
    switch (schema.kind) {
      case 'array':
        return isList(value) ? mapUnlessEqual(value, (item) => visit(item, schema.items)) : value;
      case 'anyOf':
        return schema.options.reduce<JsonValue>((result, option) => visit(result, option), value);
      case 'object':
        return isList(value)
          ? value
          : visitMembers(value, new Map(schema.properties.map((property) => [property.name, property.schema])));
      case 'reference': {
        const type = types.get(schema.type);
        if (type?.kind !== 'object' || isList(value)) return value;
        return visitMembers(value, membersOf(typeOf(value, type)), type.values?.schema);
      }
      default:
        return value;
    }
  }

  /** @param others of members that have no schema of their own, in a map */
  function visitMembers(value: JsonObject, schemas: ReadonlyMap<string, Schema>, others?: Schema): JsonObject {
    const entries = Object.entries(value);
    let changed = false;
    const kept: [string, JsonValue][] = [];
    for (const [name, member] of entries) {
      const schema = schemas.get(name) ?? others;
      if (member === null && schema && refusesNull(schema, types)) {
        nulls++;
        changed = true;
        continue;
      }
      const visited = schema ? visit(member, schema) : member;
      changed ||= visited !== member;
      kept.push([name, visited]);
    }
    return changed ? Object.fromEntries(kept) : value;
  }

  /** The instance's own type, when its tag names a subtype of the declared one. */
  function typeOf(value: JsonObject, declared: ObjectType): ObjectType {
    const property = declared.discriminator?.property ?? declared.typeTag?.property;
    const tag = property !== undefined && Object.hasOwn(value, property) ? value[property] : undefined;
    const tagged = typeof tag === 'string' ? typeOfTag.get(tag) : undefined;
    return tagged && basesOf(tagged, types).includes(declared) ? tagged : declared;
  }

  function membersOf(type: ObjectType): ReadonlyMap<string, Schema> {
    const known = members.get(type.name);
    if (known) return known;
    const lineage = [type, ...basesOf(type, types)].reverse();
    const found = new Map(
      lineage.flatMap(({ properties }) => properties.map(({ name, schema }) => [name, schema] as const)),
    );
    members.set(type.name, found);
    return found;
  }

  return {
    remove(value, schema) {
      const result = visit(value, schema);
      if (result !== value) values++;
      return result;
    },
    get nulls() {
      return nulls;
    },
    get values() {
      return values;
    },
  };
}

function isList(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function mapUnlessEqual(list: readonly JsonValue[], change: (item: JsonValue) => JsonValue): readonly JsonValue[] {
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}

/**
 * True where 3.0 has no exact spelling for null: references, enumerations (`nullable` adds null to the type, not to the
 * members), and unions of nothing but those. Combined flags are text, and text can be nullable.
 */
function refusesNull(schema: Schema, types: ReadonlyMap<string, TypeDefinition>): boolean {
  if (schema.kind === 'anyOf') return schema.options.every((option) => refusesNull(option, types));
  if (schema.kind === 'enum') return true;
  const target = schema.kind === 'reference' ? types.get(schema.type) : undefined;
  return target !== undefined && !(target.kind === 'enum' && target.flags);
}
