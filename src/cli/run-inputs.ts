import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../cache/cache.js';
import type { HashFile } from '../cache/hash-file.js';
import type { KeptRun } from '../cache/run-cache.js';
import type { Settings } from '../config/settings.js';
import type { PageSet } from '../page-set.js';
import { findTableOfContents } from '../source/find-table-of-contents.js';

/**
 * Keys for everything that the result of a run is made from: for its surroundings, which are the names of the pages, the table
 * of contents, the templates, the settings that matter, and the program; and for them and what was read from the pages.
 */
export function hashRunInputs(
  pageSet: PageSet,
  settings: Settings,
  { createKey, hashFile }: Cache,
): Pick<KeptRun<unknown>, 'inputs' | 'surroundings'> {
  const tableOfContents = findTableOfContents(pageSet.folder, pageSet.root);
  const surroundings = createKey([
    pageSet.pages.map(({ file }) => file),
    pageSet.diagnostics,
    tableOfContents === undefined ? '' : hashFile(tableOfContents),
    settings.templates === undefined ? [] : hashTree(settings.templates, hashFile),
    relevantSettings(settings),
  ]);
  return { surroundings, inputs: createKey([surroundings, pageSet.pages.map(({ hash }) => hash)]) };
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
