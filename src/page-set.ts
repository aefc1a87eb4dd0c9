import { dirname, join } from 'node:path';
import type { Cache } from './cache/cache.js';
import { openPageCache, type PageCache } from './cache/page-cache.js';
import { extendVocabulary } from './config/extend-vocabulary.js';
import type { Settings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { plural } from './reporters/plural.js';
import type { Run } from './run.js';
import { toDocsPath } from './source/docs-path.js';
import { findPages, type PageSearch } from './source/find-pages.js';
import { decodePage, type PageContent, type PageRecord } from './workers/page-record.js';
import type { ReadingContext } from './workers/read-page-file.js';

/** All pages of a run, read or kept from an earlier run. */
export interface PageSet {
  /** The docs root, absolute. */
  readonly root: string;
  /** The folder of the pages, absolute. */
  readonly folder: string;
  /** By file name, whatever order and thread they were read in. */
  readonly pages: readonly Omit<PageRecord, 'bytes'>[];
  /** What is wrong with the folder rather than with a page. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the pages were read in this run; the others come from the cache. */
  readonly read: number;
  /** Those of the pages that were read in this run and that the cache knows as they were before. */
  readonly replaced: readonly ReplacedRecord[];
  /** What was read, in the order of `pages`. */
  load(): Promise<readonly PageContent[]>;
}

/** What was read from a page in an earlier run and in this one. */
export interface ReplacedRecord {
  readonly before: PageRecord;
  readonly after: PageRecord;
}

/**
 * Finds the pages of a run and reads those that the cache does not have.
 * @throws UsageError when there is no input folder, or nothing in it to read
 */
export function readPageSet(run: Run): Promise<PageSet> {
  return run.stopwatch.measure('read pages', () => findAndRead(run));
}

async function findAndRead(run: Run): Promise<PageSet> {
  const { settings, threads, reportProgress } = run;
  reportProgress('Looking for pages');
  const { files, ...found } = await findFiles(settings);
  const context = await createReadingContext(found.root, settings);
  const cache = run.cache && openPages(run.cache, settings, context);
  const kept = files.flatMap((file) => cache?.find(file) ?? []);
  const keptFiles = new Set(kept.map(({ file }) => file));
  const missing = files.filter((file) => !keptFiles.has(file));
  const readThem = (wanted: readonly string[]) =>
    threads.readPages(wanted, context, (done) =>
      reportProgress('Reading pages', files.length - wanted.length + done, files.length),
    );

  const read = await readThem(missing);
  const old = cache?.load(missing.flatMap((file) => cache.findOld(file) ?? [])) ?? [];
  if (read.length > 0) await cache?.save(kept, read);
  const readByFile = new Map(read.map((record) => [record.file, record]));
  const replaced = old.flatMap((before) => {
    const after = readByFile.get(before.file);
    return after ? [{ before, after }] : [];
  });
  const keptByFile = new Map(kept.map((page) => [page.file, page]));
  return {
    ...found,
    pages: files.flatMap((file) => readByFile.get(file) ?? keptByFile.get(file) ?? []),
    read: read.length,
    replaced,
    async load() {
      // What was kept may be lost in the meantime.
      const others = cache?.load(kept) ?? (await readThem(kept.map(({ file }) => file)));
      const records = new Map([...others, ...read].map((record) => [record.file, record]));
      return files.flatMap((file) => records.get(file) ?? []).map(decodePage);
    },
  };
}

function openPages(
  { folder, createKey, hashFile }: Cache,
  { input, include, exclude }: Settings,
  context: ReadingContext,
): PageCache {
  const hashes = new Map<string, string>();
  return openPageCache(folder, createKey([context, input, include, exclude]), (file) => {
    // Many pages share their includes.
    const hash = hashes.get(file) ?? hashFile(join(context.root, file));
    hashes.set(file, hash);
    return hash;
  });
}

async function createReadingContext(root: string, { vocabulary }: Settings): Promise<ReadingContext> {
  if (!vocabulary) return { root };
  const { defaultVocabulary } = await import('./pages/vocabulary/vocabulary.js');
  return { root, vocabulary: extendVocabulary(defaultVocabulary.data, vocabulary) };
}

async function findFiles(settings: Settings) {
  const { input, include, exclude } = settings;
  const search = await findPages(input, { root: settings.root });
  if (search.kind !== 'found') throw new UsageError(explainSearch(search, settings));
  const { root, pages, diagnostics } = search;
  // The input may also be a single page.
  const folder = pages.some((page) => join(root, page) === input) ? dirname(input) : input;
  const isPage = await createFileFilter(include, exclude);
  const files = pages.filter((file) => isPage(toDocsPath(folder, join(root, file))));
  if (files.length > 0) return { root, folder, files, diagnostics };
  throw new UsageError(
    `--include and --exclude leave none of ${plural(pages.length, 'Markdown file')} in ${input}; expected at least one. Globs begin at that folder and have forward slashes.`,
  );
}

function explainSearch(search: Exclude<PageSearch, { kind: 'found' }>, { input, root }: Settings): string {
  switch (search.kind) {
    case 'missing':
      return `The input folder ${input} does not exist.`;
    case 'outside-root':
      return `The input folder ${input} is not inside the docs root ${root}; expected a --root that holds it.`;
    case 'empty':
      return `There are no pages in ${input}; expected Markdown files (*.md, *.mdx, *.markdown) in it or below.`;
    case 'unreadable':
      return `There are no pages in ${input} that can be read:\n${search.diagnostics.map(describeFolder).join('\n')}`;
  }
}

function describeFolder({ place, message }: Diagnostic): string {
  return `  ${place?.file || '.'}: ${message}`;
}

async function createFileFilter(
  include: readonly string[],
  exclude: readonly string[],
): Promise<(name: string) => boolean> {
  if (include.length === 0 && exclude.length === 0) return () => true;
  const { default: picomatch } = await import('picomatch');
  return picomatch(include.length > 0 ? withFolders(include) : ['**'], { dot: true, ignore: withFolders(exclude) });
}

/** The name of a folder stands for all that is in it: `drafts`, `drafts/`. */
function withFolders(globs: readonly string[]): string[] {
  return globs.flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]);
}
