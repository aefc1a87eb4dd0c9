import type {
  OpenAPIObject,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
  ResponsesObject,
} from 'openapi3-ts/oas30';
import { isJsonType, JSON_MEDIA_TYPE } from '../../http/media-type.js';
import { examplesOf, operationsOf, parametersOf } from './operation-parts.js';
import { resolveReference } from './resolve-reference.js';
import { makeSkeleton } from './skeleton.js';

/**
 * The document as the converter gets it: without schemas, because from them it makes values up, at random. Every
 * parameter has a value, and every body a payload, that stands in the document or says that it stands for one.
 * Operations are named by their id, by which the requests are found again.
 */
export function prepareDocument(document: OpenAPIObject): OpenAPIObject {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const { path, method, operation } of operationsOf(document)) {
    paths[path] = { ...paths[path], [method]: prepareOperation(operation, document) };
  }
  const { info, servers, tags } = document;
  const securitySchemes = document.components?.securitySchemes;
  return {
    // Without schemas, all versions say the same.
    openapi: '3.0.3',
    info,
    ...(servers && { servers }),
    ...(tags && { tags }),
    paths,
    ...(securitySchemes && { components: { securitySchemes } }),
  };
}

/** How a value that the caller has to find is written: a variable of the collection, so that it is set once. */
export function variableOf(name: string): string {
  return `{{${name}}}`;
}

/** Whoever sends a request says how long it is and where it goes (RFC 9110, 8.6 and 7.2; RFC 9112, 6.1). */
const FRAMING_HEADERS: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'connection', 'host']);

function prepareOperation(operation: OperationObject, document: OpenAPIObject): OperationObject {
  const { operationId = '', tags, security, requestBody } = operation;
  const body = requestBody && resolveReference(document, 'requestBodies', requestBody);
  return {
    operationId,
    summary: operationId,
    ...(tags && { tags }),
    parameters: parametersOf(operation, document)
      .filter(({ in: place, name }) => place !== 'header' || !FRAMING_HEADERS.has(name.toLowerCase()))
      .map((parameter) => prepareParameter(parameter, document)),
    ...(body && { requestBody: prepareBody(body, document) }),
    responses: prepareResponses(operation, document),
    ...(security && { security: security.slice(0, 1) }),
  };
}

function prepareParameter(
  { name, in: place, description, required, example, schema }: ParameterObject,
  document: OpenAPIObject,
) {
  const stand = place === 'path' ? variableOf(name) : schema && required ? makeSkeleton(schema, document) : '';
  return {
    name,
    in: place,
    ...(description && { description }),
    ...(required && { required }),
    schema: { type: 'string' },
    example: String(example ?? stand),
  } as const satisfies ParameterObject;
}

/** One media type is all that a request can have: the one with a documented payload, else the first. */
function prepareBody({ content, required }: RequestBodyObject, document: OpenAPIObject): RequestBodyObject {
  const [documented] = examplesOf(content);
  const mediaType = documented?.mediaType ?? Object.keys(content)[0] ?? JSON_MEDIA_TYPE;
  const schema = content[mediaType]?.schema;
  const example = documented ? documented.value : schema && makeSkeleton(schema, document);
  return {
    ...(required && { required }),
    content: { [mediaType]: { schema: schemaOf(mediaType), example } },
  };
}

/** Bytes become a file to choose; everything else is the example. */
function schemaOf(mediaType: string) {
  return isJsonType(mediaType) ? {} : ({ type: 'string', format: 'binary' } as const);
}

/** What the request accepts: the converter takes it from the first response that has content. */
function prepareResponses({ responses }: OperationObject, document: OpenAPIObject): ResponsesObject {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) => {
      const content = resolveReference(document, 'responses', response)?.content;
      const mediaTypes = Object.keys(content ?? {}).map((mediaType) => [mediaType, { example: '' }] as const);
      return [[status, { description: '', ...(content && { content: Object.fromEntries(mediaTypes) }) }]];
    }),
  );
}
