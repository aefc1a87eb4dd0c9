import type { PageInput, PageRecord } from '../workers/page-record.js';
import type { CacheFolder } from './cache-folder.js';
import type { HashFile } from './hash-file.js';

/** What earlier runs read. */
export interface PageCache {
  /** What was read from a page, when neither it nor any of its includes has another content by now. */
  find(file: string): KeptPage | undefined;
  /** What was read from a page the last time, whatever it holds by now. */
  findOld(file: string): KeptPage | undefined;
  /** Fetches what pages were read as. Undefined when that is lost: then they have to be read again. */
  load(pages: readonly KeptPage[]): readonly PageRecord[] | undefined;
  /** Keeps these pages and forgets all others. */
  save(records: readonly PageRecord[]): Promise<void>;
  /** How many pages are kept. */
  readonly size: number;
}

/** A page in the cache, without what it was read as. */
export interface KeptPage extends Omit<PageRecord, 'bytes'> {
  /** Which of the bodies is its own. */
  readonly position: number;
}

/** The index of the container; its bodies are the bytes of the pages, in the same order. */
interface PageIndex {
  readonly pages: readonly { readonly file: string; readonly inputs: readonly PageInput[]; readonly hash: string }[];
}

/**
 * Opens the kept pages of a key.
 * @param key stands for everything but the content of files that makes a difference: program, Node, options
 * @param hashFile takes names relative to the docs root
 */
export function openPageCache(folder: CacheFolder, key: string, hashFile: HashFile): PageCache {
  const name = `pages-${key}`;
  const container = folder.load(name);
  const { pages } = (container?.index ?? { pages: [] }) as PageIndex;
  const kept = new Map(pages.map((page, position): [string, KeptPage] => [page.file, { ...page, position }]));
  return {
    size: kept.size,
    find(file) {
      const page = kept.get(file);
      return page?.inputs.every((input) => hashFile(input.file) === input.hash) ? page : undefined;
    },
    findOld: (file) => kept.get(file),
    load(wanted) {
      if (wanted.length === 0) return [];
      const bodies = container?.loadBodies();
      return (
        bodies && wanted.flatMap(({ position, ...page }) => ({ ...page, bytes: bodies[position] ?? new Uint8Array() }))
      );
    },
    async save(records) {
      const index: PageIndex = { pages: records.map(({ file, inputs, hash }) => ({ file, inputs, hash })) };
      await folder.save(name, { index, bodies: records.map(({ bytes }) => bytes) });
    },
  };
}
