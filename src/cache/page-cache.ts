import { createHash } from 'node:crypto';
import type { PageInput, PageRecord } from '../workers/page-record.js';
import type { CacheFolder } from './cache-folder.js';

/** Says what a file holds now: the hash of its bytes, empty when it does not exist. */
export type HashFile = (file: string) => string;

/** What earlier runs read. */
export interface PageCache {
  /** What was read from a page, when neither it nor any of its includes has another content by now. */
  find(file: string): PageRecord | undefined;
  /** Keeps these pages and forgets all others. Does nothing when they are what is kept already. */
  save(records: readonly PageRecord[]): Promise<void>;
}

/** Bodies of the container are the bytes of the pages, in the order of the index. */
interface PageIndex {
  readonly pages: readonly { readonly file: string; readonly inputs: readonly PageInput[] }[];
}

/**
 * Opens the kept pages of a key.
 * @param key stands for everything but the content of files that makes a difference: program, Node, options
 */
export function openPageCache(folder: CacheFolder, key: string, hashFile: HashFile): PageCache {
  const name = `pages-${key}`;
  const kept = loadRecords(folder, name);
  return {
    find(file) {
      const record = kept.get(file);
      return record?.inputs.every((input) => hashFile(input.file) === input.hash) ? record : undefined;
    },
    async save(records) {
      if (records.length === kept.size && records.every((record) => kept.get(record.file) === record)) return;
      const index: PageIndex = { pages: records.map(({ file, inputs }) => ({ file, inputs })) };
      await folder.save(name, { index, bodies: records.map(({ bytes }) => bytes) });
    },
  };
}

function loadRecords(folder: CacheFolder, name: string): ReadonlyMap<string, PageRecord> {
  const container = folder.load(name);
  if (!container) return new Map();
  const { pages } = container.index as PageIndex;
  return new Map(
    pages.map(({ file, inputs }, position) => [
      file,
      { file, inputs, bytes: container.bodies[position] ?? new Uint8Array() },
    ]),
  );
}

/** A hash of what was read from the pages: equal exactly when everything after the page stage gets the same. */
export function hashRecords(records: readonly PageRecord[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes } of records) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
