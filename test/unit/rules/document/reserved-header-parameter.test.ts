import { expect, test } from 'vitest';
import { reservedHeaderParameter } from '../../../../src/rules/document/reserved-header-parameter.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds headers that OpenAPI says elsewhere', () => {
  const parameters = (['Authorization', 'Prefer'] as const).map((name) => ({ in: 'header', name }) as const);
  const document = documentWithOperations({
    'get /a': { parameters: [...parameters, { in: 'query', name: 'accept' }] },
  });
  expect(findingsOf(reservedHeaderParameter, document)).toEqual([
    "document/reserved-header-parameter 1 GET /a declares the header 'Authorization' as a parameter; expected none, because OpenAPI ignores it there.",
  ]);
});
