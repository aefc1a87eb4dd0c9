import type {
  ExampleObject,
  MediaTypeObject,
  OpenAPIObject,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
} from 'openapi3-ts/oas30';
import { HTTP_METHODS } from '../../http/methods.js';
import type { HttpMethod } from '../../model/api-model.js';
import { resolveReference } from './resolve-reference.js';

/** An operation of the document, with where it stands. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: OperationObject;
}

/** The operations of a document, in its order. */
export function operationsOf(document: OpenAPIObject): readonly PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]: [string, PathItemObject]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** A documented payload. */
export interface NamedExample {
  readonly name: string;
  readonly title: string;
  readonly mediaType: string;
  readonly value: unknown;
}

/** The examples of a body, those of the first media type first. */
export function examplesOf(content: Readonly<Record<string, MediaTypeObject>> = {}): readonly NamedExample[] {
  return Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).flatMap(([name, example]: [string, ExampleObject | ReferenceObject]) =>
      '$ref' in example ? [] : [{ name, title: example.summary ?? name, mediaType, value: example.value }],
    ),
  );
}

/** The parameters of an operation, without references. */
export function parametersOf(operation: OperationObject, document: OpenAPIObject): readonly ParameterObject[] {
  return (operation.parameters ?? []).flatMap((parameter) => resolveReference(document, 'parameters', parameter) ?? []);
}
