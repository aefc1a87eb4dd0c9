import { expect, it } from 'vitest';
import { openQuotes } from '../../../src/markdown/opened-quotes.js';
import { outlineOf } from './outline-of.js';

it.each([
  ['tables', ['> | a | b |', '> |---|---|', '> | 1 | 2 |'], ['  | a | b |', '  |---|---|', '  | 1 | 2 |']],
  [
    'fences',
    ['Text', '> Try:', '> ```sh', '>  curl', '> ```', 'Text'],
    ['Text', '  Try:', '  ```sh', '   curl', '  ```', 'Text'],
  ],
])('opens quotes that hold %s', (_name, given, want) => {
  expect(openQuotes(given)).toEqual(want);
});

it.each([
  ['words', ['> None', 'Text']],
  ['notes', ['> [!NOTE]', '> | a | b |', '> |---|---|']],
  ['lines of a fence', ['```md', '> | a | b |', '> |---|---|', '```']],
  ['quotes in quotes', ['> > | a | b |', '> > |---|---|']],
])('leaves %s alone', (_name, given) => {
  expect(openQuotes(given)).toBe(given);
});

it('keeps where things stand', () => {
  const { blocks } = outlineOf('> | a | b |\n> |---|---|\n> | 1 | 2 |\n');
  expect(blocks).toMatchObject([{ kind: 'table', rows: [{ cells: [{ text: '1', at: { line: 3, column: 5 } }, {}] }] }]);
});
