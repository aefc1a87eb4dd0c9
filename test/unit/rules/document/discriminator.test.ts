import { expect, test } from 'vitest';
import { discriminator } from '../../../../src/rules/document/discriminator.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

function documentWithMapping(properties: object, mapping: Record<string, string>) {
  const own = { type: 'object', properties, discriminator: { propertyName: 'kind', mapping } } as const;
  return documentWithSchemas({
    entity: { type: 'object' },
    base: { allOf: [{ $ref: '#/components/schemas/entity' }, own as never] },
    leaf: { allOf: [{ $ref: '#/components/schemas/base' }, { type: 'object' }] },
  });
}

test('finds a property that is not there and mappings to types with subtypes', () => {
  const mapping = { leaf: '#/components/schemas/leaf', base: '#/components/schemas/base' };
  expect(findingsOf(discriminator, documentWithMapping({ other: { type: 'string' } }, mapping))).toEqual([
    "document/discriminator-without-property 2 #/components/schemas/base/allOf/1 discriminates by 'kind', which is none of its properties.",
    'document/discriminator-mapping 2 #/components/schemas/base/allOf/1 maps to #/components/schemas/base, which has subtypes; expected types without subtypes.',
  ]);
});

test('accepts leaves, beside the property', () => {
  const document = documentWithMapping({ kind: { type: 'string' } }, { leaf: '#/components/schemas/leaf' });
  expect(findingsOf(discriminator, document)).toEqual([]);
});
