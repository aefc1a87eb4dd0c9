import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test('reads a comment over several lines and says where its text begins', () => {
  const { blocks } = outlineOf('Text', '', '  <!-- {', '  "a": 1', '} -->', '```http', '```');
  expect(blocks[1]).toEqual({
    kind: 'comment',
    at: { line: 3, column: 3 },
    text: ' {\n  "a": 1\n} ',
    contentAt: { line: 3, column: 7 },
  });
  expect(blocks[2]).toMatchObject({ kind: 'code', at: { line: 6, column: 1 } });
});

test.each<[string, string[], string[]]>([
  ['text behind the end is a block of its own', ['<!-- a --> b', 'c'], ['comment  a ', 'paragraph b~c']],
  ['also a heading or a comment', ['<!--a--> <!--b--> ## c'], ['comment a', 'comment b', 'heading2 c']],
  [
    'blank lines, headings, tables and fences inside are hidden',
    ['<!--', '', '## a', '```', '|-|', '-->'],
    ['comment ~~## a~```~|-|~'],
  ],
  ['it ends a paragraph', ['a', '<!-- b -->', 'c'], ['paragraph a', 'comment  b ', 'paragraph c']],
  [
    'one that begins behind text and goes on',
    ['a <!-- b', '', 'c --> d'],
    ['paragraph a', 'comment  b~~c ', 'paragraph d'],
  ],
  ['one inside of a line is left to the inline parser', ['a <!-- b --> c'], ['paragraph a <!-- b --> c']],
  ['an empty one', ['<!-->', 'a', '<!---->'], ['comment ', 'paragraph a', 'comment ']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
  expect(outlineOf(...given).findings).toEqual([]);
});

test('positions behind a comment count from the beginning of the line', () => {
  const { blocks } = outlineOf('<!-- a -->  b', '<!-- a --> | x | y |', '|-|-|');
  expect(blocks.map(({ at }) => at.column)).toEqual([1, 13, 1, 12]);
  expect(blocks[3]).toMatchObject({ header: { cells: [{ at: { column: 14 } }, { at: { column: 18 } }] } });
});

test.each<[string, string[], string[]]>([
  ['a blank line', ['<!-- {', '"a": 1', '', 'b'], ['comment  {~"a": 1', 'paragraph b']],
  ['a heading', ['<!-- a', '# b'], ['comment  a', 'heading1 b']],
  ['a fence', ['<!-- a', '```', 'b', '```'], ['comment  a', 'code b']],
  ['the end of the page', ['<!-- a', 'b'], ['comment  a~b']],
])('one that is left open ends at %s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
  expect(outlineOf(...given).findings).toEqual(['1:1 markdown/comment-not-closed']);
});
