import { expect, test } from 'vitest';
import { summariesOf } from './outline-of.js';

const DEFINITIONS = ['[item]: item.md', '[Two  Words]: <a b.md> "Title"', "[item]: other.md 'Later ones do not count'"];

test.each([
  ['[item]', '[item](item.md)'],
  ['[ITEM][]', '[ITEM](item.md)'],
  ['[an item][Item]', '[an item](item.md)'],
  ['[two words]', '[two words](<a b.md>)'],
  ['[item](x.md) and [other]', '[item](x.md) and [other]'],
  ['`[item]` and `` ` [item]`` and ` [item]', '`[item]` and `` ` [item]`` and ` [item](item.md)'],
  ['\\[item]', '\\[item]'],
])('writes %s inline', (given, want) => {
  expect(summariesOf(given, '', ...DEFINITIONS)).toEqual([`paragraph ${want}`]);
});

test('in every kind of block that holds inline text', () => {
  const given = [
    '# [item]',
    '- [item]',
    '',
    '|[item]|',
    '|-|',
    '|[item]|',
    '',
    '> [item]',
    '',
    '```',
    '[item]',
    '```',
    ...DEFINITIONS,
  ];
  const link = '[item](item.md)';
  expect(summariesOf(...given)).toEqual([
    `heading1 ${link}`,
    `list ${link}`,
    `table ${link} / ${link}`,
    `blockquote ${link}`,
    'code [item]',
  ]);
});

test.each([['[Note]: more than a target'], ['[a]: '], ['[!NOTE]: a'], ['[^1]: a']])('%s is text', (given) => {
  expect(summariesOf(given)).toEqual([`paragraph ${given.trim()}`]);
});
