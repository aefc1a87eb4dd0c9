import type { OperationObject } from 'openapi3-ts/oas30';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { ApiModel, Example, MediaType, Operation, UnroutedOperation } from '../../model/api-model.js';

/** Finds the page lines that parts of a document come from. */
export interface DocumentPlaces {
  operation(operation: OperationObject): Place | undefined;
  schema(name: string, schema: object): Place | undefined;
  /**
   * @param owner an operationId, or the page of an operation without a path
   * @param body `request`, or the status of a response
   */
  example(owner: string, body: string, mediaType: string, name: string): Place | undefined;
}

/** @param model the model that the document was made from: it knows columns and examples, `x-source` knows lines only */
export function createDocumentPlaces(model: ApiModel | undefined): DocumentPlaces {
  const operations = new Map(model?.operations.map((operation) => [operation.id, operation]));
  const unrouted = new Map(model?.unrouted.map((operation) => [operation.page, operation]));
  const types = new Map(model?.types.map((type) => [type.name, type.origin]));
  return {
    operation: (operation) => operations.get(operation.operationId ?? '')?.origin ?? placeInSource(operation),
    schema: (name, schema) => types.get(name) ?? placeInSource(schema),
    example(owner, body, mediaType, name) {
      const operation = operations.get(owner) ?? unrouted.get(owner);
      return operation && findExample(operation, body, mediaType, name)?.origin;
    },
  };
}

function findExample(
  operation: Operation | UnroutedOperation,
  body: string,
  mediaType: string,
  name: string,
): Example | undefined {
  const content: readonly MediaType[] =
    (body === 'request'
      ? operation.requestBody?.content
      : operation.responses.find(({ status }) => status === body)?.content) ?? [];
  return content.find((media) => media.mediaType === mediaType)?.examples.find((example) => example.name === name);
}

/** `x-source` says file and line. */
function placeInSource(node: object): Place | undefined {
  const source: unknown = Object.hasOwn(node, 'x-source') ? (node as Record<string, unknown>)['x-source'] : undefined;
  if (typeof source !== 'object' || source === null || !('file' in source) || !('line' in source)) return undefined;
  return { file: String(source.file), line: Number(source.line), column: 1 };
}
