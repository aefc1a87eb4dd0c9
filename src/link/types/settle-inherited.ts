import { compareText } from '../../collections/compare-text.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { inheritedProperties, lineageOf } from './lineage.js';
import { describeSchema } from './resolve-schema.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft, PropertyDraft } from './type-draft.js';

/**
 * Tells the bases which values payloads show of a property that a type repeats, and which way they go: an instance has to
 * please them all. Before `settleProperties`.
 */
export function shareShownValues(types: readonly ObjectDraft[]): void {
  for (const type of types) {
    for (const [key, property] of type.properties) {
      const { shown } = property;
      if (!shown.outside && !shown.combined && !shown.request && !shown.response) continue;
      for (const base of inheritedProperties(type, key)) {
        freeAccess(base, property);
        if (base.values.length === 0 && isAnyText(base.schema)) continue;
        if (shown.outside) base.shown.outside = true;
        if (shown.combined) base.shown.combined = true;
      }
    }
  }
}

/**
 * A base does not say for all its types that a property is read-only, when one of them has a row of its own that does not
 * say so, and is sent with a value: an `id` that everything inherits is chosen by the client for some types.
 */
function freeAccess(base: PropertyDraft, { constraints, shown }: PropertyDraft): void {
  const { readOnly, writeOnly, ...rest } = base.constraints;
  base.constraints = {
    ...rest,
    ...(readOnly && (constraints.readOnly || !shown.request) && { readOnly }),
    ...(writeOnly && (constraints.writeOnly || !shown.response) && { writeOnly }),
  };
}

/**
 * Gives a value that a type repeats the type that its base says: other text or another number on the page of a subtype is
 * no other value, and generators refuse a subtype that is no instance of its base. What says more than the base stays: some
 * texts where the base says any text. Objects are left alone, because a subtype may well refer to a narrower type. Null is
 * allowed only where the base allows it.
 * After `settleProperties`. Raises `link/inherited-type-differs`.
 */
export function settleInherited(context: TypeContext): void {
  const depth = (type: ObjectDraft) => lineageOf(type).length;
  for (const type of [...context.registry.objects()].sort((one, other) => depth(one) - depth(other))) {
    for (const [key, property] of type.properties) {
      const [inherited] = inheritedProperties(type, key);
      if (!inherited) continue;
      settleNull(property, inherited);
      settleProperty(type, property, inherited, context);
    }
  }
}

/** An instance of a subtype is one of the base: its value is null only where the base allows it. */
function settleNull(property: PropertyDraft, inherited: PropertyDraft): void {
  if (inherited.constraints.nullable || !property.constraints.nullable) return;
  const { nullable: _, ...constraints } = property.constraints;
  property.constraints = constraints;
}

function settleProperty(
  type: ObjectDraft,
  property: PropertyDraft,
  inherited: PropertyDraft,
  context: TypeContext,
): void {
  const { schema } = inherited;
  if (JSON.stringify(property.schema) === JSON.stringify(schema)) return;
  if (!isValue(property.schema, context) || !isValue(schema, context) || isAnyText(schema)) return;
  const [found, expected] = [describeSchema(property.schema), describeSchema(schema)];
  const listed = listedValues(property.schema, context);
  property.schema = schema;
  if (listed !== undefined && listed === listedValues(schema, context)) return;
  const parameters = { property: property.name, type: type.name, found, expected };
  context.report(diagnostic(LINK_DIAGNOSTICS, 'inherited-type-differs', parameters, property.origin));
  property.differs = true;
}

/** The values that a schema lists, whether under a name or in place, and whether others are accepted or not. */
function listedValues(schema: Schema, context: TypeContext): string | undefined {
  switch (schema.kind) {
    case 'enum':
      return [...schema.members].sort(compareText).join('\n');
    case 'anyOf':
      return schema.options.map((option) => listedValues(option, context)).find((listed) => listed !== undefined);
    case 'reference': {
      const type = context.registry.get(schema.type);
      const members = type?.kind === 'enum' ? type.members.map(({ name }) => name) : undefined;
      return members && listedValues({ kind: 'enum', members }, context);
    }
    default:
      return undefined;
  }
}

/** Text, a number, a truth value: no object, no list. */
function isValue(schema: Schema, context: TypeContext): boolean {
  switch (schema.kind) {
    case 'scalar':
    case 'enum':
      return true;
    case 'anyOf':
      return schema.options.every((option) => isValue(option, context));
    case 'reference':
      return context.registry.get(schema.type)?.kind === 'enum';
    default:
      return false;
  }
}

function isAnyText(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'string';
}
