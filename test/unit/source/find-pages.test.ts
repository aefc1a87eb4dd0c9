import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPages } from '../../../src/source/find-pages.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

test('finds pages at any depth, sorted, and passes over what holds none', async () => {
  const root = createTemporaryFolder({
    'b.md': '',
    'B.MD': '',
    'a/y.mdx': '',
    'a/z.md': '',
    'a/b/c.md': '',
    'a-b.md': '',
    'a.txt': '',
    'a/long.markdown': '',
    'a/._y.mdx': '',
    'node_modules/x.md': '',
    '.git/x.md': '',
    'a/includes/x.md': '',
  });
  mkdirSync(path.join(root, 'folder.md'));
  expect(await findPages(root)).toEqual({
    kind: 'found',
    root,
    pages: ['B.MD', 'a-b.md', 'a/b/c.md', 'a/long.markdown', 'a/y.mdx', 'a/z.md', 'b.md'],
    diagnostics: [],
  });
});

test('reads what stands beside a page that is named for what is made of it', async () => {
  const root = createTemporaryFolder({
    'source/index.html.md': '',
    'source/includes/_books.md': '',
    'source/includes/shelves/_add.md': '',
    'source/fonts/includes/x.md': '',
  });
  expect(await findPages(root)).toMatchObject({
    pages: ['source/includes/_books.md', 'source/includes/shelves/_add.md', 'source/index.html.md'],
  });
});

test('names pages by their way from the docs root', async () => {
  const root = createTemporaryFolder({ 'v1/api/a.md': '', 'b.md': '' });
  expect(await findPages(path.join(root, 'v1'), { root })).toMatchObject({ root, pages: ['v1/api/a.md'] });
  expect(await findPages(path.join(root, 'v1'))).toMatchObject({ root: path.join(root, 'v1'), pages: ['api/a.md'] });
});

test('takes a single page', async () => {
  const root = createTemporaryFolder({ 'v1/a.md': '', 'v1/b.md': '' });
  expect(await findPages(path.join(root, 'v1/a.md'))).toMatchObject({ root: path.join(root, 'v1'), pages: ['a.md'] });
  expect(await findPages(path.join(root, 'v1/a.md'), { root })).toMatchObject({ root, pages: ['v1/a.md'] });
});

test('says why there are no pages', async () => {
  const root = createTemporaryFolder({ 'a.txt': '', 'b/includes/c.md': '' });
  expect(await findPages(path.join(root, 'x'))).toEqual({ kind: 'missing', input: path.join(root, 'x') });
  expect(await findPages(root)).toEqual({ kind: 'empty', input: root });
  expect(await findPages(root, { root: path.join(root, 'b') })).toEqual({ kind: 'outside-root', input: root });
  expect(await findPages(root, { root: path.join(root, 'x') })).toEqual({ kind: 'outside-root', input: root });
});

test('follows a link to a page below the root, but none that leads out of it, and no linked folder', async () => {
  const other = createTemporaryFolder({ 'secret.md': '' });
  const root = createTemporaryFolder({ 'a/b.md': '' });
  symlinkSync(path.join(root, 'a/b.md'), path.join(root, 'link.md'));
  symlinkSync(path.join(other, 'secret.md'), path.join(root, 'out.md'));
  symlinkSync(path.join(other, 'none.md'), path.join(root, 'dead.md'));
  symlinkSync(root, path.join(root, 'a/circle'));
  symlinkSync(other, path.join(root, 'other'));
  expect(await findPages(root)).toMatchObject({ pages: ['a/b.md', 'link.md'] });
});

test.skipIf(process.getuid?.() === 0)('reports a folder that it must not list', async () => {
  const root = createTemporaryFolder({ 'a.md': '', 'b/c.md': '' });
  chmodSync(path.join(root, 'b'), 0);
  const search = await findPages(root);
  const alone = await findPages(path.join(root, 'b'), { root });
  chmodSync(path.join(root, 'b'), 0o700);
  expect(search).toMatchObject({
    pages: ['a.md'],
    diagnostics: [{ code: 'source/folder-unreadable', place: { file: 'b' } }],
  });
  expect(alone).toMatchObject({ kind: 'unreadable', diagnostics: [{ place: { file: 'b' } }] });
});
