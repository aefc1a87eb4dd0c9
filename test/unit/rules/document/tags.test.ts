import { expect, test } from 'vitest';
import { tags } from '../../../../src/rules/document/tags.js';
import { documentWithOperations, findingsOf } from '../../../helpers/document-rules.js';

test('finds tags without operations and operations without declared tags', () => {
  const document = documentWithOperations(
    { 'get /a': { tags: ['Users'] }, 'get /b': { tags: ['Mail'] }, 'get /c': {} },
    { tags: [{ name: 'Users' }, { name: 'Groups' }] },
  );
  expect(findingsOf(tags, document)).toEqual([
    "document/undeclared-tag 2 GET /b has the tag 'Mail', which the document does not declare; expected exactly one declared tag.",
    "document/undeclared-tag 3 GET /c has the tag '(none)', which the document does not declare; expected exactly one declared tag.",
    "document/unused-tag The document declares the tag 'Groups', which no operation has.",
  ]);
});
