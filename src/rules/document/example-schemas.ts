import type { Schema } from '@cfworker/json-schema';
import type { OpenAPIObject } from 'openapi3-ts/oas30';

/** What examples are held to the schemas by. */
export const DRAFT = '2020-12';

/**
 * Formats that a payload is held to. Not `time`: it demands an offset, which times of the day do not have. Not `duration`:
 * OData takes those of XML Schema, which have fractions and signs.
 */
const CHECKED_FORMATS: ReadonlySet<unknown> = new Set(['date-time', 'date', 'uuid']);

/** RFC 4648, 4: what `byte` means. The interpreter does not know that format. */
export const BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

/** Keywords whose values are schemas, lists of schemas, and values to take over as they are. */
const SCHEMA_KEYWORDS = ['items', 'additionalProperties'] as const;
const LIST_KEYWORDS = ['allOf', 'anyOf', 'oneOf'] as const;
const VALUE_KEYWORDS = [
  ...['$ref', 'enum', 'required', 'minLength', 'maxLength', 'minimum', 'maximum', 'pattern'],
] as const;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The component schemas as JSON Schemas, by the pointer that a reference has. */
export type SchemaLookup = Readonly<Record<string, Schema>>;

/** Translates the component schemas of a document once, for all of its examples. */
export function createSchemaLookup(document: OpenAPIObject): SchemaLookup {
  const lookup: Record<string, Schema> = Object.create(null);
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    lookup[`#/components/schemas/${name}`] = toJsonSchema(schema);
  }
  return lookup;
}

/**
 * A schema of any version as a JSON Schema that asserts and annotates nothing else: 3.0's `nullable` becomes a type.
 * @param schema a Schema Object or a reference
 */
export function toJsonSchema(schema: object): Schema {
  const given = new Map(Object.entries(schema));
  const result: Record<string, unknown> = {};
  for (const keyword of VALUE_KEYWORDS) if (given.has(keyword)) result[keyword] = given.get(keyword);
  for (const keyword of SCHEMA_KEYWORDS) {
    const inner = given.get(keyword);
    if (isObject(inner)) result[keyword] = toJsonSchema(inner);
  }
  for (const keyword of LIST_KEYWORDS) {
    const inner = given.get(keyword);
    if (Array.isArray(inner)) result[keyword] = inner.map(toJsonSchema);
  }
  const type = given.get('type');
  if (type !== undefined) result.type = given.get('nullable') === true ? [type, 'null'] : type;
  if (CHECKED_FORMATS.has(given.get('format'))) result.format = given.get('format');
  if (given.get('format') === 'byte') result.pattern = BASE64;
  const properties = given.get('properties');
  if (isObject(properties)) result.properties = convertProperties(properties);
  return result;
}

/** The interpreter writes names into pointers, and halves of surrogate pairs cannot be written there. */
function convertProperties(properties: object): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !LONE_SURROGATE.test(name))
      .map(([name, property]) => [name, toJsonSchema(property)]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
