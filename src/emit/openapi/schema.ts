import type { ReferenceObject, SchemaObject } from 'openapi3-ts/oas30';
import type {
  AnyOfSchema,
  Constraints,
  InlineEnumSchema,
  InlineProperty,
  ScalarName,
  ScalarSchema,
  Schema,
} from '../../model/schema.js';
import { componentReference } from './component-references.js';
import { emitDefault } from './documented-values.js';
import type { EmitContext } from './emit-context.js';

/** A schema or a reference to one, as all versions write it: 3.1's type lists are within the types of 3.0. */
export type SchemaOrReference = SchemaObject | ReferenceObject;

/** A place that holds a value: a property or a parameter, with what the pages say of it. */
export interface DescribedSchema {
  readonly description?: string;
  readonly schema: Schema;
  readonly constraints?: Constraints;
  readonly navigation?: boolean;
  readonly leadsTo?: readonly string[];
}

/** Formats are those that generators know: an unknown one makes some of them give up the type. */
const scalarSchemas = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  int8: { type: 'integer', format: 'int32', minimum: -128, maximum: 127 },
  uint8: { type: 'integer', format: 'int32', minimum: 0, maximum: 255 },
  int16: { type: 'integer', format: 'int32', minimum: -32_768, maximum: 32_767 },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  float: { type: 'number', format: 'float' },
  double: { type: 'number', format: 'double' },
  decimal: { type: 'number', format: 'decimal' },
  number: { type: 'number' },
  'date-time': { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  // No format: JSON Schema's `time` demands an offset, and its `duration` refuses fractions and signs.
  time: { type: 'string' },
  duration: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string' },
  base64: { type: 'string', format: 'byte' },
  binary: { type: 'string', format: 'binary' },
} as const satisfies Record<ScalarName, SchemaObject>;

/** The schema of a value of which nothing but its type is known. */
export function emitSchema(schema: Schema, context: EmitContext): SchemaOrReference {
  switch (schema.kind) {
    case 'scalar':
      return { ...scalarSchemas[schema.scalar] };
    case 'reference':
      return emitReference(schema.type, false, context);
    case 'array':
      return { type: 'array', items: emitSchema(schema.items, context) };
    case 'enum':
      return emitInlineEnum(schema);
    case 'object':
      return emitObject(schema.properties, context);
    case 'anyOf':
      return emitAnyOf(schema, false, context);
    case 'any':
      return {};
  }
}

/** The schema of a property or parameter: its type, and beside it what the pages say of this place. */
export function emitDescribedSchema(described: DescribedSchema, context: EmitContext): SchemaOrReference {
  const { schema, constraints = {} } = described;
  const typed = applyLimits(emitNullable(schema, constraints.nullable === true, context), schema, constraints);
  const notes = emitNotes(described);
  const extensions = { ...emitDefault(schema, constraints, context), ...emitExtensions(described) };
  if (!('$ref' in typed)) return { ...notes, ...typed, ...extensions };
  const isPlain = Object.keys(notes).length === 0 && Object.keys(extensions).length === 0;
  return isPlain ? typed : { ...notes, allOf: [typed], ...extensions };
}

/**
 * The members of an object: none gives `additionalProperties: true`, because generators read a bare
 * `type: object` in different ways. Properties are never closed: annotations may come with every instance.
 */
export function emitObject(properties: readonly InlineProperty[], context: EmitContext): SchemaObject {
  const required = properties.filter(({ constraints }) => constraints.required).map(({ name }) => name);
  return {
    type: 'object',
    ...(properties.length > 0 && {
      properties: Object.fromEntries(
        properties.map((property) => [property.name, emitDescribedSchema(property, context)]),
      ),
    }),
    ...(required.length > 0 && { required }),
    ...(properties.length === 0 && { additionalProperties: true }),
  };
}

function emitInlineEnum({ members }: InlineEnumSchema): SchemaObject {
  return { type: 'string', ...(members.length > 0 && { enum: [...members] }) };
}

/** 3.0 says null with `nullable` beside `type` only; later versions have the type `null`. */
function emitNullable(schema: Schema, nullable: boolean, context: EmitContext): SchemaOrReference {
  if (!nullable) return emitSchema(schema, context);
  if (schema.kind === 'reference') return emitReference(schema.type, true, context);
  if (schema.kind === 'anyOf') return emitAnyOf(schema, true, context);
  const emitted = emitSchema(schema, context) as SchemaObject;
  if (schema.kind === 'any') return emitted;
  if (schema.kind === 'enum' && context.options.version !== '3.0') return { anyOf: [emitted, { type: 'null' }] };
  return withNull(emitted, context);
}

function withNull(schema: SchemaObject, context: EmitContext): SchemaObject {
  if (context.options.version === '3.0') return { ...schema, nullable: true };
  return typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : schema;
}

/**
 * A reference, with null where the version can say it. 3.0 cannot; there a nullable enumeration says `nullable` itself.
 * Members of flags may come combined, separated by commas, so any text is accepted beside them.
 */
function emitReference(name: string, nullable: boolean, context: EmitContext): SchemaOrReference {
  const plain = componentReference('schemas', name);
  const target = context.types.get(name);
  if (target?.kind === 'enum' && target.flags && target.members.length > 0) {
    const combined: SchemaObject = { type: 'string', description: 'Several of the values, separated by commas.' };
    return { anyOf: [plain, nullable ? withNull(combined, context) : combined] };
  }
  return nullable && context.options.version !== '3.0' ? { anyOf: [plain, { type: 'null' }] } : plain;
}

function emitAnyOf(schema: AnyOfSchema, nullable: boolean, context: EmitContext): SchemaOrReference {
  const options = distinct(schema.options.map((option) => emitSchema(option, context)));
  const [first] = schema.options;
  if (first === undefined) return {};
  if (options.length === 1) return emitNullable(first, nullable, context);
  if (!nullable) return { anyOf: options };
  if (context.options.version !== '3.0') return { anyOf: [...options, { type: 'null' }] };
  const inline = options.findIndex((option) => !('$ref' in option) && option.type !== undefined);
  return { anyOf: options.map((option, index) => (index === inline ? { ...option, nullable: true } : option)) };
}

function distinct(schemas: readonly SchemaOrReference[]): SchemaOrReference[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}

/** Limits stand only beside the type that they limit; on a list of text they limit its items. */
function applyLimits(typed: SchemaOrReference, schema: Schema, constraints: Constraints): SchemaOrReference {
  if ('$ref' in typed) return typed;
  if (schema.kind === 'array' && schema.items.kind === 'scalar' && typed.items) {
    return { ...typed, items: applyLimits(typed.items, schema.items, constraints) };
  }
  if (schema.kind !== 'scalar') return typed;
  return { ...typed, ...limitsOf(schema, constraints) };
}

function limitsOf(schema: ScalarSchema, constraints: Constraints): SchemaObject {
  const { type } = scalarSchemas[schema.scalar];
  const { minLength, maxLength, minimum, maximum } = constraints;
  if (type === 'string') {
    return { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) };
  }
  if (type === 'boolean') return {};
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function emitNotes({ description, constraints = {} }: DescribedSchema): SchemaObject {
  return {
    ...(description && { description }),
    ...(constraints.readOnly && { readOnly: true }),
    ...(constraints.writeOnly && !constraints.readOnly && { writeOnly: true }),
    ...(constraints.deprecated && { deprecated: true }),
  };
}

/** What OpenAPI has no word for. */
function emitExtensions({ constraints = {}, navigation, leadsTo }: DescribedSchema): SchemaObject {
  return {
    ...(constraints.possibleValues?.length && { 'x-possible-values': [...constraints.possibleValues] }),
    ...(constraints.filterOperators?.length && { 'x-filter-operators': [...constraints.filterOperators] }),
    ...(constraints.returnedOnSelect && { 'x-returned-on-select': true }),
    ...(navigation && { 'x-navigation': true }),
    ...(leadsTo?.length && { 'x-navigation-targets': [...leadsTo] }),
  };
}
