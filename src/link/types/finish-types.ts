import { compareText } from '../../collections/compare-text.js';
import type { Discriminator, EnumType, ObjectType, Property, TypeDefinition } from '../../model/api-model.js';
import type { Constraints } from '../../model/schema.js';
import { rootOf } from './derive-bases.js';
import { inheritedProperties, typesBelow } from './lineage.js';
import { mapValuesOf } from './map-values.js';
import { isTextAlone } from './text-types.js';
import type { TypeContext } from './type-context.js';
import { createEnumDraft, type EnumDraft, type ObjectDraft, type PropertyDraft } from './type-draft.js';
import { TYPE_TAGS } from './type-tags.js';

/**
 * Turns drafts into the types of the model, by name.
 * @param referenced names of types that something refers to as a type: only those carry a discriminator, the family's root aside
 */
export function finishTypes({ registry }: TypeContext, referenced: ReadonlySet<string>): TypeDefinition[] {
  const drafts = registry.objects();
  const objects = drafts.filter((draft) => !isTextAlone(draft));
  // Nearly everything derives from the root: which of all types stands there, no reader of a document can use.
  const root = rootOf(objects)?.name;
  const polymorphic = new Set([...referenced].filter((name) => name !== root));
  const tag = objects.some(({ tagged }) => tagged) ? TYPE_TAGS[0] : undefined;
  return [
    ...objects.map((draft) => finishObject(draft, tag, polymorphic)),
    ...drafts.filter(isTextAlone).map(({ name, origin }) => finishEnum(createEnumDraft(name, origin, 'description'))),
    ...registry.enums().map(finishEnum),
  ].sort((left, right) => compareText(left.name, right.name));
}

function finishObject(draft: ObjectDraft, tag: string | undefined, polymorphic: ReadonlySet<string>): ObjectType {
  const values = mapValuesOf(draft);
  const typeTag = tag && !values ? { property: tag, value: `#${draft.name}` } : undefined;
  const discriminator = typeTag && polymorphic.has(draft.name) ? discriminatorOf(typeTag.property, draft) : undefined;
  return {
    kind: 'object',
    name: draft.name,
    ...(draft.description && { description: draft.description }),
    deprecated: draft.deprecated,
    inferred: draft.inferred,
    ...(draft.base && { base: draft.base.name }),
    abstract: draft.abstract,
    open: draft.open || (draft.inferred && draft.properties.size === 0 && !draft.base),
    ...(values && { values }),
    properties: ownProperties(draft),
    ...(discriminator && { discriminator }),
    ...(typeTag && { typeTag }),
    origin: draft.origin,
  };
}

/** Tells the types below a base from one another that have none below themselves. */
function discriminatorOf(property: string, base: ObjectDraft): Discriminator | undefined {
  const leaves = typesBelow(base).filter(({ heirs }) => heirs.size === 0);
  const mapping = leaves.map(({ name }) => ({ value: `#${name}`, type: name }));
  return mapping.length === 0
    ? undefined
    : { property, mapping: mapping.sort((left, right) => compareText(left.value, right.value)) };
}

/** Without those that the nearest base that has them has in the same way. */
function ownProperties(draft: ObjectDraft): Property[] {
  return [...draft.properties]
    .filter(([key, property]) => !repeats(property, inheritedProperties(draft, key)[0]))
    .map(([, property]) => finishProperty(property));
}

/** A row on a derived page that says no more than the base's own row: the same type, and the same words or none. */
function repeats(property: PropertyDraft, inherited: PropertyDraft | undefined): boolean {
  if (!inherited || inherited.name !== property.name || property.differs) return false;
  if (isNarrower(property.constraints, inherited.constraints)) return false;
  const saysMore = property.description !== undefined && inherited.description !== property.description;
  return !saysMore && JSON.stringify(inherited.schema) === JSON.stringify(property.schema);
}

/** The row alone says that the property is read-only or write-only. */
function isNarrower(own: Constraints, inherited: Constraints): boolean {
  return (own.readOnly === true && !inherited.readOnly) || (own.writeOnly === true && !inherited.writeOnly);
}

function finishProperty({ name, description, schema, constraints, navigation, origin }: PropertyDraft): Property {
  const { required: _, ...rest } = constraints;
  return { name, ...(description && { description }), schema, constraints: rest, navigation, origin };
}

function finishEnum(draft: EnumDraft): EnumType {
  return {
    kind: 'enum',
    name: draft.name,
    ...(draft.description && { description: draft.description }),
    deprecated: draft.deprecated,
    inferred: draft.inferred,
    members: draft.members,
    flags: draft.flags,
    origin: draft.origin,
  };
}
