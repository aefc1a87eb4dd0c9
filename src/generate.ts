import { conductRun } from './conduct-run.js';
import type { ConfigFile } from './config/config-file.js';
import { extendVocabulary } from './config/extend-vocabulary.js';
import { resolveSettings, type Settings } from './config/settings.js';
import type { Diagnostic, Place } from './diagnostics/diagnostic.js';
import { checkFilter, filterModel, keepUsedTypes } from './emit/openapi/filter-model.js';
import { type SettledFindings, settleFindings } from './findings.js';
import { linkPages } from './link/link-pages.js';
import { type MadeFile, makeFiles } from './make-files.js';
import type { ApiModel } from './model/api-model.js';
import { type PageSet, readPageSet } from './page-set.js';
import type { PageModel } from './pages/page-model.js';
import { defaultVocabulary, scalarNamesOf } from './pages/vocabulary/vocabulary.js';
import { maskOrigins } from './patch/mask-origins.js';
import { maskPage } from './patch/mask-page.js';
import { type RunFindings, remarksOf } from './patch/patch-base.js';
import type { StandIns } from './patch/stand-ins.js';
import type { ReportProgress, Run } from './run.js';
import { readTableOfContents } from './source/table-of-contents.js';
import { type Statistics, sumLedgers } from './statistics.js';
import { type Summary, summarize } from './summary.js';
import type { OutputFile } from './write/write-output.js';

/**
 * What to read and how, as a configuration file says it; paths are relative to the working folder. `output`, `baseline`, `failOn`,
 * `reporter` and `maxFindings` are for the command line, and change nothing here.
 */
export type GenerateOptions = ConfigFile & {
  readonly input: string;
  /** Hears how far the run is. What it throws ends the run. */
  readonly onProgress?: ReportProgress;
  /** Ends the run at its next step. */
  readonly signal?: AbortSignal;
};

/** What a run gives. Nothing is written. */
export interface GenerateResult extends SettledFindings {
  /** Documents and types. */
  readonly files: readonly OutputFile[];
  readonly model: ApiModel;
  readonly summary: Summary;
  readonly statistics: Statistics;
}

/** What a run gives, before findings get their levels. */
export interface RunResult extends Omit<GenerateResult, keyof SettledFindings> {
  readonly files: readonly MadeFile[];
  readonly findings: RunFindings;
}

/**
 * Reads pages and makes the documents and types that they describe. Writes nothing but the cache, when that is on.
 * @throws UsageError when options, folders or templates are wrong, or a package of others is missing; the reason of `signal`.
 *   What is wrong with pages is in `diagnostics`
 */
export function generate(options: GenerateOptions): Promise<GenerateResult> {
  return generateWith(options, (settings) => settings);
}

/**
 * Does what `generate` does, with settings made of those that the options give.
 * @throws as `generate` does
 */
export async function generateWith(
  { onProgress, signal, ...options }: GenerateOptions,
  adapt: (settings: Settings) => Settings,
): Promise<GenerateResult> {
  // Only programs wait for what checks options to load: the command line has checked its own.
  const { checkOptions } = await import('./check-options.js');
  checkOptions(options);
  const settings = adapt(resolveSettings({}, options, process.cwd()));
  const reportProgress: ReportProgress = (...progress) => {
    signal?.throwIfAborted();
    onProgress?.(...progress);
  };
  return conductRun(settings, reportProgress, async (run) => {
    const { findings, ...result } = await generateFrom(await readPageSet(run), run);
    return { ...result, ...settleFindings(findings, settings) };
  });
}

/**
 * The part of a run behind the page stage. When the run has stand-ins, the model holds them instead of texts and lines of
 * the pages.
 */
export async function generateFrom(pageSet: PageSet, run: Run): Promise<RunResult> {
  const { settings, threads, stopwatch, standIns, reportProgress } = run;
  threads.expectJobs(pageSet.pages.length);
  const ofContents: Diagnostic[] = [];
  reportProgress('Linking pages');
  const contents = await stopwatch.measure('unpack pages', () => pageSet.load());
  const pages = contents.flatMap(({ model }, index) =>
    model ? [standIns ? maskTexts(model, index, standIns) : model] : [],
  );
  const linked = await stopwatch.measure('link', () =>
    linkPages(pages, {
      scalarNames: scalarNamesOf(extendVocabulary(defaultVocabulary.data, settings.vocabulary ?? {})),
      tableOfContents: readTableOfContents(pageSet.folder, pageSet.root, (finding) => void ofContents.push(finding)),
      corrections: new Map(Object.entries(settings.pages ?? {})),
    }),
  );
  const filter = settings.operations ?? {};
  const filtered = filterModel(linked.model, filter, settings);
  const kept = settings.onlyUsedTypes ? keepUsedTypes(filtered) : filtered;
  const model = standIns ? maskLines(kept, pageSet, standIns) : kept;
  const made = await makeFiles(model, run);
  return {
    files: made.files,
    model,
    findings: {
      ofPages: contents.map(remarksOf),
      ofAll: [
        ...pageSet.diagnostics,
        ...ofContents,
        ...linked.diagnostics,
        ...checkFilter(linked.model, filter, settings),
        ...made.diagnostics.map((finding) => (standIns ? unmaskPlace(finding, standIns) : finding)),
      ],
    },
    summary: summarize(pageSet.pages.length, model),
    statistics: { ledger: sumLedgers(pages), votes: linked.votes, milliseconds: stopwatch.total() },
  };
}

function maskTexts(page: PageModel, index: number, standIns: StandIns): PageModel {
  let number = 0;
  return maskPage(page, (text) => standIns.ofText(index, number++, text));
}

function maskLines(model: ApiModel, { pages }: PageSet, standIns: StandIns): ApiModel {
  const indexes = new Map(pages.map(({ file }, index) => [file, index]));
  return maskOrigins(model, (file, line) => {
    const index = indexes.get(file);
    return index === undefined ? line : standIns.ofLine(index, line);
  });
}

function unmaskPlace(finding: Diagnostic, standIns: StandIns): Diagnostic {
  const unmask = (place: Place): Place => ({ ...place, line: standIns.lineOf(place.line) });
  return {
    ...finding,
    ...(finding.place && { place: unmask(finding.place) }),
    ...(finding.related && { related: finding.related.map((one) => ({ ...one, place: unmask(one.place) })) }),
  };
}
