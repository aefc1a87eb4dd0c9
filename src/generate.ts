import { openCache } from './cache/cache.js';
import { openCacheFolder } from './cache/cache-folder.js';
import type { ConfigFile } from './config/config-file.js';
import { extendVocabulary } from './config/extend-vocabulary.js';
import { resolveSettings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { filterModel } from './emit/openapi/filter-model.js';
import { type SettledFindings, settleFindings } from './findings.js';
import { linkPages } from './link/link-pages.js';
import { makeFiles } from './make-files.js';
import type { ApiModel } from './model/api-model.js';
import { type PageSet, readPageSet } from './page-set.js';
import { defaultVocabulary, scalarNamesOf } from './pages/vocabulary/vocabulary.js';
import type { ReportProgress, Run } from './run.js';
import { readTableOfContents } from './source/table-of-contents.js';
import { createStopwatch, type Statistics, sumLedgers } from './statistics.js';
import { type Summary, summarize } from './summary.js';
import { createThreads } from './workers/threads.js';
import type { OutputFile } from './write/write-output.js';

/** What to read and how; paths are relative to the working folder. */
export type GenerateOptions = ConfigFile & {
  readonly input: string;
  /** Hears how far the run is. */
  readonly onProgress?: ReportProgress;
};

/** What a run gives. Nothing is written. */
export interface GenerateResult extends SettledFindings {
  /** Documents and types, by name relative to the output folder. */
  readonly files: readonly OutputFile[];
  readonly model: ApiModel;
  readonly summary: Summary;
  readonly statistics: Statistics;
}

/**
 * Reads pages and makes the documents and types that they describe. Writes nothing but the cache, when that is on.
 * @throws UsageError when options, folders or templates are wrong; what is wrong with pages is in `diagnostics`
 */
export async function generate({ onProgress, ...options }: GenerateOptions): Promise<GenerateResult> {
  const settings = resolveSettings({}, options, process.cwd());
  if (typeof settings === 'string') throw new UsageError(settings);
  const run: Run = {
    settings,
    ...(settings.cache && { cache: openCache(openCacheFolder(settings.cacheLocation)) }),
    threads: createThreads(settings.concurrency),
    stopwatch: createStopwatch(),
    reportProgress: onProgress ?? (() => {}),
  };
  try {
    return await generateFrom(await readPagesOf(run), run);
  } finally {
    await run.threads.stop();
  }
}

/** The page stage of a run. */
export function readPagesOf(run: Run): Promise<PageSet> {
  return run.stopwatch.measure('read pages', () => readPageSet(run));
}

/** The part of a run behind the page stage. */
export async function generateFrom(pageSet: PageSet, run: Run): Promise<GenerateResult> {
  const { settings, threads, stopwatch, reportProgress } = run;
  threads.expectJobs(pageSet.pages.length);
  const ofContents: Diagnostic[] = [];
  reportProgress('Linking pages');
  const contents = await stopwatch.measure('unpack pages', () => pageSet.load());
  const pages = contents.flatMap(({ model }) => (model ? [model] : []));
  const linked = await stopwatch.measure('link', () =>
    linkPages(pages, {
      scalarNames: scalarNamesOf(extendVocabulary(defaultVocabulary.data, settings.vocabulary ?? {})),
      tableOfContents: readTableOfContents(pageSet.folder, pageSet.root, (finding) => void ofContents.push(finding)),
      corrections: new Map(Object.entries(settings.pages ?? {})),
    }),
  );
  const model = filterModel(linked.model, settings.operations ?? {});
  const made = await makeFiles(model, run);
  const found = [
    pageSet.diagnostics,
    ofContents,
    ...contents.flatMap((content) => [content.diagnostics, content.model?.diagnostics ?? []]),
    linked.diagnostics,
    made.diagnostics,
  ].flat();
  const suppressions = contents.flatMap((content) => content.suppressions);
  return {
    files: made.files,
    model,
    ...settleFindings(found, suppressions, settings),
    summary: summarize(pageSet.pages.length, model),
    statistics: { ledger: sumLedgers(pages), votes: linked.votes, milliseconds: stopwatch.total() },
  };
}
