import { expect, it } from 'vitest';
import { declareProperties, tagValues } from '../../../../src/emit/typescript/own-properties.js';
import { readHierarchy } from '../../../../src/emit/typescript/type-hierarchy.js';
import type { ObjectType } from '../../../../src/model/api-model.js';
import { objectType } from '../../../helpers/model-builder.js';
import { property, scalar } from '../../../helpers/model-parts.js';

const text = scalar('string');

function declare(...types: readonly ObjectType[]) {
  return [...declareProperties(types, readHierarchy(types)).values()].map((properties) =>
    properties.map(({ name, schema, description }) => ({ name, schema, description })),
  );
}

it('puts the type annotation first: literals where there are no subtypes, any text where there are', () => {
  const typeTag = (value: string) => ({ property: '@odata.type', value });
  const listed = [property('id', text), property('@odata.type', scalar('int32'), 'Which type it is.')];
  const types = [
    objectType('a', { typeTag: typeTag('#a') }),
    objectType('b', { base: 'a', typeTag: typeTag('#b'), properties: listed }),
    objectType('c', { properties: [property('id', text)] }),
  ];
  expect(declare(...types)).toEqual([
    [{ name: '@odata.type', schema: text, description: undefined }],
    [
      { name: '@odata.type', schema: { kind: 'enum', members: ['#b', 'b'] }, description: 'Which type it is.' },
      { name: 'id', schema: text, description: undefined },
    ],
    [{ name: 'id', schema: text, description: undefined }],
  ]);
});

it('accepts the name of a type with and without its mark', () => {
  expect(tagValues({ property: '@odata.type', value: '#acme.user' })).toEqual(['#acme.user', 'acme.user']);
  expect(tagValues({ property: 'kind', value: 'user' })).toEqual(['user']);
});
