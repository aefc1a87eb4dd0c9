import type { OpenAPIObject, ParameterObject } from 'openapi3-ts/oas30';
import { TOKEN_VARIABLE } from './complete-request.js';
import { operationsOf, parametersOf } from './operation-parts.js';
import type { PostmanVariable } from './postman-collection.js';
import { makeSkeleton } from './skeleton.js';

/**
 * The variables of a collection: those of the server as the converter made them, the token, and every placeholder of a
 * path that is to be filled in, with the first documented value. Where none is documented, the value is the name.
 */
export function collectVariables(
  document: OpenAPIObject,
  converted: readonly PostmanVariable[],
): readonly PostmanVariable[] {
  const values = new Map<string, string>();
  const documented = new Set<string>();
  for (const { operation } of operationsOf(document)) {
    for (const parameter of parametersOf(operation, document)) {
      if (parameter.in !== 'path' || documented.has(parameter.name)) continue;
      if (parameter.example !== undefined) documented.add(parameter.name);
      else if (values.has(parameter.name)) continue;
      values.set(parameter.name, exampleOrName(parameter, document));
    }
  }
  const placeholders = [...values].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...converted.filter(({ key }) => !values.has(key)),
    { key: TOKEN_VARIABLE, value: '' },
    ...placeholders.map(([key, value]) => ({ key, value })),
  ];
}

function exampleOrName({ name, example, schema }: ParameterObject, document: OpenAPIObject): string {
  if (example !== undefined) return String(example);
  const skeleton = schema && makeSkeleton(schema, document);
  return skeleton === undefined || skeleton === 'string' ? name : String(skeleton);
}
