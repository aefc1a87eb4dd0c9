import { expect, it } from 'vitest';
import { joinWords } from '../../../../src/pages/sections/type-name.js';

it.each([
  ['Line details', 'lineDetails'],
  ['line-details', 'lineDetails'],
  ['Lines', 'Lines'],
  [' Line  details ', 'lineDetails'],
  ['', undefined],
  ['What a line says about a book', undefined],
  ['Line (details)', undefined],
])('the type of %j is %s', (title, want) => {
  expect(joinWords(title)).toBe(want);
});
