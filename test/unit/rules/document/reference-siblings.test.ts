import { expect, test } from 'vitest';
import { referenceSiblings } from '../../../../src/rules/document/reference-siblings.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

test('finds what stands beside a reference', () => {
  const b = { $ref: '#/components/schemas/b' };
  const document = documentWithSchemas({
    a: {
      properties: { b: { ...b, description: 'B.', readOnly: true } as never, c: { description: 'C.', allOf: [b] } },
    },
  });
  expect(findingsOf(referenceSiblings, document)).toEqual([
    'document/reference-siblings 1 #/components/schemas/a/properties/b has description, readOnly beside $ref; expected $ref alone, or inside allOf.',
  ]);
});
