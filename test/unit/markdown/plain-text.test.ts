import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesIn, linksIn, plainText } from '../../../src/markdown/plain-text.js';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a  b\n c\td', 'a b c d'],
  [' x\u00A0values\u200B ', 'x values'],
  ['**a** *b* _c_ `d`', 'a b c d'],
  ['[a `b`](c.md), ![d](e.png)', 'a b, d'],
  ['&lt;token&gt;&nbsp;&amp; &copy;', '<token> & ©'],
  ['a<br>b<br/>c<b>d</b><!-- e -->', 'a b cd'],
  ['a:<ul><li>b</li><li class="c">d</li></ul>', 'a: b d'],
  ['a  \nb\\\nc', 'a b c'],
  ['\\$filter', '$filter'],
  ['# 1. - > a', '# 1. - > a'],
  ['**TODO: a **', '**TODO: a **'],
  ['snake_case and 2 * 3', 'snake_case and 2 * 3'],
])('%j reads as %j', (given, want) => {
  expect(plainText(given)).toBe(want);
});

test.each<[string, object[]]>([
  ['none', []],
  [
    '[a](b.md) and **[`c` d](<e f.md> "g")**',
    [
      { text: 'a', url: 'b.md' },
      { text: 'c d', url: 'e f.md' },
    ],
  ],
  ['`[a](b)` \\[c](d)', []],
  ['[a][b] [c]', []],
  [
    '<https://a.test/b> www.c.test d@e.test',
    [
      { text: 'https://a.test/b', url: 'https://a.test/b' },
      { text: 'www.c.test', url: 'http://www.c.test' },
      { text: 'd@e.test', url: 'mailto:d@e.test' },
    ],
  ],
  ['![a](b.png)', []],
])('finds the links of %j', (given, want) => {
  expect(linksIn(given)).toEqual(want);
});

test.each<[string, string[]]>([
  ['none', []],
  ['`a`, **`b`** and [`c`](d): `` ` ``', ['a', 'b', 'c', '`']],
  ['`a', []],
])('finds the code spans of %j', (given, want) => {
  expect(codesIn(given)).toEqual(want);
});

test('plain text has no white space but single spaces between words', () => {
  const piece = fc.constantFrom(' ', '\n', '\t', 'a', '*', '**', '<br>', '`', '&nbsp;', '[a](b)');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(plainText(pieces.join(''))).toMatch(/^(?:\S+(?: \S+)*)?$/);
    }),
  );
});
