import { randomInt } from 'node:crypto';
import type { Settings } from '../config/settings.js';
import { settleFindings } from '../findings.js';
import { type GenerateResult, generateFrom, type RunResult } from '../generate.js';
import type { PageSet } from '../page-set.js';
import { fillFile } from '../patch/fill-file.js';
import type { PatchBase, RunFindings } from '../patch/patch-base.js';
import { packSlots, type SlottedFile } from '../patch/slots.js';
import { createStandIns } from '../patch/stand-ins.js';
import type { Run } from '../run.js';
import type { OutputFile } from '../write/write-output.js';

/** What is kept of a run to be shown again. */
export type KeptReport = Pick<GenerateResult, 'diagnostics' | 'suppressed' | 'summary' | 'statistics'>;

/** What is to be written, shown, and kept of a run. */
export interface Result {
  readonly files: readonly OutputFile[];
  readonly report: KeptReport;
  /** Absent when the files cannot be patched. */
  readonly base?: PatchBase;
}

/** Runs the stages behind the page stage. */
export async function makeResult(pageSet: PageSet, run: Run): Promise<Result> {
  const { cache, settings } = run;
  if (!cache || !canBePatched(settings)) {
    const { files, ...result } = await generateFrom(pageSet, run);
    return { files, report: reportOf(result, settings) };
  }
  const standIns = createStandIns(String(randomInt(10 ** 5)).padStart(5, '0'));
  const { files: masked, ...result } = await generateFrom(pageSet, { ...run, standIns });
  const files = await run.stopwatch.measure('fill in texts', () => masked.map((file) => fillFile(file, standIns)));
  return {
    files: files.map(({ file }) => file),
    report: reportOf(result, settings),
    base: createPatchBase(pageSet, files, result.findings),
  };
}

/** Templates of the user's may do anything with a text, and the formats and documents that are left out here do. */
function canBePatched({ templates, splitBy, formats }: Settings): boolean {
  return templates === undefined && splitBy === 'none' && !formats.includes('postman');
}

/** What the next run needs in order to patch these files. */
export function createPatchBase(
  { pages }: Pick<PageSet, 'pages'>,
  files: readonly SlottedFile[],
  findings: RunFindings,
): PatchBase {
  return {
    pages: pages.map(({ file, hash }) => ({ file, hash })),
    files: files.map(({ file, slots }) => ({ name: file.name, slots: packSlots(slots) })),
    findings,
  };
}

/** What is shown of a result. */
export function reportOf(
  { findings, summary, statistics }: Pick<RunResult, 'findings' | 'summary' | 'statistics'>,
  settings: Settings,
): KeptReport {
  return { ...settleFindings(findings, settings), summary, statistics };
}
