import { expect, it } from 'vitest';
import { nearestName } from '../../../../src/link/names/nearest-name.js';

const known = ['a.classificationError', 'a.classificationErrorBase', 'a.user', 'a.order'];

it.each([
  { name: 'a.classifcationError', want: 'a.classificationError' },
  { name: 'a.ClassificationErrorBas', want: 'a.classificationErrorBase' },
  { name: 'a.usr', want: 'a.user' },
  { name: 'a.message', want: undefined },
  { name: 'a.user', want: undefined },
])('finds what $name misspells', ({ name, want }) => {
  expect(nearestName(name, known)).toBe(want);
});
