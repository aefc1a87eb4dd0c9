import type { PageContent } from '../workers/page-record.js';
import type { EncodedFile } from '../write/write-output.js';
import { alignPages, type PageChange } from './align-pages.js';
import { moveFindings } from './move-findings.js';
import { type PatchBase, type RunFindings, remarksOf } from './patch-base.js';
import { patchFile } from './patch-file.js';
import type { SlottedFile } from './slots.js';

/** A page that was read anew. */
export interface ReplacedPage {
  /** Which of the pages of the run it is. */
  readonly index: number;
  readonly file: string;
  readonly before: PageContent;
  readonly after: PageContent;
}

/** What a run would have made of the pages as they are now. */
export interface PatchedRun {
  readonly files: readonly SlottedFile[];
  readonly findings: RunFindings;
}

/**
 * Makes what a run would make, from what the last one has made: possible when the pages that have changed say the same as
 * before in other words or in other places.
 * @param readFiles gives the files as the last run has written them, or undefined when they no longer are; it is asked when
 * the pages allow a patch, because there is much to read
 * @returns undefined when a whole run is needed
 */
export function patchRun(
  base: PatchBase,
  readFiles: () => readonly EncodedFile[] | undefined,
  replaced: readonly ReplacedPage[],
): PatchedRun | undefined {
  const changes = new Map<number, PageChange>();
  for (const { index, before, after } of replaced) {
    const change = before.model && after.model && alignPages(before.model, after.model);
    if (!change) return undefined;
    changes.set(index, change);
  }
  const byFile = new Map(replaced.map(({ index, file }) => [file, changes.get(index)]));
  const ofAll = moveFindings(base.findings.ofAll, byFile);
  const files = ofAll && readFiles();
  if (!files) return undefined;
  const patched = base.files.flatMap(({ name, slots }) => {
    const file = files.find((one) => one.name === name);
    return (file && patchFile({ ...file, slots }, changes)) ?? [];
  });
  if (patched.length < base.files.length) return undefined;
  const remarks = new Map(replaced.map(({ index, after }) => [index, remarksOf(after)]));
  const ofPages = base.findings.ofPages.map((before, index) => remarks.get(index) ?? before);
  return { files: patched, findings: { ofPages, ofAll } };
}
