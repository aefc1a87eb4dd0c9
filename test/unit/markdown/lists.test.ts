import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test('says where the list and the text of each item begin', () => {
  const [list] = outlineOf('- a', '  - b', ' 10) c').blocks;
  expect(list).toEqual({
    kind: 'list',
    at: { line: 1, column: 1 },
    items: [
      { text: 'a', at: { line: 1, column: 3 } },
      { text: 'b', at: { line: 2, column: 5 }, depth: 1 },
      { text: 'c', at: { line: 3, column: 6 } },
    ],
    text: '- a\n  - b\n 10) c',
  });
});

test.each<[string, string[], string[]]>([
  ['each marker', ['* a', '+ b', '- c', '1. d', '2) e'], ['list a / b / c / d / e']],
  ['text goes on with the item above', ['- a', 'b', '  c', '- d'], ['list a~b~c / d']],
  ['blank lines between items', ['- a', '', '', '- b', '', 'c'], ['list a / b', 'paragraph c']],
  ['indented text behind a blank line', ['- a', '', '  b', '', '- c'], ['list a~~b / c']],
  ['a fence is a block of its own', ['1. a', '   ```', '   b', '   ```', '2. c'], ['list a', 'code b', 'list c']],
  ['and so is a table', ['- a', '', '  |A|', '  |-|', '  |1|', '- c'], ['list a', 'table A / 1', 'list c']],
  [
    'text below such a fence is no code',
    ['1. a', '    ```', '    b', '    ```', '', '    c'],
    ['list a', 'code b', 'paragraph c'],
  ],
  ['it ends a paragraph when there is text in it', ['a', '- b'], ['paragraph a', 'list b']],
  ['a number other than one does not', ['a', '2021. b'], ['paragraph a~2021. b']],
  ['stars of strong text are no marker', ['**a** b'], ['paragraph **a** b']],
  ['an empty item', ['-', '- a'], ['list  / a']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
});
