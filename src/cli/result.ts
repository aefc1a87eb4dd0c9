import type { Settings } from '../config/settings.js';
import { settleFindings } from '../findings.js';
import type { GenerateResult, RunResult } from '../generate.js';
import type { PageSet } from '../page-set.js';
import type { PatchBase, RunFindings } from '../patch/patch-base.js';
import type { SlottedFile } from '../patch/slots.js';
import type { EncodedFile } from '../write/write-output.js';

/** What is kept of a run to be shown again. */
export type KeptReport = Pick<GenerateResult, 'diagnostics' | 'suppressed' | 'summary' | 'statistics'>;

/** What is to be written, shown, and kept of a run. */
export interface Result {
  readonly files: readonly EncodedFile[];
  readonly report: KeptReport;
  /** Absent when the files cannot be patched. */
  readonly base?: PatchBase;
}

/** What the next run needs in order to patch these files. */
export function createPatchBase(
  { pages }: Pick<PageSet, 'pages'>,
  files: readonly Pick<SlottedFile, 'name' | 'slots'>[],
  findings: RunFindings,
): PatchBase {
  return {
    pages: pages.map(({ hash }) => hash),
    files: files.map(({ name, slots }) => ({ name, slots })),
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
