import { expect, test } from 'vitest';
import { replaceOutsideCode } from '../../../src/markdown/code-spans.js';

test.each([
  ['a', 'A'],
  ['a `b` c', 'A `b` C'],
  ['``a ` b`` c', '``a ` b`` C'],
  ['a ` b', 'A ` B'],
  ['`a`` b` c', '`a`` b` C'],
  ['``a` b', '``A` B'],
])('replaces in %s what is no code', (given, want) => {
  expect(replaceOutsideCode(given, (stretch) => stretch.toUpperCase())).toBe(want);
});
