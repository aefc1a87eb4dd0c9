import path from 'node:path';
import { expect, test } from 'vitest';
import { isInside, resolveDocsPath, toDocsPath } from '../../../src/source/docs-path.js';

test.each([
  ['api/a.md', 'b.md', 'api/b.md'],
  ['api/a.md', './b.md', 'api/b.md'],
  ['api/a.md', '../includes/b.md', 'includes/b.md'],
  ['api/a.md', '..\\includes\\b.md', 'includes/b.md'],
  ['api/a.md', '~/includes/b.md', 'includes/b.md'],
  ['api/a.md', '/includes/b.md', 'includes/b.md'],
  ['a.md', '..b/c.md', '..b/c.md'],
  ['api/a.md', '../../b.md', undefined],
  ['api/a.md', '~/../b.md', undefined],
  ['a.md', '..', undefined],
])('from %s, %s is %s', (from, target, want) => {
  expect(resolveDocsPath(from, target)).toBe(want);
});

test.each([
  ['/docs', '/docs/a/b.md', true],
  ['/docs', '/docs', true],
  ['/docs', '/docs/..a', true],
  ['/docs', '/docs2/a.md', false],
  ['/docs', '/', false],
])('in %s lies %s: %s', (folder, file, want) => {
  expect(isInside(path.resolve(folder), path.resolve(file))).toBe(want);
});

test('names files by their way from the root', () => {
  expect(toDocsPath(path.resolve('/docs'), path.resolve('/docs/a/b.md'))).toBe('a/b.md');
});
