import type { SchemaObject } from 'openapi3-ts/oas30';
import type { JsonValue } from '../../model/json.js';
import type { Constraints, ScalarName, Schema } from '../../model/schema.js';
import type { EmitContext } from './emit-context.js';

/**
 * A default must be valid against its schema, or linters refuse the document. One that a page words otherwise
 * ("the tenant's language") is kept as an extension.
 */
export function emitDefault(schema: Schema, constraints: Constraints, context: EmitContext): SchemaObject {
  const value = constraints.default;
  if (value === undefined) return {};
  return isValidDefault(value, schema, constraints, context) ? { default: value } : { 'x-documented-default': value };
}

function isValidDefault(value: JsonValue, schema: Schema, constraints: Constraints, context: EmitContext): boolean {
  switch (schema.kind) {
    case 'any':
      return true;
    case 'scalar':
      return value === null
        ? constraints.nullable === true
        : isScalarValue(value, schema.scalar) && isWithinLimits(value, constraints);
    case 'enum':
      return typeof value === 'string' && schema.members.includes(value);
    case 'reference': {
      const target = context.types.get(schema.type);
      return target?.kind === 'enum' && target.members.some(({ name }) => name === value);
    }
    case 'array':
      return Array.isArray(value) && value.every((item) => isValidDefault(item, schema.items, {}, context));
    case 'object':
    case 'anyOf':
      return false;
  }
}

const textScalars: ReadonlySet<ScalarName> = new Set<ScalarName>(['string', 'uri', 'base64', 'binary']);
const integerScalars: ReadonlySet<ScalarName> = new Set<ScalarName>(['int8', 'uint8', 'int16', 'int32', 'int64']);
const numberScalars: ReadonlySet<ScalarName> = new Set<ScalarName>(['float', 'double', 'decimal', 'number']);

/** Text with a format is left to the extension: whether it keeps to the format is for a validator to say. */
function isScalarValue(value: JsonValue, scalar: ScalarName): boolean {
  if (scalar === 'boolean') return typeof value === 'boolean';
  if (integerScalars.has(scalar)) return Number.isInteger(value);
  if (numberScalars.has(scalar)) return typeof value === 'number';
  return textScalars.has(scalar) && typeof value === 'string';
}

function isWithinLimits(value: JsonValue, { minimum, maximum, minLength, maxLength }: Constraints): boolean {
  if (typeof value === 'number') return value >= (minimum ?? value) && value <= (maximum ?? value);
  if (typeof value === 'string') return value.length >= (minLength ?? 0) && value.length <= (maxLength ?? value.length);
  return true;
}
