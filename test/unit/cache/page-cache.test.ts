import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryFolder, openCacheFolder } from '../../../src/cache/cache-folder.js';
import { openPageCache } from '../../../src/cache/page-cache.js';
import { openRunCache } from '../../../src/cache/run-cache.js';
import { decodePage, encodePage, type PageRecord } from '../../../src/workers/page-record.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

let folder: string;

beforeEach(() => {
  folder = createTemporaryFolder();
});

function record(file: string, hash: string, includes: Readonly<Record<string, string>> = {}): PageRecord {
  const inputs = [
    { file, hash },
    ...Object.entries(includes).map(([name, ofInclude]) => ({ file: name, hash: ofInclude })),
  ];
  const bytes = encodePage({ suppressions: [], diagnostics: [{ code: 'a/b', severity: 'info', message: file }] });
  return { file, inputs, hash: `read of ${file}`, bytes };
}

const RECORDS = [record('a.md', '1'), record('b.md', '2', { 'x.md': '3', 'gone.md': '' })];
const NOW = new Map([
  ['a.md', '1'],
  ['b.md', '2'],
  ['x.md', '3'],
]);
const hashIn = (files: ReadonlyMap<string, string>) => (file: string) => files.get(file) ?? '';

describe.each([
  ['on the disk', () => openCacheFolder(folder)],
  ['in memory', () => createMemoryFolder()],
])('page cache %s', (_name, open) => {
  it('finds pages whose files have not changed', async () => {
    const cacheFolder = open();
    expect(openPageCache(cacheFolder, 'key', hashIn(NOW)).find('a.md')).toBeUndefined();
    await openPageCache(cacheFolder, 'key', hashIn(NOW)).save([], RECORDS);
    const cache = openPageCache(cacheFolder, 'key', hashIn(NOW));
    const found = cache.find('b.md');
    expect(found).toMatchObject({ file: 'b.md', inputs: RECORDS[1]?.inputs, hash: 'read of b.md' });
    const [loaded] = cache.load(found ? [found] : []) ?? [];
    expect(loaded && decodePage(loaded).diagnostics[0]?.message).toBe('b.md');
    expect(openPageCache(cacheFolder, 'other', hashIn(NOW)).find('b.md')).toBeUndefined();
  });

  it.each([
    ['the page', ['b.md', '9']],
    ['an include', ['x.md', '9']],
    ['an include that was missing', ['gone.md', '9']],
  ] as const)('does not find a page when %s has changed', async (_what, [file, hash]) => {
    const cacheFolder = open();
    await openPageCache(cacheFolder, 'key', hashIn(NOW)).save([], RECORDS);
    const cache = openPageCache(cacheFolder, 'key', hashIn(new Map([...NOW, [file, hash]])));
    expect(cache.find('b.md')).toBeUndefined();
    expect(cache.find('a.md')).toBeDefined();
  });

  it('keeps pages that have changed beside the others, and still knows what they were', async () => {
    const cacheFolder = open();
    await openPageCache(cacheFolder, 'key', hashIn(NOW)).save([], RECORDS);
    const changed = new Map([...NOW, ['a.md', '9']]);
    const second = openPageCache(cacheFolder, 'key', hashIn(changed));
    const kept = second.find('b.md');
    expect(second.findOld('a.md')?.inputs).toEqual([{ file: 'a.md', hash: '1' }]);
    await second.save(kept ? [kept] : [], [record('a.md', '9')]);
    const third = openPageCache(cacheFolder, 'key', hashIn(changed));
    expect(third.find('a.md')?.inputs).toEqual([{ file: 'a.md', hash: '9' }]);
    const pages = ['a.md', 'b.md'].flatMap((file) => third.find(file) ?? []);
    expect(third.load(pages)?.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
    expect(openPageCache(cacheFolder, 'key', hashIn(NOW)).find('a.md')).toBeDefined();
  });

  it('forgets pages that are no longer there', async () => {
    const cacheFolder = open();
    await openPageCache(cacheFolder, 'key', hashIn(NOW)).save([], RECORDS);
    await openPageCache(cacheFolder, 'key', hashIn(NOW)).save([], RECORDS.slice(0, 1));
    expect(openPageCache(cacheFolder, 'key', hashIn(NOW)).find('b.md')).toBeUndefined();
  });
});

describe('cache folder', () => {
  it.each([
    ['is cut off', (content: Buffer) => content.subarray(0, -1)],
    ['has another byte', (content: Buffer) => Buffer.concat([content.subarray(0, -1), Buffer.from('?')])],
  ])('loses what was read when the file %s', async (_how, damage) => {
    await openPageCache(openCacheFolder(folder), 'key', hashIn(NOW)).save([], RECORDS);
    const cache = openPageCache(openCacheFolder(folder), 'key', hashIn(NOW));
    const found = cache.find('a.md');
    const path = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(path, damage(readFileSync(path)));
    expect(found).toBeDefined();
    expect(cache.load(found ? [found] : [])).toBeUndefined();
  });

  it('removes what no run has used for a month, and nothing of others', async () => {
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    const names = ['pages-old.cache', 'pages-x.cache.0a1b-2c.tmp', 'notes.txt', 'pages-new.cache'];
    for (const name of names) writeFileSync(join(folder, name), '');
    for (const name of names.slice(0, 3)) utimesSync(join(folder, name), old, old);
    await openCacheFolder(folder).save('pages-key', { index: {}, bodies: [] });
    expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'pages-key.cache', 'pages-new.cache']);
  });
});

describe('run cache', () => {
  it('keeps the last run of a key', async () => {
    const cacheFolder = openCacheFolder(folder);
    const run = { inputs: 'i', surroundings: 's', files: [{ name: 'a', hash: '1' }], report: { count: 3 } };
    await openRunCache<{ count: number }, string>(cacheFolder, 'key').save(run, 'base');
    const kept = openRunCache<{ count: number }, string>(cacheFolder, 'key').load();
    expect(kept).toMatchObject(run);
    expect(kept?.loadBase()).toBe('base');
    expect(openRunCache(cacheFolder, 'other').load()).toBeUndefined();
    await openRunCache(cacheFolder, 'key').save({ ...run, inputs: 'j' }, undefined);
    const next = openRunCache(cacheFolder, 'key').load();
    expect(next?.inputs).toBe('j');
    expect(next?.loadBase()).toBeUndefined();
  });
});
