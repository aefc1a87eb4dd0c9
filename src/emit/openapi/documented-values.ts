import type { SchemaObject } from 'openapi3-ts/oas30';
import type { JsonValue } from '../../model/json.js';
import type { Constraints, ScalarName, Schema } from '../../model/schema.js';
import type { EmitContext } from './emit-context.js';

/** What a scalar looks like in JSON. Text of other formats is not looked into. */
const scalarShapes = {
  string: isText,
  boolean: (value) => typeof value === 'boolean',
  int8: Number.isInteger,
  uint8: Number.isInteger,
  int16: Number.isInteger,
  int32: Number.isInteger,
  int64: Number.isInteger,
  float: isNumber,
  double: isNumber,
  decimal: isNumber,
  number: isNumber,
  'date-time': textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i),
  date: textLike(/^\d{4}-\d\d-\d\d$/),
  time: isText,
  duration: isText,
  uuid: textLike(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i),
  uri: isText,
  base64: isText,
  binary: isText,
} as const satisfies Record<ScalarName, (value: unknown) => boolean>;

/**
 * A default must be valid against its schema, or linters refuse the document. One that a page words otherwise
 * ("the tenant's language") is kept as an extension.
 */
export function emitDefault(schema: Schema, constraints: Constraints, context: EmitContext): SchemaObject {
  const value = constraints.default;
  if (value === undefined) return {};
  return isValidValue(value, schema, constraints, context) ? { default: value } : { 'x-documented-default': value };
}

/** A value that stands in a URL or a header as the JSON that it means: `640` is a number where one is expected. */
export function readUrlValue(value: JsonValue, schema: Schema): JsonValue {
  if (schema.kind !== 'scalar' || typeof value !== 'string' || scalarShapes[schema.scalar](value)) return value;
  const read = /^(?:true|false|-?\d{1,15}(?:\.\d{1,15})?)$/.test(value) ? (JSON.parse(value) as JsonValue) : value;
  return scalarShapes[schema.scalar](read) ? read : value;
}

/** True for values that their schema accepts. Objects and unions are not looked into: they pass for none. */
export function isValidValue(
  value: JsonValue,
  schema: Schema,
  constraints: Constraints,
  context: EmitContext,
): boolean {
  switch (schema.kind) {
    case 'any':
      return true;
    case 'scalar':
      if (value === null) return constraints.nullable === true;
      return scalarShapes[schema.scalar](value) && isWithinLimits(value, constraints);
    case 'enum':
      return typeof value === 'string' && schema.members.includes(value);
    case 'reference': {
      const target = context.types.get(schema.type);
      return target?.kind === 'enum' && target.members.some(({ name }) => name === value);
    }
    case 'array':
      return Array.isArray(value) && value.every((item) => isValidValue(item, schema.items, {}, context));
    case 'object':
    case 'anyOf':
      return false;
  }
}

function isWithinLimits(value: JsonValue, { minimum, maximum, minLength, maxLength }: Constraints): boolean {
  if (typeof value === 'number') return value >= (minimum ?? value) && value <= (maximum ?? value);
  if (typeof value === 'string') return value.length >= (minLength ?? 0) && value.length <= (maxLength ?? value.length);
  return true;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function textLike(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
