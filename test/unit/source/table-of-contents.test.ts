import path from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { readTableOfContents } from '../../../src/source/table-of-contents.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

it('gives every page of a YAML tree the names on the way to it', () => {
  const toc = 'name: Docs\nitems:\n- name: Books\n  items:\n  - name: List books\n    href: api/Book-list.md?view=1\n';
  const root = createTemporaryFolder({ 'v1/toc.yml': toc, 'v1/api/x.md': '' });
  const trails = readTableOfContents(path.join(root, 'v1/api'), root, () => undefined);
  expect([...trails]).toEqual([['v1/api/book-list.md', ['Books', 'List books']]]);
});

it('reads a tree of Markdown headings by level', () => {
  const root = createTemporaryFolder({
    'TOC.md': '# Docs\n## [Books](book.md)\n### [List books](api/book-list.md)\n## [Shops](shop.md)\n',
  });
  const trails = readTableOfContents(root, root, () => undefined);
  expect(trails.get('api/book-list.md')).toEqual(['Docs', 'Books', 'List books']);
  expect(trails.get('shop.md')).toEqual(['Docs', 'Shops']);
});

it('reports a file that is no YAML, and goes on without it', () => {
  const found: Diagnostic[] = [];
  const root = createTemporaryFolder({ 'toc.yml': 'items: [' });
  expect(readTableOfContents(root, root, (diagnostic) => found.push(diagnostic)).size).toBe(0);
  expect(found).toMatchObject([{ code: 'source/unreadable-toc', place: { file: 'toc.yml', line: 1 } }]);
});

it('is empty where there is no table of contents', () => {
  const root = createTemporaryFolder({ 'a.md': '' });
  expect(readTableOfContents(root, root, () => undefined).size).toBe(0);
});

it('looks further up where a folder cannot be listed', () => {
  const root = createTemporaryFolder({ 'toc.yml': '- name: Books\n  href: book.md\n' });
  const trails = readTableOfContents(path.join(root, 'gone/inside'), root, () => undefined);
  expect([...trails]).toEqual([['book.md', ['Books']]]);
});

it('comes to an end in a tree that aliases make endless', () => {
  const levels = Array.from(
    { length: 40 },
    (_, level) => `- &l${level + 1} { name: n, items: [*l${level}, *l${level}] }`,
  );
  const root = createTemporaryFolder({ 'toc.yml': `- &l0 { name: Book, href: book.md }\n${levels.join('\n')}\n` });
  expect([...readTableOfContents(root, root, () => undefined)]).toEqual([['book.md', ['Book']]]);
});
