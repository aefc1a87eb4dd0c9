import type { SchemaObject } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { nullableWithoutType } from '../../../../src/rules/document/nullable-without-type.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

const composed: SchemaObject = { allOf: [{ $ref: '#/components/schemas/a' }], nullable: true };

test.each<[string, SchemaObject, boolean]>([
  ['3.0.3', composed, true],
  ['3.0.3', { type: ['string', 'null'] }, true],
  ['3.0.3', { type: 'null' }, true],
  ['3.0.3', { type: 'string', nullable: true }, false],
  ['3.1.0', composed, true],
  ['3.1.0', { type: 'string', nullable: true }, true],
  ['3.1.0', { type: ['string', 'null'] }, false],
  ['3.2.0', { type: 'null' }, false],
])('in %s finds %j: %s', (openapi, schema, isWrong) => {
  const message =
    'document/nullable-without-type 1 #/components/schemas/a is nullable in a way that its version of OpenAPI does not know; expected nullable beside type in 3.0, and the type null later.';
  expect(findingsOf(nullableWithoutType, documentWithSchemas({ a: schema }, { openapi }))).toEqual(
    isWrong ? [message] : [],
  );
});
