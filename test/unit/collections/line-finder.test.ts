import { expect, test } from 'vitest';
import { createLineFinder } from '../../../src/collections/line-finder.js';

test('says in which line an offset is; a line end belongs to the line before it', () => {
  const findLine = createLineFinder('ab\n\nc');
  expect([0, 2, 3, 4, 5].map(findLine)).toEqual([
    { line: 0, start: 0 },
    { line: 0, start: 0 },
    { line: 1, start: 3 },
    { line: 2, start: 4 },
    { line: 2, start: 4 },
  ]);
});
