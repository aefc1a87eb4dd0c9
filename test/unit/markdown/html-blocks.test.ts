import { expect, test } from 'vitest';
import { summariesOf } from './outline-of.js';

test.each<[string, string[], string[]]>([
  ['a block element', ['<div class="x">', 'a', '</div>', '', 'b'], ['html <div class="x">~a~</div>', 'paragraph b']],
  ['a lone tag', ['<br/>', '', '<Custom-Tag a="b">', 'c'], ['html <br/>', 'html <Custom-Tag a="b">~c']],
  [
    'a fence, a heading and a table end it',
    ['<details>', '```', '```', '<p>', '# a', '<p>', '|A|', '|-|'],
    ['html <details>', 'code ', 'html <p>', 'heading1 a', 'html <p>', 'table A'],
  ],
  [
    'an inline element with text is a paragraph',
    ['<b>a</b> b', '<https://x.test/>'],
    ['paragraph <b>a</b> b~<https://x.test/>'],
  ],
  [
    'text below nothing but anchors and line breaks is a paragraph',
    ['<a name="loans" />', '<br>', 'Lends a book.', 'At once.', '', '<abbr>', 'b'],
    ['html <a name="loans" />~<br>', 'paragraph Lends a book.~At once.', 'html <abbr>~b'],
  ],
  ['a sign is a paragraph', ['< 5', '<5'], ['paragraph < 5~<5']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
});
