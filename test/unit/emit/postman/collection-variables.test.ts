import type { ParameterObject } from 'openapi3-ts/oas30';
import { expect, it } from 'vitest';
import { collectVariables } from '../../../../src/emit/postman/collection-variables.js';
import { createDocument } from './document.js';

const inPath = (name: string, rest: Partial<ParameterObject>): ParameterObject => ({
  name,
  in: 'path',
  required: true,
  ...rest,
});

it('prefers a documented value to one of the type, and that to the name', () => {
  const parameters = [
    inPath('index', { schema: { type: 'string' } }),
    inPath('period', { schema: { type: 'string' } }),
  ];
  const document = createDocument({ parameters });
  document.paths['/other'] = {
    get: {
      operationId: 'other',
      responses: {},
      parameters: [inPath('index', { schema: { type: 'integer' } }), inPath('period', { example: 'D7' })],
    },
  };
  expect(collectVariables(document, [])).toEqual([
    { key: 'accessToken', value: '' },
    { key: 'index', value: '0' },
    { key: 'period', value: 'D7' },
    { key: 'room-id', value: 'room-id' },
  ]);
});
