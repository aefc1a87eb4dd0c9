import type { ApiModel, ObjectType } from '../../model/api-model.js';
import type { InlineProperty } from '../../model/schema.js';
import { isAssignable, type NamedTypes } from './assignability.js';
import { type Declarations, declareProperties } from './own-properties.js';
import type { TypeHierarchy } from './type-hierarchy.js';

/** An object type as its interface declares it. */
export interface SettledType {
  readonly type: ObjectType;
  readonly base?: ObjectType;
  /** Inherited properties that the type declares with another type, so that they cannot be extended. */
  readonly omitted: readonly string[];
  /** Own properties, in agreement with the base and with the subtypes. */
  readonly properties: readonly InlineProperty[];
}

/** What settling one type needs to know of the others. */
interface Family {
  readonly hierarchy: TypeHierarchy;
  readonly declarations: Declarations;
  readonly named: NamedTypes;
  /** Of `nullKey`: the properties that some subtype allows to be null. */
  readonly nulls: ReadonlySet<string>;
}

/**
 * Decides what every interface declares, so that each `extends` compiles although pages of subtypes repeat properties in other words:
 * - null in the subtype: null in the base, because a value of the base may be one of the subtype;
 * - less said in the subtype (any text instead of some texts): as in the base;
 * - something else said in the subtype: left out of what is extended.
 *
 * Repeated until nothing changes, since a type that leaves something out is no longer assignable to its base, and then is no fit type
 * for a property of another subtype either.
 */
export function settleTypes(model: ApiModel, hierarchy: TypeHierarchy): readonly SettledType[] {
  const objects = model.types.filter((type) => type.kind === 'object');
  const declarations = declareProperties(objects, hierarchy);
  const omitting = new Set<string>();
  const named = namedTypes(model, hierarchy, omitting);
  const family = { hierarchy, declarations, named, nulls: findInheritedNulls(objects, declarations, hierarchy) };
  for (;;) {
    const settled = settleOnce(objects, family);
    const found = settled.filter(({ type, omitted }) => omitted.length > 0 && !omitting.has(type.name));
    if (found.length === 0) return settled;
    for (const { type } of found) omitting.add(type.name);
  }
}

/** A type is assignable to its bases while nothing between them is left out, nor in its own subtypes, which may stand in for it. */
function namedTypes(model: ApiModel, hierarchy: TypeHierarchy, omitting: ReadonlySet<string>): NamedTypes {
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const isSubtype = (name: string, base: string) => {
    const type = byName.get(name);
    if (type?.kind !== 'object') return false;
    const chain = [type, ...hierarchy.ancestorsOf(type)];
    const end = chain.findIndex((ancestor) => ancestor.name === base);
    const links = [...hierarchy.descendantsOf(type), ...chain.slice(0, end)];
    return end > 0 && links.every((link) => !omitting.has(link.name));
  };
  return { byName, isSubtype };
}

function settleOnce(objects: readonly ObjectType[], family: Family): readonly SettledType[] {
  const { hierarchy } = family;
  const settled = new Map<string, SettledType>();
  const depth = (type: ObjectType) => hierarchy.ancestorsOf(type).length;
  for (const type of [...objects].sort((one, other) => depth(one) - depth(other))) {
    const bases = hierarchy.ancestorsOf(type).flatMap(({ name }) => settled.get(name) ?? []);
    settled.set(type.name, settleType(type, bases, family));
  }
  return objects.flatMap(({ name }) => settled.get(name) ?? []);
}

/** @param bases settled already, the nearest first */
function settleType(type: ObjectType, bases: readonly SettledType[], family: Family): SettledType {
  const omitted: string[] = [];
  const properties: InlineProperty[] = [];
  for (const own of family.declarations.get(type.name) ?? []) {
    const inherited = findInherited(own.name, bases);
    const schema = inherited ? fittingSchema(own, inherited, family.named) : own.schema;
    if (!schema) omitted.push(own.name);
    const nullable = own.constraints.nullable || family.nulls.has(nullKey(type, own.name));
    properties.push({ ...own, schema: schema ?? own.schema, constraints: { ...own.constraints, nullable } });
  }
  return { type, base: bases[0]?.type, omitted, properties };
}

function findInherited(name: string, bases: readonly SettledType[]): InlineProperty | undefined {
  for (const { properties } of bases) {
    const found = properties.find((property) => property.name === name);
    if (found) return found;
  }
  return undefined;
}

/** The narrower one of two schemas; undefined when neither fits the other. */
function fittingSchema(own: InlineProperty, inherited: InlineProperty, named: NamedTypes) {
  if (isAssignable(own.schema, inherited.schema, named)) return own.schema;
  return isAssignable(inherited.schema, own.schema, named) ? inherited.schema : undefined;
}

function findInheritedNulls(
  objects: readonly ObjectType[],
  declarations: Declarations,
  hierarchy: TypeHierarchy,
): ReadonlySet<string> {
  const nulls = new Set<string>();
  for (const type of objects) {
    for (const { name, constraints } of declarations.get(type.name) ?? []) {
      if (!constraints.nullable) continue;
      for (const ancestor of hierarchy.ancestorsOf(type)) nulls.add(nullKey(ancestor, name));
    }
  }
  return nulls;
}

function nullKey(type: ObjectType, property: string): string {
  return `${type.name}\n${property}`;
}
