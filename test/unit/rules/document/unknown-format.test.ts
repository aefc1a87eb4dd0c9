import { expect, test } from 'vitest';
import { unknownFormat } from '../../../../src/rules/document/unknown-format.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

test('finds formats that generators do not know', () => {
  const document = documentWithSchemas({
    a: { type: 'string', format: 'uuid' },
    b: { items: { type: 'string', format: 'guid' } },
  });
  expect(findingsOf(unknownFormat, document)).toEqual([
    "document/unknown-format 2 #/components/schemas/b/items has the format 'guid', which generators do not know.",
  ]);
});
