import { join } from 'node:path';
import type { Cache } from '../cache/cache.js';
import { hashContent } from '../cache/hash-content.js';
import { type KeptRun, openRunCache } from '../cache/run-cache.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type PageSet, readPageSet } from '../page-set.js';
import type { PatchBase } from '../patch/patch-base.js';
import type { Run } from '../run.js';
import { type EncodedFile, type WriteResult, writeOutput } from '../write/write-output.js';
import { blameSystem } from './blame-system.js';
import type { KeptReport, Result } from './result.js';
import { hashRunInputs } from './run-inputs.js';

/** What a command shows of a run. */
export interface RunReport extends KeptReport, Pick<PageSet, 'root' | 'pages' | 'read'> {
  /** Absent when nothing was to be written. */
  readonly output?: WriteResult;
}

/**
 * Runs all stages and writes the output folder; with a cache, takes the last result when nothing has changed since, and
 * patches it when the pages say the same in other words.
 * @param output the folder to write, absolute; absent when only findings are wanted
 * @throws UsageError as `generate` does, and when the output folder cannot be written; another error when a document is
 * not valid: then nothing is written
 */
export async function produce(run: Run, output: string | undefined): Promise<RunReport> {
  const { settings, cache, stopwatch } = run;
  const pageSet = await readPageSet(run);
  const keys = cache && hashRunInputs(pageSet, settings, cache);
  const store = cache && openRunCache<KeptReport, PatchBase>(cache.folder, cache.createKey([settings.input, output]));
  const kept = store?.load();
  if (cache && kept && kept.inputs === keys?.inputs && isUntouched(kept, output, cache)) {
    const written = { written: [], unchanged: kept.files.map(({ name }) => name), removed: [] };
    return complete(kept.report, run, pageSet, output === undefined ? undefined : written);
  }
  const known = kept?.surroundings === keys?.surroundings ? kept : undefined;
  const { files, report, base } = await makeOrPatch(known, pageSet, run, output);
  if (output !== undefined && files.length === 0) throw new Error(describeInvalid(report.diagnostics));
  const written = output === undefined ? undefined : await stopwatch.measure('write', () => write(output, files));
  if (store && keys) {
    const hashes = files.map(({ name, content }) => ({ name, hash: hashContent(content) }));
    await stopwatch.measure('keep', () => store.save({ ...keys, files: hashes, report }, base));
  }
  return complete(report, run, pageSet, written);
}

type Kept = KeptRun<KeptReport> & { loadBase(): PatchBase | undefined };

async function makeOrPatch(
  kept: Kept | undefined,
  pageSet: PageSet,
  run: Run,
  output: string | undefined,
): Promise<Result> {
  const patched = pageSet.replaced.length > 0 && kept && (await patch(kept, pageSet, run, output));
  if (patched) return patched;
  const { makeResult } = await import('./make-result.js');
  return makeResult(pageSet, run);
}

function patch(kept: Kept, pageSet: PageSet, run: Run, output: string | undefined): Promise<Result | undefined> {
  return run.stopwatch.measure('patch', async () => {
    const base = kept.loadBase();
    const { patchResult } = await import('./patch-result.js');
    return base && patchResult(kept, base, pageSet, run, output);
  });
}

function complete(
  report: KeptReport,
  { stopwatch }: Run,
  { root, pages, read }: PageSet,
  output: WriteResult | undefined,
): RunReport {
  const statistics = { ...report.statistics, milliseconds: stopwatch.total() };
  return { ...report, statistics, root, pages, read, ...(output && { output }) };
}

/** Whether the output folder still holds what the kept run has put there. */
function isUntouched({ files }: KeptRun<KeptReport>, output: string | undefined, { hashFile }: Cache): boolean {
  return output === undefined || files.every(({ name, hash }) => hashFile(join(output, name)) === hash);
}

function describeInvalid(diagnostics: readonly Diagnostic[]): string {
  const messages = diagnostics
    .filter(({ code }) => code === 'openapi/invalid-document')
    .map(({ message }) => `  ${message}`);
  return ['The document that was made is not valid OpenAPI, so nothing was written.', ...messages].join('\n');
}

function write(output: string, files: readonly EncodedFile[]): Promise<WriteResult> {
  return blameSystem(`The output folder ${output} cannot be written`, () => writeOutput(output, files));
}
