import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashContent } from '../cache/hash-content.js';
import type { KeptRun } from '../cache/run-cache.js';
import type { PageSet } from '../page-set.js';
import type { PatchBase } from '../patch/patch-base.js';
import { patchRun, type ReplacedPage } from '../patch/patch-run.js';
import type { Run } from '../run.js';
import { decodePage } from '../workers/page-record.js';
import type { EncodedFile } from '../write/write-output.js';
import { createPatchBase, type KeptReport, type Result, reportOf } from './result.js';

/** More changed pages than these hardly ever say the same, and a whole run is not much slower. */
const MOST_PAGES = 50;

/**
 * Makes the result from that of the last run.
 * @param output the folder that holds the files of the last run, absolute; absent when only findings are wanted
 * @returns undefined when a whole run is needed
 */
export function patchResult(
  kept: KeptRun<KeptReport>,
  base: PatchBase,
  pageSet: PageSet,
  { settings }: Run,
  output: string | undefined,
): Result | undefined {
  const replaced = findReplaced(base, pageSet);
  const readKept = () => (output === undefined ? [] : readFiles(kept, output));
  const patched = replaced && patchRun(base, readKept, replaced);
  if (!patched) return undefined;
  return {
    files: patched.files,
    report: reportOf({ ...kept.report, findings: patched.findings }, settings),
    base: createPatchBase(pageSet, patched.files, patched.findings),
  };
}

/** The pages that differ from those of the base; undefined when there are too many, or when nobody knows what they were. */
function findReplaced(base: PatchBase, { pages, replaced }: PageSet): readonly ReplacedPage[] | undefined {
  const changed = [...pages.keys()].filter((index) => pages[index]?.hash !== base.pages[index]);
  if (changed.length > MOST_PAGES) return undefined;
  const found = changed.flatMap((index) => {
    const records = replaced.find(({ after }) => after.file === pages[index]?.file);
    if (!records || records.before.hash !== base.pages[index]) return [];
    const { before, after } = records;
    return [{ index, file: after.file, before: decodePage(before), after: decodePage(after) }];
  });
  return found.length === changed.length ? found : undefined;
}

/** The files that a run has written; undefined when somebody has changed one of them, or taken it away. */
function readFiles({ files }: KeptRun<KeptReport>, output: string): readonly EncodedFile[] | undefined {
  const read = files.flatMap(({ name, hash }) => {
    const content = readContent(join(output, name));
    return content && hashContent(content) === hash ? [{ name, content }] : [];
  });
  return read.length === files.length ? read : undefined;
}

function readContent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
