import { appendTo } from '../../collections/collect.js';
import { compareText } from '../../collections/compare-text.js';
import type { Discriminator, EnumType, ObjectType, Property, TypeDefinition } from '../../model/api-model.js';
import type { Constraints } from '../../model/schema.js';
import { rootOf } from './derive-bases.js';
import { lineageOf } from './lineage.js';
import { mapValuesOf } from './map-values.js';
import { textTypes } from './text-types.js';
import type { TypeContext } from './type-context.js';
import { createEnumDraft, type EnumDraft, type ObjectDraft, type PropertyDraft } from './type-draft.js';
import { TYPE_TAGS } from './type-tags.js';

/**
 * Turns drafts into the types of the model, by name.
 * @param referenced names of types that something refers to as a type: only those carry a discriminator, the family's root aside
 */
export function finishTypes(context: TypeContext, referenced: ReadonlySet<string>): TypeDefinition[] {
  const drafts = context.registry.objects();
  const texts = textTypes(drafts);
  const objects = drafts.filter((draft) => !texts.has(draft));
  const leaves = leavesByBase(objects, context);
  // Nearly everything derives from the root: which of all types stands there, no reader of a document can use.
  const root = rootOf(objects)?.name;
  const polymorphic = new Set([...referenced].filter((name) => name !== root));
  const tag = objects.some(({ tagged }) => tagged) ? TYPE_TAGS[0] : undefined;
  return [
    ...objects.map((draft) => finishObject(draft, leaves, tag, polymorphic, context)),
    ...[...texts].map(({ name, origin }) => finishEnum(createEnumDraft(name, origin, 'description'))),
    ...context.registry.enums().map(finishEnum),
  ].sort((left, right) => compareText(left.name, right.name));
}

/** For every type, the types below it that have none below themselves. */
function leavesByBase(objects: readonly ObjectDraft[], context: TypeContext): Map<string, ObjectDraft[]> {
  const bases = new Set(objects.map(({ base }) => base));
  const leaves = new Map<string, ObjectDraft[]>();
  for (const draft of objects) {
    if (bases.has(draft.name)) continue;
    for (const ancestor of lineageOf(draft, context.registry).slice(1)) {
      appendTo(leaves, ancestor.name, draft);
    }
  }
  return leaves;
}

function finishObject(
  draft: ObjectDraft,
  leaves: ReadonlyMap<string, readonly ObjectDraft[]>,
  tag: string | undefined,
  polymorphic: ReadonlySet<string>,
  context: TypeContext,
): ObjectType {
  const below = leaves.get(draft.name) ?? [];
  const discriminator =
    tag && polymorphic.has(draft.name) && below.length > 0 ? discriminatorOf(tag, below) : undefined;
  const base = draft.base ? context.registry.get(draft.base) : undefined;
  const values = mapValuesOf(draft);
  return {
    kind: 'object',
    name: draft.name,
    ...(draft.description && { description: draft.description }),
    deprecated: draft.deprecated,
    inferred: draft.inferred,
    ...(base && { base: base.name }),
    abstract: draft.abstract,
    open: draft.open || (draft.inferred && draft.properties.size === 0 && !base),
    ...(values && { values }),
    properties: ownProperties(draft, context),
    ...(discriminator && { discriminator }),
    ...(tag && !values && { typeTag: { property: tag, value: `#${draft.name}` } }),
    origin: draft.origin,
  };
}

function discriminatorOf(property: string, below: readonly ObjectDraft[]): Discriminator {
  const mapping = below.map(({ name }) => ({ value: `#${name}`, type: name }));
  return { property, mapping: mapping.sort((left, right) => compareText(left.value, right.value)) };
}

/** Without those that the nearest base that has them has in the same way. */
function ownProperties(draft: ObjectDraft, context: TypeContext): Property[] {
  const bases = lineageOf(draft, context.registry).slice(1);
  const inherited = (key: string) => bases.find(({ properties }) => properties.has(key))?.properties.get(key);
  return [...draft.properties]
    .filter(([key, property]) => !repeats(property, inherited(key)))
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
  // A type is used in requests and responses, whole and truncated: what a create request must have is said there.
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
