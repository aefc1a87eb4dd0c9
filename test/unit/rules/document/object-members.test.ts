import type { SchemaObject } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { objectMembers } from '../../../../src/rules/document/object-members.js';
import { documentWithSchemas, findingsOf } from '../../../helpers/document-rules.js';

const bare =
  'document/bare-object 1 #/components/schemas/a is an object of which nothing is said; expected properties or additionalProperties.';
const typed =
  'document/typed-additional-properties 1 #/components/schemas/a has properties and a schema for further ones; expected additionalProperties to be true or absent.';
const text: SchemaObject = { type: 'string' };

test.each<[SchemaObject, string[]]>([
  [{ type: 'object' }, [bare]],
  [{ type: ['object', 'null'] }, [bare]],
  [{ type: 'object', properties: { b: text }, additionalProperties: text }, [typed]],
  [{ type: 'object', additionalProperties: true }, []],
  [{ type: 'object', additionalProperties: text }, []],
  [{ type: 'object', properties: { b: text }, additionalProperties: true }, []],
  [{ type: 'object', allOf: [{ $ref: '#/components/schemas/a' }] }, []],
  [{}, []],
])('of %j finds %j', (schema, want) => {
  expect(findingsOf(objectMembers, documentWithSchemas({ a: schema }))).toEqual(want);
});
