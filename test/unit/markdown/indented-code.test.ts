import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test('reads indented lines as a fence without a language', () => {
  expect(outlineOf('a', '', '    GET /a', '', '      b', '', '', 'c').blocks[1]).toEqual({
    kind: 'code',
    at: { line: 3, column: 5 },
    language: '',
    text: 'GET /a\n\n  b',
    contentAt: { line: 3, column: 5 },
  });
});

test.each<[string, string[], string[]]>([
  ['a tab is enough', ['\ta', ' \tb'], ['code a~b']],
  ['right below text it goes on with the paragraph', ['a', '    b'], ['paragraph a~b']],
  ['below a list it goes on with the item', ['- a', '', '    b'], ['list a~~b']],
  [
    'a quote, a table or a comment is what it is',
    ['    > a', '', '    |A|', '    |-|', '    <!-- b -->'],
    ['blockquote a', 'table A', 'comment  b '],
  ],
  ['a heading ends the list', ['- a', '# b', '', '    c'], ['list a', 'heading1 b', 'code c']],
  ['a comment ends the list', ['- a', '', '<!-- b -->', '', '    c'], ['list a', 'comment  b ', 'code c']],
  ['an indented comment does not', ['- a', '', '  <!-- b -->', '', '    c'], ['list a', 'comment  b ', 'paragraph c']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
});
