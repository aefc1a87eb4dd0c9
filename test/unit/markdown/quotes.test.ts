import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test.each<[string, string[], object]>([
  ['plain', ['> a', '>b'], { text: 'a\nb', at: { line: 1, column: 1 } }],
  ['an alert', ['', '  > [!NOTE]', '  > a'], { text: 'a', alert: 'NOTE', at: { line: 2, column: 3 } }],
  ['an alert with text on the same line', ['>[!important] a', '> b'], { text: 'a\nb', alert: 'IMPORTANT' }],
  ['text goes on without a mark', ['> a', 'b'], { text: 'a\nb' }],
  ['a table in it is text', ['> |A|', '> |-|'], { text: '|A|\n|-|' }],
])('reads a block quote: %s', (_, given, want) => {
  expect(outlineOf(...given).blocks).toMatchObject([{ kind: 'blockquote', ...want }]);
});

test('a plain quote has no alert', () => {
  expect(outlineOf('> a').blocks[0]).not.toHaveProperty('alert');
});

test.each<[string, string[], string[]]>([
  ['a blank line', ['> a', '', 'b'], ['blockquote a', 'paragraph b']],
  ['an empty line of its own', ['> a', '>', 'b'], ['blockquote a', 'paragraph b']],
  ['a list', ['> a', '- b'], ['blockquote a', 'list b']],
  ['a fence', ['> a', '```', '```'], ['blockquote a', 'code ']],
])('it ends at %s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
});
