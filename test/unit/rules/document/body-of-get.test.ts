import { expect, test } from 'vitest';
import { bodyOfGet } from '../../../../src/rules/document/body-of-get.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds the body of a GET, and accepts others', () => {
  const requestBody = { content: {} };
  expect(
    findingsOf(bodyOfGet, documentWithOperations({ 'get /a': { requestBody }, 'delete /a': { requestBody } })),
  ).toEqual(['document/body-of-get 1 GET /a has a request body; expected none for a GET or HEAD.']);
});
