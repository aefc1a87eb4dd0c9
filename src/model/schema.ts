import type { Place } from '../diagnostics/diagnostic.js';
import type { JsonValue } from './json.js';

/** The primitive types of the pages, by meaning. */
export type ScalarName =
  | 'string'
  | 'boolean'
  | 'int8'
  | 'uint8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'float'
  | 'double'
  | 'decimal'
  | 'number'
  | 'date-time'
  | 'date'
  | 'time'
  | 'duration'
  | 'uuid'
  | 'uri'
  /** Base64 text inside JSON. */
  | 'base64'
  /** Raw bytes. */
  | 'binary';

/** Scalars that are written as numbers, narrowest first. */
export const NUMERIC_SCALARS: readonly ScalarName[] = [
  'int8',
  'uint8',
  'int16',
  'int32',
  'int64',
  'float',
  'double',
  'decimal',
  'number',
];

/** What a value looks like. Cycles go through `reference` only. */
export type Schema =
  | ScalarSchema
  | ReferenceSchema
  | ArraySchema
  | InlineEnumSchema
  | InlineObjectSchema
  | AnyOfSchema
  | AnySchema;

export interface ScalarSchema {
  readonly kind: 'scalar';
  readonly scalar: ScalarName;
}

/** What the items of an array are, else the schema itself. */
export function itemOf(schema: Schema): Schema {
  return schema.kind === 'array' ? schema.items : schema;
}

/** A type of the model, by its qualified name; it always exists. */
export interface ReferenceSchema {
  readonly kind: 'reference';
  readonly type: string;
}

export interface ArraySchema {
  readonly kind: 'array';
  readonly items: Schema;
}

/** Members that a page lists in place, for a type that has no name. */
export interface InlineEnumSchema {
  readonly kind: 'enum';
  /** Each once. */
  readonly members: readonly string[];
}

/** An object with no name of its own: parameters of an action, the wrapper of a collection. It may have further members. */
export interface InlineObjectSchema {
  readonly kind: 'object';
  /** Each name once. */
  readonly properties: readonly InlineProperty[];
}

export interface InlineProperty {
  readonly name: string;
  readonly description?: string;
  readonly schema: Schema;
  readonly constraints: Constraints;
  readonly origin?: Place;
}

/** One of several types, and no common base says which. */
export interface AnyOfSchema {
  readonly kind: 'anyOf';
  readonly options: readonly Schema[];
}

/** Nothing is known, or any JSON is meant. */
export interface AnySchema {
  readonly kind: 'any';
}

/** What prose and marks say about a property or parameter. An absent member means that the pages do not commit to it. */
export interface Constraints {
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly default?: JsonValue;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Values that a description lists for a type that is not closed. */
  readonly possibleValues?: readonly string[];
  /** Operators of `$filter` that the property supports. */
  readonly filterOperators?: readonly string[];
  /** Returned only when `$select` names it. */
  readonly returnedOnSelect?: boolean;
}
