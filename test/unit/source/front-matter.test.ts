import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontMatterEnd, frontMatterWidth, readFrontMatter } from '../../../src/source/front-matter.js';
import { sourceText } from '../../../src/source/source-text.js';

const read = (...lines: string[]) => readFrontMatter(sourceText('page.md', lines.join('\n')));

test('reads keys and values with the place of the value', () => {
  const { entries, endLine, diagnostics } = read(
    '---',
    'Title: "A: b"',
    "author:  'c'",
    'date: 2021-01-01',
    '---',
    'x: y',
  );
  expect(entries).toEqual([
    { key: 'title', value: 'A: b', at: { line: 2, column: 8 } },
    { key: 'author', value: 'c', at: { line: 3, column: 10 } },
    { key: 'date', value: '2021-01-01', at: { line: 4, column: 7 } },
  ]);
  expect([endLine, diagnostics]).toEqual([5, []]);
});

test.each<[string, string[], [string, string][]]>([
  ['a colon in a bare value', ['title: item: create'], [['title', 'item: create']]],
  [
    'an empty value',
    ['ms.prod:', 'a: ""'],
    [
      ['ms.prod', ''],
      ['a', ''],
    ],
  ],
  [
    'lists and nested members',
    ['keys:', '  - a: b', '- c', '  d: e', 'f: g'],
    [
      ['keys', ''],
      ['f', 'g'],
    ],
  ],
  ['comments, blank lines and text', ['# a: b', '', 'no entry', 'http://a.b'], []],
  [
    'a quote that is not closed',
    ['a: "b', "c: '"],
    [
      ['a', '"b'],
      ['c', "'"],
    ],
  ],
  [
    'keys of every object',
    ['__proto__: a', 'constructor: b'],
    [
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ],
  ],
])('reads %s', (_, lines, want) => {
  expect(read('---', ...lines, '---').entries.map(({ key, value }) => [key, value])).toEqual(want);
});

test.each([
  ['no front matter', ['# A', '---', 'a: b', '---'], 0],
  ['blank lines above', ['', '---', 'a: b', '--- '], 4],
  ['nothing in it', ['---', '---'], 2],
  ['nothing at all', [], 0],
])('ends where it ends: %s', (_, lines, end) => {
  expect(read(...lines).endLine).toBe(end);
  expect(frontMatterEnd(lines)).toBe(end);
});

test('reports front matter that is not closed, and reads none', () => {
  const { entries, endLine, diagnostics } = read('', '---', 'a: b', '# C');
  expect([entries, endLine]).toEqual([[], 0]);
  expect(diagnostics).toMatchObject([
    { code: 'source/front-matter-not-closed', place: { file: 'page.md', line: 2, column: 1 } },
  ]);
});

test('reads quoted values of front matter that stands on one line with the heading, and reports it', () => {
  const line = '---title: "List books"ms.prod: \'library\'description: "All: of them"---# List books';
  const { entries, endLine, diagnostics } = read(line, '', 'Text.');
  expect(entries).toEqual([
    { key: 'title', value: 'List books', at: { line: 1, column: 11 } },
    { key: 'ms.prod', value: 'library', at: { line: 1, column: 32 } },
    { key: 'description', value: 'All: of them', at: { line: 1, column: 54 } },
  ]);
  expect(endLine).toBe(0);
  expect(diagnostics).toMatchObject([
    { code: 'source/front-matter-on-one-line', place: { file: 'page.md', line: 1, column: 1 } },
  ]);
});

test.each([
  [['---title: "A"---# A'], 16],
  [['---title: "A"--- ## A'], 16],
  [['---title: "A"---'], 0],
  [['--- title: "A"---# A'], 0],
  [['---# A'], 0],
  [['', '---title: "A"---# A'], 0],
])('measures the front matter of %j', (lines, width) => {
  expect(frontMatterWidth(lines)).toBe(width);
});

test('both functions agree on where it ends', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('---', '', 'a: b', '----', ' ---')), (lines) => {
      expect(frontMatterEnd(lines)).toBe(read(...lines).endLine);
    }),
  );
});
