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
  /** Keeps these pages, some of which are kept already and some of which were read in this run, and forgets all others. */
  save(kept: readonly KeptPage[], read: readonly PageRecord[]): Promise<void>;
}

/** A page in the cache, without what it was read as. */
export interface KeptPage extends Omit<PageRecord, 'bytes'> {
  /** Which of the shelves it is on, and which of the bodies there is its own. */
  readonly shelf: number;
  readonly position: number;
}

/** The index of a container; its bodies are the bytes of the pages, in the same order. */
interface PageIndex {
  readonly pages: readonly { readonly file: string; readonly inputs: readonly PageInput[]; readonly hash: string }[];
}

/** What is in one container. */
interface Shelf {
  readonly name: string;
  readonly pages: ReadonlyMap<string, KeptPage>;
  /** Loads once. */
  loadBodies(): readonly Uint8Array[] | undefined;
}

/**
 * Up to so many pages lie on a shelf of their own when they have changed: writing a few of them must not take as long as
 * writing all.
 */
const MOST_FRESH_PAGES = 100;

/**
 * Opens the kept pages of a key.
 * @param key stands for everything but the content of files that makes a difference: program, Node, options
 * @param hashFile takes names relative to the docs root
 */
export function openPageCache(folder: CacheFolder, key: string, hashFile: HashFile): PageCache {
  const fresh = openShelf(folder, `fresh-${key}`, 0);
  const main = openShelf(folder, `pages-${key}`, 1);
  const shelves = [fresh, main];
  const isCurrent = ({ inputs }: KeptPage) => inputs.every((input) => hashFile(input.file) === input.hash);

  const load = (wanted: readonly KeptPage[]): readonly PageRecord[] | undefined => {
    const records: PageRecord[] = [];
    for (const { shelf, position, ...page } of wanted) {
      const bytes = shelves[shelf]?.loadBodies()?.[position];
      if (!bytes) return undefined;
      records.push({ ...page, bytes });
    }
    return records;
  };
  const write = (name: string, records: readonly PageRecord[]) => {
    const index: PageIndex = { pages: records.map(({ file, inputs, hash }) => ({ file, inputs, hash })) };
    return folder.save(name, { index, bodies: records.map(({ bytes }) => bytes) });
  };

  return {
    find: (file) => shelves.flatMap(({ pages }) => pages.get(file) ?? []).find(isCurrent),
    findOld: (file) => fresh.pages.get(file) ?? main.pages.get(file),
    load,
    async save(kept, read) {
      const files = new Set([...kept, ...read].map(({ file }) => file));
      const onTop = kept.filter(({ shelf }) => shelf === 0);
      const isFull = onTop.length + read.length > MOST_FRESH_PAGES;
      if (!isFull && main.pages.size > 0 && [...main.pages.keys()].every((file) => files.has(file))) {
        return write(fresh.name, [...(load(onTop) ?? []), ...read]);
      }
      await write(main.name, [...(load(kept) ?? []), ...read]);
      if (fresh.pages.size > 0) await write(fresh.name, []);
    },
  };
}

function openShelf(folder: CacheFolder, name: string, shelf: number): Shelf {
  const container = folder.load(name);
  const { pages } = (container?.index ?? { pages: [] }) as PageIndex;
  let bodies: readonly Uint8Array[] | undefined;
  return {
    name,
    pages: new Map(pages.map((page, position): [string, KeptPage] => [page.file, { ...page, shelf, position }])),
    loadBodies() {
      bodies ??= container?.loadBodies();
      return bodies;
    },
  };
}
