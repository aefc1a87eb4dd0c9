import type { SchemaObject } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { enumTypeMismatch } from '../../../../src/rules/document/enum-type-mismatch.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

test.each<[SchemaObject, string | undefined]>([
  [{ type: 'string', enum: ['a', 1] }, '1, which is no string'],
  [{ type: 'string', enum: ['a', null] }, 'null, which is no string'],
  [{ type: 'integer', enum: [1, 1.5] }, '1.5, which is no integer'],
  [{ type: 'string', enum: [['a']] }, '["a"], which is no string'],
  [{ type: 'string', enum: ['a', null], nullable: true }, undefined],
  [{ type: ['string', 'null'], enum: ['a', null] }, undefined],
  [{ type: 'number', enum: [1, 1.5] }, undefined],
  [{ enum: ['a', 1] }, undefined],
])('of %j finds %s', (schema, found) => {
  const want = found
    ? [`document/enum-type-mismatch 1 #/components/schemas/a lists ${found}; expected members of the type.`]
    : [];
  expect(findingsOf(enumTypeMismatch, documentWithSchemas({ a: schema }))).toEqual(want);
});
