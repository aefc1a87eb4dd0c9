import type { OpenAPIObject, ReferenceObject, SchemaObject } from 'openapi3-ts/oas30';
import { mapValues } from '../emit/openapi/map-values.js';

/**
 * The document with the types of links to other resources named in place of referred to. The viewer unfolds every type
 * that an operation can reach, at once: where resources link to each other, it would not be done for minutes.
 * A response holds them only when a request asks for them, so the documented payloads show what they did.
 */
export function foldNavigation(document: OpenAPIObject): OpenAPIObject {
  const { schemas } = document.components ?? {};
  if (!schemas) return document;
  return { ...document, components: { ...document.components, schemas: mapValues(schemas, foldSchema) } };
}

type Schema = SchemaObject | ReferenceObject;

function foldSchema(schema: Schema): Schema {
  if ('$ref' in schema) return schema;
  return {
    ...schema,
    ...(schema.allOf && { allOf: schema.allOf.map(foldSchema) }),
    ...(schema.properties && { properties: mapValues(schema.properties, foldProperty) }),
  };
}

function foldProperty(property: Schema): Schema {
  if ('$ref' in property || !property['x-navigation']) return property;
  const { items, allOf, anyOf, ...rest } = property;
  // A part of an API says less of the types that it does not have, and names them.
  const targets: readonly string[] = property['x-navigation-targets'] ?? [];
  if (items) return { ...rest, items: nameSchema(items, targets) };
  const [target = rest] = [...(allOf ?? []), ...(anyOf ?? [])];
  return { ...rest, ...nameSchema(target, targets) };
}

/** An object that says which type it is. */
function nameSchema(schema: Schema, targets: readonly string[]): Schema {
  if (targets.length > 0) return { type: 'object', title: targets.join(' or ') };
  return '$ref' in schema ? { type: 'object', title: schema.$ref.replace(/^.*\//, '') } : schema;
}
