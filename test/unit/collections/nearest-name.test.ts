import { expect, it } from 'vitest';
import { nearestName } from '../../../src/collections/nearest-name.js';

const known = ['classificationError', 'user', 'order'];

it.each([
  { name: 'classifcationError', want: 'classificationError' },
  { name: 'ClassifcationErrorBase', want: 'classificationError' },
  { name: 'usr', want: 'user' },
  { name: 'sure', want: undefined },
  { name: 'uesr', want: 'user' },
  { name: 'reuser', want: undefined },
  { name: 'message', want: undefined },
  { name: 'user', want: undefined },
])('finds what $name misspells', ({ name, want }) => {
  expect(nearestName(name, known)).toBe(want);
});
