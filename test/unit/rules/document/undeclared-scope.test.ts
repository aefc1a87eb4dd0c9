import { expect, test } from 'vitest';
import { undeclaredScope } from '../../../../src/rules/document/undeclared-scope.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds scopes that the scheme does not list', () => {
  const application = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/', scopes: { A: '' } } } } as const;
  const document = documentWithOperations(
    {
      'get /a': { security: [{ application: ['A'] }, { application: ['B'] }, { other: ['A'] }] },
      'get /b': { security: [] },
    },
    { components: { securitySchemes: { application } } },
  );
  expect(findingsOf(undeclaredScope, document)).toEqual([
    "document/undeclared-scope 1 GET /a demands B of the scheme 'application', which does not declare it.",
    "document/undeclared-scope 1 GET /a demands A of the scheme 'other', which does not declare it.",
  ]);
});
