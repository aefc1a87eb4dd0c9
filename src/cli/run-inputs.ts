import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../cache/cache.js';
import type { HashFile } from '../cache/hash-file.js';
import type { Settings } from '../config/settings.js';
import type { PageSet } from '../page-set.js';
import { findTableOfContents } from '../source/find-table-of-contents.js';

/**
 * A key for everything that the result of a run is made from: what was read from the pages, the table of contents,
 * the templates, the settings that matter, and the program.
 */
export function hashRunInputs(pageSet: PageSet, settings: Settings, { createKey, hashFile }: Cache): string {
  const tableOfContents = findTableOfContents(pageSet.folder, pageSet.root);
  return createKey([
    pageSet.pages.map(({ file, hash }) => [file, hash]),
    pageSet.diagnostics,
    tableOfContents === undefined ? '' : hashFile(tableOfContents),
    settings.templates === undefined ? [] : hashTree(settings.templates, hashFile),
    relevantSettings(settings),
  ]);
}

/** Without what decides where things are read and written, how they are shown, and how fast it goes. */
function relevantSettings(settings: Settings): unknown {
  const {
    input,
    root,
    output,
    templates,
    cache,
    cacheLocation,
    concurrency,
    reporter,
    maxFindings,
    failOn,
    baseline,
    ...relevant
  } = settings;
  return relevant;
}

function hashTree(folder: string, hashFile: HashFile): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, hashFile(path)] as const);
}
