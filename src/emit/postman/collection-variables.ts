import type { OpenAPIObject, ParameterObject } from 'openapi3-ts/oas30';
import { compareText } from '../../collections/compare-text.js';
import { TOKEN_VARIABLE } from './complete-request.js';
import { operationsOf, parametersOf } from './operation-parts.js';
import type { PostmanVariable } from './postman-collection.js';
import { makeSkeleton, UNFORMATTED_TEXT } from './skeleton.js';

/**
 * The variables of a collection: those of the server as the converter made them, the token, and every placeholder of a
 * path that is to be filled in. Its value is the first documented one, else one of its type, else its name.
 */
export function collectVariables(
  document: OpenAPIObject,
  converted: readonly PostmanVariable[],
): readonly PostmanVariable[] {
  const values = new Map<string, PlaceholderValue>();
  for (const { operation } of operationsOf(document)) {
    for (const parameter of parametersOf(operation, document)) {
      if (parameter.in !== 'path') continue;
      const value = valueOfPlaceholder(parameter, document);
      if (value.rank > (values.get(parameter.name)?.rank ?? -1)) values.set(parameter.name, value);
    }
  }
  const placeholders = [...values].sort(([one], [other]) => compareText(one, other));
  return [
    ...converted.filter(({ key }) => !values.has(key)),
    { key: TOKEN_VARIABLE, value: '' },
    ...placeholders.map(([key, { text }]) => ({ key, value: text })),
  ];
}

/** One variable serves all operations, so the value that fits most of them wins: a number is also text. */
interface PlaceholderValue {
  readonly text: string;
  readonly rank: 0 | 1 | 2;
}

function valueOfPlaceholder({ name, example, schema }: ParameterObject, document: OpenAPIObject): PlaceholderValue {
  if (example !== undefined) return { text: String(example), rank: 2 };
  const skeleton = schema && makeSkeleton(schema, document);
  if (skeleton === undefined || skeleton === UNFORMATTED_TEXT) return { text: name, rank: 0 };
  return { text: String(skeleton), rank: 1 };
}
