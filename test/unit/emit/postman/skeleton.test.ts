import type { SchemaObject } from 'openapi3-ts/oas30';
import { expect, it } from 'vitest';
import { makeSkeleton } from '../../../../src/emit/postman/skeleton.js';
import { createDocument } from './document.js';

it.each<{ schema: SchemaObject; want: unknown }>([
  { schema: { type: 'string' }, want: 'string' },
  { schema: { type: 'string', format: 'date' }, want: '2000-01-01' },
  { schema: { type: 'string', format: 'uuid' }, want: '00000000-0000-0000-0000-000000000000' },
  { schema: { type: 'integer' }, want: 0 },
  { schema: { type: 'integer', minimum: 5 }, want: 5 },
  { schema: { type: 'boolean', default: true }, want: true },
  { schema: { enum: ['b', 'a'] }, want: 'b' },
  { schema: { anyOf: [{ type: 'number' }, { type: 'string' }] }, want: 0 },
  { schema: { type: 'array', items: { type: 'string' } }, want: ['string'] },
  { schema: { type: ['null', 'string'] as never }, want: 'string' },
  { schema: {}, want: {} },
])('stands $want for $schema', ({ schema, want }) => {
  expect(makeSkeleton(schema, createDocument())).toEqual(want);
});

it('lists what can be sent, inherited members too, and ends where types refer to themselves', () => {
  expect(makeSkeleton({ $ref: '#/components/schemas/lamp' }, createDocument())).toEqual({
    lit: false,
    colour: 'red',
    watts: 3,
    installed: '2000-01-01T00:00:00Z',
    spare: { lit: false, colour: 'red', watts: 3, installed: '2000-01-01T00:00:00Z', spare: {}, tags: [] },
    tags: ['string'],
  });
});

it('takes a reference to nothing for an object of which nothing is known', () => {
  expect(makeSkeleton({ $ref: '#/components/schemas/constructor' }, createDocument())).toEqual({});
  expect(makeSkeleton({ $ref: 'other.yaml#/lamp' }, createDocument())).toEqual({});
});
