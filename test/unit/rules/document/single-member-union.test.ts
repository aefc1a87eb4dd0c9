import { expect, test } from 'vitest';
import { singleMemberUnion } from '../../../../src/rules/document/single-member-union.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

test('finds unions of one and of nothing', () => {
  const document = documentWithSchemas({
    a: { anyOf: [{}], oneOf: [] },
    b: { anyOf: [{}, { type: 'string' }], allOf: [{}] },
  });
  expect(findingsOf(singleMemberUnion, document)).toEqual([
    'document/single-member-union 1 #/components/schemas/a has anyOf with fewer than two schemas; expected the schema itself.',
    'document/single-member-union 1 #/components/schemas/a has oneOf with fewer than two schemas; expected the schema itself.',
  ]);
});
