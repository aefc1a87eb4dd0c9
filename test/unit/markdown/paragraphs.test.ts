import { expect, test } from 'vitest';
import { outlineOf, summariesOf } from './outline-of.js';

test.each<[string, string[], string[]]>([
  ['joins lines', ['  a', 'b  ', '\tc '], ['paragraph a~b  ~c']],
  ['a line of equals signs makes a heading', ['a', 'b', '==='], ['heading1 a~b']],
  ['a line of dashes makes a heading', ['a', '---', 'b'], ['heading2 a', 'paragraph b']],
  ['a single dash is text', ['a', '-'], ['paragraph a~-']],
  ['dashes behind a blank line are a rule', ['a', '', '---', 'b'], ['paragraph a', 'paragraph b']],
  ['equals signs alone are text', ['==='], ['paragraph ===']],
  ['white space of any kind is no text', ['\u00A0', 'a', '\u00A0', 'b'], ['paragraph a', 'paragraph b']],
])('%s', (_, given, want) => {
  expect(summariesOf(...given)).toEqual(want);
});

test('dashes end a group of tabs, even right below text', () => {
  const { blocks } = outlineOf('# [A](#tab/a)', 'b', '---', 'c');
  expect(blocks).toMatchObject([
    { kind: 'paragraph', text: 'b', tab: 'a' },
    { kind: 'paragraph', text: 'c' },
  ]);
  expect(blocks[1]).not.toHaveProperty('tab');
});
