import { validate } from '@cfworker/json-schema';
import type { ContentObject, MediaTypeObject, OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { mapValues } from '../../emit/openapi/map-values.js';
import { isJsonType } from '../../http/media-type.js';
import { createSchemaLookup, DRAFT, type SchemaLookup, toJsonSchema } from './example-schemas.js';

/**
 * The document with every JSON example that its schema does not accept as one of `x-contradicting-examples`, beside the
 * `examples`: linters and mock servers take what is called an example for an instance of the schema. `checkExamples` says
 * what is wrong with each.
 * @returns a new document; the given one is not changed
 */
export function setAsideExamples(document: OpenAPIObject): OpenAPIObject {
  const lookup = createSchemaLookup(document);
  const paths = mapValues(document.paths, (item) =>
    mapValues(item as Record<string, OperationObject>, (operation) => inOperation(operation, lookup)),
  );
  return { ...document, paths };
}

function inOperation(operation: OperationObject, lookup: SchemaLookup): OperationObject {
  const { requestBody, responses } = operation;
  return {
    ...operation,
    ...(requestBody && { requestBody: inBody(requestBody, lookup) }),
    responses: mapValues(responses, (response) => inBody(response, lookup)),
  };
}

/** A shared response is a reference and stays one: it has no examples. */
function inBody<Body extends object>(body: Body & { readonly content?: ContentObject }, lookup: SchemaLookup): Body {
  if (!body.content) return body;
  const content = Object.entries(body.content).map(([mediaType, media]) => [
    mediaType,
    isJsonType(mediaType) ? inMediaType(media, lookup) : media,
  ]);
  return { ...body, content: Object.fromEntries(content) };
}

function inMediaType({ examples, ...media }: MediaTypeObject, lookup: SchemaLookup): MediaTypeObject {
  if (!examples || !media.schema) return { ...media, ...(examples && { examples }) };
  const schema = toJsonSchema(media.schema);
  const isValid = ([, example]: [string, object]) =>
    !('value' in example) || validate(example.value, schema, DRAFT, lookup).valid;
  const entries = Object.entries(examples);
  const valid = entries.filter(isValid);
  const others = entries.filter((entry) => !valid.includes(entry));
  return {
    ...media,
    ...(valid.length > 0 && { examples: Object.fromEntries(valid) }),
    ...(others.length > 0 && { 'x-contradicting-examples': Object.fromEntries(others) }),
  };
}
