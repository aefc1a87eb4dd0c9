import { expect, test } from 'vitest';
import { undescribedPathParameter } from '../../../../src/rules/document/undescribed-path-parameter.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds a path parameter without a description', () => {
  const parameters = [
    { name: 'a', in: 'path', description: 'The a.' },
    { name: 'b', in: 'path', description: ' ' },
    { name: 'c', in: 'query' },
  ] as const;
  expect(
    findingsOf(undescribedPathParameter, documentWithOperations({ 'get /{a}/{b}': { parameters: [...parameters] } })),
  ).toEqual([
    "document/undescribed-path-parameter 1 The path parameter 'b' of GET /{a}/{b} has no description; expected what it identifies.",
  ]);
});
