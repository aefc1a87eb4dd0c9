import type { ApiModel, ObjectType } from '../../model/api-model.js';
import type { InlineProperty, Schema } from '../../model/schema.js';
import { isAssignable } from './assignability.js';
import type { TypeHierarchy } from './type-hierarchy.js';

/** An object type as its interface declares it. */
export interface SettledType {
  readonly type: ObjectType;
  readonly base?: ObjectType;
  /** Inherited properties that the type declares with another type, so that they cannot be extended. */
  readonly omitted: readonly string[];
  /** Own properties; `required` and `nullable` agree with the base and with the subtypes. */
  readonly properties: readonly InlineProperty[];
}

type Declarations = ReadonlyMap<string, ReadonlyMap<string, InlineProperty>>;

/**
 * Decides what every interface declares, so that each `extends` compiles although pages of subtypes repeat properties in other words:
 * - nothing known of it in the subtype: as in the base;
 * - required in the base: required in the subtype;
 * - null in the subtype: null in the base, because a value of the base may be one of the subtype;
 * - another type in the subtype: left out of what is extended.
 */
export function settleTypes(model: ApiModel, hierarchy: TypeHierarchy): readonly SettledType[] {
  const objects = model.types.filter((type) => type.kind === 'object');
  const declared: Declarations = new Map(objects.map((type) => [type.name, ownProperties(type, hierarchy)]));
  const omitted = findConflicts(model, objects, declared, hierarchy);
  const nullable = findInheritedNulls(objects, declared, hierarchy);
  return objects.map((type) => ({
    type,
    base: hierarchy.baseOf(type),
    omitted: [...(omitted.get(type.name) ?? [])],
    properties: [...(declared.get(type.name)?.values() ?? [])].map((own) => settleProperty(type, own)),
  }));

  function settleProperty(type: ObjectType, own: InlineProperty): InlineProperty {
    const inherited = omitted.get(type.name)?.has(own.name)
      ? []
      : declarationsAbove(type, own.name, declared, hierarchy);
    return {
      ...own,
      schema: [own, ...inherited].find(isKnown)?.schema ?? own.schema,
      constraints: {
        ...own.constraints,
        required: [own, ...inherited].some(({ constraints }) => constraints.required),
        nullable: own.constraints.nullable || nullable.has(nullKey(type, own.name)),
      },
    };
  }
}

function isKnown({ schema }: InlineProperty): boolean {
  return schema.kind !== 'any';
}

/** What the bases say of a property, the nearest first. */
function declarationsAbove(
  type: ObjectType,
  name: string,
  declared: Declarations,
  hierarchy: TypeHierarchy,
): readonly InlineProperty[] {
  return hierarchy.ancestorsOf(type).flatMap((ancestor) => declared.get(ancestor.name)?.get(name) ?? []);
}

/** The properties by name, the first one of a name; and the one that says which type a value has. */
function ownProperties(type: ObjectType, hierarchy: TypeHierarchy): ReadonlyMap<string, InlineProperty> {
  const properties = new Map<string, InlineProperty>();
  const tag = type.typeTag?.property ?? type.discriminator?.property;
  if (tag !== undefined) properties.set(tag, { name: tag, schema: tagSchema(type, hierarchy), constraints: {} });
  for (const property of type.properties) {
    const { name } = property;
    if (name === tag) properties.set(name, { ...property, schema: tagSchema(type, hierarchy) });
    else if (!properties.has(name)) properties.set(name, property);
  }
  return properties;
}

/** A type without subtypes is told by one value. A base is not: a value of it may be a subtype that no page names. */
function tagSchema(type: ObjectType, hierarchy: TypeHierarchy): Schema {
  if (!type.typeTag || hierarchy.descendantsOf(type).length > 0) return { kind: 'scalar', scalar: 'string' };
  return { kind: 'enum', members: [type.typeTag.value] };
}

/**
 * Which properties a type may not inherit. Repeated until nothing changes, since a type that does not inherit a property is no longer
 * assignable to its base, and then is no fit type for a property of its own base either.
 */
function findConflicts(
  model: ApiModel,
  objects: readonly ObjectType[],
  declared: Declarations,
  hierarchy: TypeHierarchy,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const conflicts = new Map<string, Set<string>>();
  const named = { byName, isSubtype };
  let changed = true;
  while (changed) {
    changed = false;
    for (const type of objects) {
      for (const own of declared.get(type.name)?.values() ?? []) {
        if (conflicts.get(type.name)?.has(own.name) || !isKnown(own)) continue;
        const inherited = declarationsAbove(type, own.name, declared, hierarchy).find(isKnown);
        if (!inherited || isAssignable(own.schema, inherited.schema, named)) continue;
        conflicts.set(type.name, (conflicts.get(type.name) ?? new Set()).add(own.name));
        changed = true;
      }
    }
  }
  return conflicts;

  function isSubtype(name: string, base: string): boolean {
    const type = byName.get(name);
    if (type?.kind !== 'object') return false;
    const chain = [type, ...hierarchy.ancestorsOf(type)];
    const end = chain.findIndex((ancestor) => ancestor.name === base);
    const links = [...hierarchy.descendantsOf(type), ...chain.slice(0, end)];
    return end > 0 && links.every((link) => !conflicts.has(link.name));
  }
}

/** The properties that some subtype allows to be null. */
function findInheritedNulls(
  objects: readonly ObjectType[],
  declared: Declarations,
  hierarchy: TypeHierarchy,
): ReadonlySet<string> {
  const nulls = new Set<string>();
  for (const type of objects) {
    for (const { name, constraints } of declared.get(type.name)?.values() ?? []) {
      if (!constraints.nullable) continue;
      for (const ancestor of hierarchy.ancestorsOf(type)) nulls.add(nullKey(ancestor, name));
    }
  }
  return nulls;
}

function nullKey(type: ObjectType, property: string): string {
  return `${type.name}\n${property}`;
}
