import { expect, test } from 'vitest';
import { buildSections } from '../../../src/markdown/sections.js';
import { outlineOf, summaryOf } from './outline-of.js';

const sectionsOf = (...lines: string[]) => buildSections(outlineOf(...lines).blocks);

test('links the sections of a page by level, also where levels are left out', () => {
  const sections = sectionsOf('# A', '## B', '##### C', '##### D', '## E', '### F', '# G');
  expect(sections.map((section) => [section.title, section.ancestors.map((ancestor) => ancestor.title)])).toEqual([
    ['A', []],
    ['B', ['A']],
    ['C', ['B', 'A']],
    ['D', ['B', 'A']],
    ['E', ['A']],
    ['F', ['E', 'A']],
    ['G', []],
  ]);
  expect(sections.map((section) => section.children.map((child) => child.title))).toEqual([
    ['B', 'E'],
    ['C', 'D'],
    [],
    [],
    ['F'],
    [],
    [],
  ]);
});

test('holds the blocks down to the next heading, without comments that annotate nothing', () => {
  const [before, section] = sectionsOf(
    'a',
    '<!-- note -->',
    '',
    ' ## B',
    'c',
    '<!-- { "d": 1 } -->',
    '<!-- e -->',
    '```',
    '```',
  );
  expect(before).toMatchObject({ title: '', level: 0, at: { line: 1, column: 1 } });
  expect(before?.blocks.map(summaryOf)).toEqual(['paragraph a']);
  expect(section).toMatchObject({ level: 2, at: { line: 4, column: 2 }, ancestors: [] });
  expect(section?.blocks.map(summaryOf)).toEqual(['paragraph c', 'comment  { "d": 1 } ', 'code ']);
});

test('has no section before the first heading when nothing stands there', () => {
  expect(sectionsOf('<!-- note -->', '# A').map((section) => section.level)).toEqual([1]);
  expect(sectionsOf()).toEqual([]);
});

test.each([
  ['## HTTP *request*', 'HTTP request'],
  ['## For [users](user.md):', 'For users'],
  ['## **Values** :', 'Values'],
  ['## a\u00A0 b `$c`', 'a b $c'],
  ['## :', ''],
])('the title of "%s" is its plain text', (given, title) => {
  expect(sectionsOf(given)[0]?.title).toBe(title);
});
