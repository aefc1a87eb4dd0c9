import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas30';
import type { JsonValue } from '../../model/json.js';
import { resolveReference } from './resolve-reference.js';

/** Objects inside of objects inside of the body stay empty: types refer to each other in circles. */
const MAXIMUM_DEPTH = 2;

/** Begins the names of what is said about an object beside its members (OData JSON Format 4.01, 4.6). */
const ANNOTATION_MARK = '@';

/** Stands for text of any kind. */
export const UNFORMATTED_TEXT = 'string';

/** A value that a format accepts and nobody takes for real. */
const TEXT_OF_FORMAT: ReadonlyMap<string, string> = new Map([
  ['date-time', '2000-01-01T00:00:00Z'],
  ['date', '2000-01-01'],
  ['time', '00:00:00'],
  ['duration', 'PT0S'],
  ['uuid', '00000000-0000-0000-0000-000000000000'],
  ['byte', ''],
]);

/**
 * A value with the members that a caller may send, for a body whose payload no page shows: the first member of an
 * enumeration, a default where there is one, else text, zero and false. The same schema always gives the same value.
 */
export function makeSkeleton(schema: SchemaObject | ReferenceObject, document: OpenAPIObject): JsonValue {
  return skeletonOf(schema, document, 0);
}

function skeletonOf(described: SchemaObject | ReferenceObject, document: OpenAPIObject, depth: number): JsonValue {
  const schema = resolveReference(document, 'schemas', described);
  if (!schema) return {};
  if (schema.default !== undefined) return schema.default;
  if (schema.enum?.length) return schema.enum[0];
  const [option] = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (option) return skeletonOf(option, document, depth);
  switch (typeOf(schema)) {
    case 'array':
      return schema.items && depth < MAXIMUM_DEPTH ? [skeletonOf(schema.items, document, depth + 1)] : [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'string':
      return TEXT_OF_FORMAT.get(schema.format ?? '') ?? UNFORMATTED_TEXT;
    default:
      return skeletonOfParts(schema, document, depth);
  }
}

/** 3.1 lists types, and null is among them. */
function typeOf({ type }: SchemaObject): string | undefined {
  return Array.isArray(type) ? type.find((one) => one !== 'null') : type;
}

/** An object with the members of its bases; or what the only part is, when a description stands beside a reference. */
function skeletonOfParts(schema: SchemaObject, document: OpenAPIObject, depth: number): JsonValue {
  const parts = schema.allOf ?? [];
  const [only] = parts;
  if (only && parts.length === 1 && !schema.properties) return skeletonOf(only, document, depth);
  if (depth >= MAXIMUM_DEPTH) return {};
  return Object.fromEntries(
    [...membersOf(schema, document)].map(([name, member]) => [name, skeletonOf(member, document, depth + 1)]),
  );
}

function membersOf(
  described: SchemaObject | ReferenceObject,
  document: OpenAPIObject,
): ReadonlyMap<string, SchemaObject | ReferenceObject> {
  const schema = resolveReference(document, 'schemas', described);
  const inherited = (schema?.allOf ?? []).flatMap((part) => [...membersOf(part, document)]);
  const own = Object.entries(schema?.properties ?? {}).filter(
    ([name, member]) => !name.startsWith(ANNOTATION_MARK) && ('$ref' in member || !member.readOnly),
  );
  return new Map([...inherited, ...own]);
}
