import { expect, test } from 'vitest';
import { basesOf } from '../../../src/model/bases.js';
import { enumType, objectType } from '../../helpers/model-builder.js';

const types = [
  objectType('a'),
  objectType('b', { base: 'a' }),
  objectType('c', { base: 'b' }),
  objectType('d', { base: 'anEnum' }),
  objectType('e', { base: 'missing' }),
];
const byName = new Map([...types, enumType('anEnum', [])].map((type) => [type.name, type]));

test('bases come nearest first, and end where there is no object type', () => {
  expect(types.map((type) => basesOf(type, byName).map(({ name }) => name))).toEqual([[], ['a'], ['b', 'a'], [], []]);
});

test('bases end where a circle closes', () => {
  const circle = [objectType('a', { base: 'b' }), objectType('b', { base: 'a' }), objectType('c', { base: 'b' })];
  const named = new Map(circle.map((type) => [type.name, type]));
  expect(circle.map((type) => basesOf(type, named).map(({ name }) => name))).toEqual([['b'], ['a'], ['b', 'a']]);
});
