import { expect, it } from 'vitest';
import { settleTypes } from '../../../../src/emit/typescript/settle-types.js';
import { readHierarchy } from '../../../../src/emit/typescript/type-hierarchy.js';
import type { ObjectType } from '../../../../src/model/api-model.js';
import type { Schema } from '../../../../src/model/schema.js';
import { apiModel, enumType, objectType } from '../../../helpers/model-builder.js';
import { array, property, reference, scalar } from '../../../helpers/model-parts.js';

/** What is declared in the end: per type `name`, the properties left out of its base and its own ones, `|` nullable. */
function settle(...types: readonly ObjectType[]) {
  const model = apiModel({ types });
  return Object.fromEntries(
    settleTypes(model, readHierarchy(model.types)).map(({ type, omitted, properties }) => [
      type.name,
      {
        omitted,
        own: properties.map(({ name, constraints: { nullable } }) => `${name}${nullable ? '|' : ''}`),
      },
    ]),
  );
}

function withProperty(name: string, base: string | undefined, schema: Schema, constraints = {}): ObjectType {
  return objectType(name, { base, properties: [property('x', schema, undefined, { constraints })] });
}

const text = scalar('string');
const nullable = { nullable: true };

it('hands null up to every base that has the property', () => {
  const types = [
    withProperty('a', undefined, text),
    objectType('b', { base: 'a' }),
    withProperty('c', 'b', text, nullable),
    withProperty('d', 'a', text),
  ];
  expect(settle(...types)).toEqual({
    a: { omitted: [], own: ['x|'] },
    b: { omitted: [], own: [] },
    c: { omitted: [], own: ['x|'] },
    d: { omitted: [], own: ['x'] },
  });
});

it('leaves a property of another type out of the base', () => {
  const types = [
    withProperty('a', undefined, text),
    objectType('b', { base: 'a' }),
    withProperty('c', 'b', scalar('int32')),
  ];
  expect(settle(...types).c).toEqual({ omitted: ['x'], own: ['x'] });
});

it('takes the type of the base where a subtype says less', () => {
  const model = apiModel({
    types: [
      withProperty('a', undefined, reference('color')),
      withProperty('b', 'a', text),
      withProperty('c', 'b', { kind: 'any' }),
      withProperty('d', 'c', { kind: 'enum', members: ['red'] }),
      withProperty('e', 'd', scalar('boolean')),
      enumType('color', ['red', 'green']),
    ],
  });
  const settled = settleTypes(model, readHierarchy(model.types));
  expect(settled.map(({ type, omitted, properties }) => [type.name, properties[0]?.schema, omitted])).toEqual([
    ['a', reference('color'), []],
    ['b', reference('color'), []],
    ['c', reference('color'), []],
    ['d', { kind: 'enum', members: ['red'] }, []],
    ['e', scalar('boolean'), ['x']],
  ]);
});

it('does not take a type for its base when something was left out of it', () => {
  const holder = (name: string, base: string | undefined, item: string) =>
    withProperty(name, base, array(reference(item)));
  const types = [
    holder('a', undefined, 'item'),
    holder('b', 'a', 'special'),
    withProperty('item', undefined, text),
    withProperty('special', 'item', text),
  ];
  expect(settle(...types).b).toEqual({ omitted: [], own: ['x'] });
  const conflicting = [...types.slice(0, 3), withProperty('special', 'item', scalar('boolean'))];
  expect(settle(...conflicting).b).toEqual({ omitted: ['x'], own: ['x'] });
});
