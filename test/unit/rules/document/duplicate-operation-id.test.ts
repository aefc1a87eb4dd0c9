import { expect, test } from 'vitest';
import { checkDocument } from '../../../../src/rules/document/check-document.js';
import { duplicateOperationId } from '../../../../src/rules/document/duplicate-operation-id.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

const document = documentWithOperations({
  'get /a': { operationId: 'getUser' },
  'get /b': { operationId: 'GetUser' },
  'get /c': { operationId: 'getUserByName' },
});

test('finds ids that differ only in case', () => {
  expect(findingsOf(duplicateOperationId, document)).toEqual([
    "document/duplicate-operation-id 2 GET /b has the operationId 'GetUser', which GET /a has too, ignoring case; expected unique ones.",
  ]);
  expect(checkDocument(document, undefined, [duplicateOperationId])[0]?.related).toMatchObject([
    { place: { line: 1 } },
  ]);
});
