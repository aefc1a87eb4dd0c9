import type { OpenAPIObject, OperationObject } from 'openapi3-ts/oas30';
import { expect, it } from 'vitest';
import { operationsOf } from '../../../../src/emit/postman/operation-parts.js';
import { prepareDocument } from '../../../../src/emit/postman/prepare-document.js';
import { createDocument } from './document.js';

function prepared(id: string, document: OpenAPIObject): OperationObject {
  const found = operationsOf(prepareDocument(document)).find(({ operation }) => operation.operationId === id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found.operation;
}

it('names operations by their ids and leaves no schema to make values of', () => {
  const { openapi, components } = prepareDocument({ ...createDocument(), openapi: '3.2.0' });
  expect(openapi).toBe('3.0.3');
  expect(prepared('createLamp', createDocument()).summary).toBe('createLamp');
  expect(Object.keys(components ?? {})).toEqual(['securitySchemes']);
});

it('gives every parameter a value: its example, a variable of the collection, or none', () => {
  const { parameters = [] } = prepared('listLamps', createDocument());
  expect(parameters.map((parameter) => ('name' in parameter ? [parameter.name, parameter.example] : []))).toEqual([
    ['room-id', '{{room-id}}'],
    ['$top', ''],
    ['$filter', 'lit eq true'],
  ]);
});

it('gives a body its first documented payload, in the media type that has one', () => {
  const requestBody = { content: { 'text/plain': {}, 'application/json': { examples: { a: { value: 1 } } } } };
  expect(prepared('createLamp', createDocument({ requestBody })).requestBody).toMatchObject({
    content: { 'application/json': { schema: {}, example: 1 } },
  });
});

it('lists the members of a body without a documented payload', () => {
  const requestBody = { content: { 'application/json': { schema: { $ref: '#/components/schemas/thing' } } } };
  expect(prepared('createLamp', createDocument({ requestBody })).requestBody).toMatchObject({
    content: { 'application/json': { schema: {}, example: {} } },
  });
});

it('asks for the first alternative of permissions only', () => {
  expect(prepared('listLamps', createDocument()).security).toEqual([{ delegatedWork: ['Lamp.Read'] }]);
});
