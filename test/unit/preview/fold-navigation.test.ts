import type { OpenAPIObject, SchemaObject } from 'openapi3-ts/oas30';
import { expect, it } from 'vitest';
import { foldNavigation } from '../../../src/preview/fold-navigation.js';

const LAMP = { $ref: '#/components/schemas/shop.lamp' };

function fold(schema: SchemaObject): unknown {
  const document: OpenAPIObject = { openapi: '3.0.3', info: { title: '', version: '' }, paths: {} };
  return foldNavigation({ ...document, components: { schemas: { room: schema } } }).components?.schemas?.room;
}

it.each<{ property: SchemaObject; want: unknown }>([
  {
    property: { allOf: [LAMP], description: 'Its lamp.', 'x-navigation': true },
    want: { type: 'object', title: 'shop.lamp', description: 'Its lamp.', 'x-navigation': true },
  },
  {
    property: { type: 'array', items: LAMP, 'x-navigation': true },
    want: { type: 'array', items: { type: 'object', title: 'shop.lamp' }, 'x-navigation': true },
  },
  {
    property: { anyOf: [LAMP, { type: 'object' }], 'x-navigation': true },
    want: { type: 'object', title: 'shop.lamp', 'x-navigation': true },
  },
  {
    property: { type: 'array', items: LAMP, 'x-navigation': true, 'x-navigation-targets': ['shop.floorLamp'] },
    want: {
      type: 'array',
      items: { type: 'object', title: 'shop.floorLamp' },
      'x-navigation': true,
      'x-navigation-targets': ['shop.floorLamp'],
    },
  },
  {
    property: { type: 'object', 'x-navigation': true, 'x-navigation-targets': ['shop.lamp', 'shop.desk'] },
    want: {
      type: 'object',
      title: 'shop.lamp or shop.desk',
      'x-navigation': true,
      'x-navigation-targets': ['shop.lamp', 'shop.desk'],
    },
  },
  { property: { type: 'string', 'x-navigation': true }, want: { type: 'string', 'x-navigation': true } },
  { property: { allOf: [LAMP] }, want: { allOf: [LAMP] } },
])('makes $want of $property', ({ property, want }) => {
  expect(fold({ properties: { lamp: property } })).toEqual({ properties: { lamp: want } });
  expect(fold({ allOf: [LAMP, { properties: { lamp: property } }] })).toEqual({
    allOf: [LAMP, { properties: { lamp: want } }],
  });
});

it('leaves a document without schemas alone', () => {
  const document: OpenAPIObject = { openapi: '3.0.3', info: { title: '', version: '' }, paths: {} };
  expect(foldNavigation(document)).toBe(document);
});
