import { expect, test } from 'vitest';
import { danglingReference } from '../../../../src/rules/document/dangling-reference.js';
import { documentWith, documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

const nowhere = { $ref: '#/components/schemas/nowhere' };

test('finds references to nothing, in schemas and mappings', () => {
  const document = documentWithSchemas({
    a: { properties: { 'x/y': { items: nowhere }, b: { $ref: '#/components/schemas/b' } } },
    b: {
      discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/a', c: '#/components/schemas/c' } },
    },
  });
  expect(findingsOf(danglingReference, document)).toEqual([
    'document/dangling-reference 1 #/components/schemas/a/properties/x~1y/items refers to #/components/schemas/nowhere, which does not exist.',
    'document/dangling-reference 2 #/components/schemas/b refers to #/components/schemas/c, which does not exist.',
  ]);
});

test('looks everywhere', () => {
  const body = { content: { 'application/json': { schema: nowhere } } };
  const holder = { schema: { anyOf: [nowhere, { additionalProperties: nowhere }] } };
  const document = documentWith({
    paths: {
      '/a': {
        post: {
          parameters: [{ name: 'p', in: 'query', ...holder }, { $ref: '#/components/parameters/nowhere' }],
          requestBody: body,
          responses: {
            200: { description: 'A.', headers: { h: holder }, ...body },
            403: { $ref: '#/components/responses/nowhere' },
          },
        },
      },
    },
    components: {
      responses: { r: { description: 'R.', ...body } },
      parameters: { p: { name: 'p', in: 'query', ...holder } },
    },
    'x-unrouted-operations': [{ requestBody: body, responses: { 200: body } }],
    'x-unreferenced-types': { nowhere },
  });
  const pointers = findingsOf(danglingReference, document).map((finding) => finding.split(' ')[1]);
  expect(pointers).toEqual([
    '#/paths/~1a/post/parameters/0/schema/anyOf/0',
    '#/paths/~1a/post/parameters/0/schema/anyOf/1/additionalProperties',
    '#/paths/~1a/post/parameters/1',
    '#/paths/~1a/post/requestBody/content/application~1json/schema',
    '#/paths/~1a/post/responses/200/headers/h/schema/anyOf/0',
    '#/paths/~1a/post/responses/200/headers/h/schema/anyOf/1/additionalProperties',
    '#/paths/~1a/post/responses/200/content/application~1json/schema',
    '#/paths/~1a/post/responses/403',
    '#/components/parameters/p/schema/anyOf/0',
    '#/components/parameters/p/schema/anyOf/1/additionalProperties',
    '#/components/responses/r/content/application~1json/schema',
    '#/x-unrouted-operations/0/requestBody/content/application~1json/schema',
    '#/x-unrouted-operations/0/responses/200/content/application~1json/schema',
    '#/x-unreferenced-types/nowhere',
  ]);
});
