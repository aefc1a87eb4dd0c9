import { expect, it } from 'vitest';
import { readHierarchy } from '../../../../src/emit/typescript/type-hierarchy.js';
import { objectType } from '../../../helpers/model-builder.js';

/** `b<a` is a type `b` with the base `a`. */
function relatives(...spellings: readonly string[]) {
  const types = spellings.map((spelling) => {
    const [name = '', base] = spelling.split('<');
    return objectType(name, { base });
  });
  const hierarchy = readHierarchy(types);
  return types.map((type) => ({
    name: type.name,
    ancestors: hierarchy.ancestorsOf(type).map(({ name }) => name),
    descendants: hierarchy.descendantsOf(type).map(({ name }) => name),
  }));
}

it('knows the relatives of every type', () => {
  expect(relatives('a', 'b<a', 'c<b', 'd<a')).toEqual([
    { name: 'a', ancestors: [], descendants: ['b', 'c', 'd'] },
    { name: 'b', ancestors: ['a'], descendants: ['c'] },
    { name: 'c', ancestors: ['b', 'a'], descendants: [] },
    { name: 'd', ancestors: ['a'], descendants: [] },
  ]);
});
