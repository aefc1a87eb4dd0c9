import type { CacheFolder } from './cache-folder.js';
import { type CreateCacheKey, prepareCacheKeys } from './cache-key.js';
import { createFileHasher, type HashFile } from './hash-file.js';

/** Where runs leave what they have read and made, and how they tell whether it still holds. */
export interface Cache {
  readonly folder: CacheFolder;
  readonly createKey: CreateCacheKey;
  /** Takes absolute paths. */
  readonly hashFile: HashFile;
}

/** Opens a cache for one or more runs of this process. */
export function openCache(folder: CacheFolder): Cache {
  return { folder, createKey: prepareCacheKeys(), hashFile: createFileHasher() };
}
