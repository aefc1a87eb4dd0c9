import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import type { CacheFolder } from './cache/cache-folder.js';
import { createCacheKey } from './cache/cache-key.js';
import { hashFile } from './cache/hash-file.js';
import { type HashFile, openPageCache, type PageCache } from './cache/page-cache.js';
import { extendVocabulary } from './config/extend-vocabulary.js';
import type { Settings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { Run } from './run.js';
import { toDocsPath } from './source/docs-path.js';
import { findPages, type PageSearch } from './source/find-pages.js';
import type { PageRecord } from './workers/page-record.js';
import { readPages } from './workers/read-pages.js';
import type { ReadingContext } from './workers/thread-protocol.js';

/** All pages of a run, each as the page stage leaves it. */
export interface PageSet {
  /** The docs root, absolute. */
  readonly root: string;
  /** The folder of the pages, absolute. */
  readonly folder: string;
  /** By file name, whatever order and thread they were read in. */
  readonly records: readonly PageRecord[];
  /** What is wrong with the folder rather than with a page. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the pages were read in this run; the others come from the cache. */
  readonly read: number;
}

/**
 * Finds the pages of a run and reads those that the cache does not have.
 * @throws UsageError when there is no input folder, or nothing in it to read
 */
export async function readPageSet({ settings, cacheFolder, reportProgress }: Run): Promise<PageSet> {
  reportProgress('Looking for pages');
  const { root, folder, files, diagnostics } = await findFiles(settings);
  const context = await createReadingContext(root, settings);
  const cache = cacheFolder && openCache(cacheFolder, settings, context);
  const found = new Map(files.map((file) => [file, cache?.find(file)]));
  const missing = files.filter((file) => found.get(file) === undefined);
  const read = await readPages(missing, context, settings.concurrency, (done) =>
    reportProgress('Reading pages', files.length - missing.length + done, files.length),
  );
  for (const record of read) found.set(record.file, record);
  const records = [...found.values()].filter((record) => record !== undefined);
  await cache?.save(records);
  return { root, folder, records, diagnostics, read: read.length };
}

async function createReadingContext(root: string, { vocabulary }: Settings): Promise<ReadingContext> {
  if (!vocabulary) return { root };
  const { defaultVocabulary } = await import('./pages/vocabulary/vocabulary.js');
  return { root, vocabulary: extendVocabulary(defaultVocabulary.data, vocabulary) };
}

async function findFiles(settings: Settings) {
  const { input, include, exclude } = settings;
  const search = await findPages(input, { root: settings.root });
  if (search.kind !== 'found') throw new UsageError(explainSearch(search.kind, settings));
  const { root, pages, diagnostics } = search;
  // The input may also be a single page.
  const folder = pages.some((page) => join(root, page) === input) ? dirname(input) : input;
  const isPage = createFileFilter(include, exclude);
  const files = pages.filter((file) => isPage(toDocsPath(folder, join(root, file))));
  if (files.length > 0) return { root, folder, files, diagnostics };
  throw new UsageError(`None of the ${pages.length} Markdown files in ${input} is a page by --include and --exclude.`);
}

function explainSearch(kind: Exclude<PageSearch['kind'], 'found'>, { input, root }: Settings): string {
  switch (kind) {
    case 'missing':
      return `The input folder ${input} does not exist.`;
    case 'outside-root':
      return `The input folder ${input} is not inside the docs root ${root}; expected a --root that holds it.`;
    case 'empty':
      return `There are no pages in ${input}; expected Markdown files (*.md) in it or below.`;
  }
}

function createFileFilter(include: readonly string[], exclude: readonly string[]): (name: string) => boolean {
  const options = { dot: true, ignore: [...exclude] };
  return include.length === 0 && exclude.length === 0
    ? () => true
    : picomatch(include.length > 0 ? [...include] : ['**'], options);
}

function openCache(folder: CacheFolder, { input, include, exclude }: Settings, context: ReadingContext): PageCache {
  return openPageCache(folder, createCacheKey([context, input, include, exclude]), createFileHasher(context.root));
}

/** Hashes each file once: many pages share their includes. */
function createFileHasher(root: string): HashFile {
  const hashes = new Map<string, string>();
  return (file) => {
    const hash = hashes.get(file) ?? hashFile(join(root, file));
    hashes.set(file, hash);
    return hash;
  };
}
