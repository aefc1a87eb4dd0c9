import { expect, test } from 'vitest';
import { pathParameters } from '../../../../src/rules/document/path-parameters.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } } as const;

test('finds placeholders and parameters without a counterpart', () => {
  expect(findingsOf(pathParameters, documentWithOperations({ 'get /users/{user-id}': { parameters: [id] } }))).toEqual([
    'document/undeclared-path-parameter 1 GET /users/{user-id} declares no parameter for the placeholder {user-id}; expected one.',
    "document/unknown-path-parameter 1 GET /users/{user-id} declares the path parameter 'id', which is no placeholder of its path.",
  ]);
});

test('accepts parameters that are components', () => {
  const document = documentWithOperations(
    { "get /users/f(a='{id}')": { parameters: [{ $ref: '#/components/parameters/id' }] } },
    { components: { parameters: { id } } },
  );
  expect(findingsOf(pathParameters, document)).toEqual([]);
});
