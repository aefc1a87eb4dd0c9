import { expect, test } from 'vitest';
import { type TakenNames, takeName } from '../../../src/collections/take-name.js';

test.each([
  { given: ['a', 'b', 'a', 'A', 'a'], want: ['a', 'b', 'a-2', 'A-3', 'a-4'] },
  { given: ['a-2', 'a', 'a', 'a-2', 'a'], want: ['a-2', 'a', 'a-3', 'a-2-2', 'a-4'] },
  { given: ['constructor', '__proto__', '__proto__'], want: ['constructor', '__proto__', '__proto__-2'] },
])('takes $given as $want', ({ given, want }) => {
  const taken: TakenNames = new Map();
  expect(given.map((name) => takeName(name, taken, '-'))).toEqual(want);
});

test('has the number follow the separator', () => {
  expect(takeName('a', new Map([['a', 1]]), '')).toBe('a2');
});

test('takes many equal names in little time', () => {
  const taken: TakenNames = new Map();
  for (let count = 0; count < 50_000; count++) takeName('same', taken, '-');
  expect(takeName('same', taken, '-')).toBe('same-50001');
});
