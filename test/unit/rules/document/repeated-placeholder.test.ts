import { expect, test } from 'vitest';
import { repeatedPlaceholder } from '../../../../src/rules/document/repeated-placeholder.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds a name that stands twice, once', () => {
  expect(findingsOf(repeatedPlaceholder, documentWithOperations({ 'get /a/{id}/b/{id}/c/{id}': {} }))).toEqual([
    'document/repeated-placeholder 1 The placeholder {id} stands in /a/{id}/b/{id}/c/{id} more than once; expected a name of its own for each position.',
  ]);
});

test('accepts names of their own', () => {
  expect(findingsOf(repeatedPlaceholder, documentWithOperations({ 'get /a/{a-id}/b/{id}': {} }))).toEqual([]);
});
