import type { SchemaObject } from 'openapi3-ts/oas30';
import type {
  Discriminator,
  EnumType,
  MapValues,
  ObjectType,
  Origin,
  Property,
  TypeDefinition,
} from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
import { foldName } from '../../model/fold-name.js';
import { componentPointer, componentReference } from './component-references.js';
import { findInheritedDiscriminator } from './discriminators.js';
import type { EmitContext } from './emit-context.js';
import { emitDescribedSchema, emitObject } from './schema.js';

/** The component of a type. */
export function emitTypeDefinition(type: TypeDefinition, context: EmitContext): SchemaObject {
  return type.kind === 'enum' ? emitEnumType(type, context) : emitObjectType(type, context);
}

/** Where a fact stands, as `x-source`. */
export function emitSource({ file, line }: Origin): { readonly file: string; readonly line: number } {
  return { file, line };
}

/**
 * Inheritance is `allOf: [base, own part]`. The discriminator stands inside the own part, beside the property that it
 * names: generators lose inheritance, or the property, when it stands beside `allOf`.
 */
function emitObjectType(type: ObjectType, context: EmitContext): SchemaObject {
  const own: SchemaObject = {
    ...(type.values ? emitMap(type.values, context) : emitMembers(type, context)),
    ...emitDiscriminator(type.name, type.discriminator, context),
  };
  return {
    ...emitTypeNotes(type),
    ...(type.base === undefined ? own : { allOf: [componentReference('schemas', type.base), own] }),
    ...emitInheritedDiscriminator(type, context),
    ...(type.abstract && { 'x-abstract': true }),
    ...emitTypeOrigin(type),
  };
}

function emitMap({ schema, nullable }: MapValues, context: EmitContext): SchemaObject {
  return { type: 'object', additionalProperties: emitDescribedSchema({ schema, constraints: { nullable } }, context) };
}

function emitMembers(type: ObjectType, context: EmitContext): SchemaObject {
  const members = emitObject([...tagProperties(type, context), ...type.properties], context);
  return nameUnions(type.name, type.open ? { ...members, additionalProperties: true } : members, context);
}

/**
 * openapi-generator names a union after its type and property. Where that is the name of another type (`order` and its
 * `status`, beside `orderStatus`), a title gives the union a name of its own.
 */
function nameUnions(name: string, schema: SchemaObject, { foldedNames }: EmitContext): SchemaObject {
  const isTaken = (property: string) => foldedNames.has(foldName(name + property));
  const unions = Object.entries(schema.properties ?? {}).filter(
    ([property, value]) => 'anyOf' in value && isTaken(property),
  );
  if (unions.length === 0) return schema;
  const titled = unions.map(([property, value]) => [property, { title: `${name}.${property}.value`, ...value }]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(titled) } };
}

function emitEnumType(type: EnumType, context: EmitContext): SchemaObject {
  const { members } = type;
  const descriptions = members.map(({ description = '', deprecated }) =>
    deprecated ? `Deprecated. ${description}`.trimEnd() : description,
  );
  const values = members.map(({ value }) => value);
  return {
    ...emitTypeNotes(type),
    type: 'string',
    ...(context.options.version === '3.0' && context.nullableEnumerations.has(type.name) && { nullable: true }),
    ...(members.length > 0 && { enum: members.map(({ name }) => name) }),
    ...(descriptions.some((description) => description !== '') && { 'x-enum-descriptions': descriptions }),
    ...(values.some((value) => value !== undefined) && { 'x-enum-values': values.map((value) => value ?? null) }),
    ...(type.flags && { 'x-ms-enum-flags': { isFlags: true } }),
    ...emitTypeOrigin(type),
  };
}

function emitTypeNotes(type: TypeDefinition): SchemaObject {
  return {
    ...(type.description && { description: type.description }),
    ...(type.deprecated && { deprecated: true }),
  };
}

function emitTypeOrigin(type: TypeDefinition): SchemaObject {
  return { ...(type.inferred && { 'x-inferred': true }), 'x-source': emitSource(type.origin) };
}

/** The property is optional in payloads, and 3.2 wants to know what an instance without it is: the base itself. */
function emitDiscriminator(name: string, discriminator: Discriminator | undefined, context: EmitContext): SchemaObject {
  if (discriminator === undefined) return {};
  return {
    discriminator: {
      propertyName: discriminator.property,
      mapping: Object.fromEntries(
        discriminator.mapping.map(({ value, type }) => [value, componentPointer('schemas', type)]),
      ),
      ...(context.options.version === '3.2' && { defaultMapping: componentPointer('schemas', name) }),
    },
  };
}

function emitInheritedDiscriminator(type: ObjectType, context: EmitContext): SchemaObject {
  const discriminator = findInheritedDiscriminator(type, context.types);
  if (discriminator === undefined) return {};
  const properties = { [discriminator.property]: { type: 'string' } } as const;
  return { properties, ...emitDiscriminator(type.name, discriminator, context) };
}

/**
 * The property that carries the name of the instance's type. A discriminator needs it beside itself;
 * otherwise the topmost type whose payloads carry it declares it, and the others inherit it.
 */
function tagProperties(type: ObjectType, context: EmitContext): readonly Property[] {
  const name = type.typeTag?.property;
  const isDeclaredBy = ({ properties }: ObjectType) => properties.some((property) => property.name === name);
  if (name === undefined || isDeclaredBy(type)) return [];
  const isInherited = basesOf(type, context.types).some((base) => base.typeTag || isDeclaredBy(base));
  if (isInherited && type.discriminator === undefined) return [];
  return [
    { name, schema: { kind: 'scalar', scalar: 'string' }, constraints: {}, navigation: false, origin: type.origin },
  ];
}
