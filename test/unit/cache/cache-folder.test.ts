import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCacheFolder } from '../../../src/cache/cache-folder.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

vi.mock('node:fs', { spy: true });

let folder: string;

beforeEach(() => {
  folder = createTemporaryFolder();
});

afterEach(() => {
  vi.clearAllMocks();
});

describe('a cache folder of somebody else', () => {
  it.each(['EPERM', 'EROFS', 'ENOENT'])('is read, though files cannot be marked as used: %s', async (code) => {
    const cache = openCacheFolder(folder);
    await cache.save('pages', { index: { of: 'a' }, bodies: [] });
    vi.mocked(utimesSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
    expect(cache.load('pages')?.index).toEqual({ of: 'a' });
    expect(utimesSync).toHaveBeenCalledOnce();
  });

  it('keeps nothing when it cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = openCacheFolder(join(folder, 'file', 'cache'));
    await expect(cache.save('pages', { index: {}, bodies: [] })).resolves.toBeUndefined();
    expect(cache.load('pages')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
