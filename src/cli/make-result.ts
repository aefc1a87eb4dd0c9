import { randomInt } from 'node:crypto';
import type { Settings } from '../config/settings.js';
import { generateFrom } from '../generate.js';
import type { PageSet } from '../page-set.js';
import { fillFile } from '../patch/fill-file.js';
import { createStandIns } from '../patch/stand-ins.js';
import type { Run } from '../run.js';
import { createPatchBase, type Result, reportOf } from './result.js';

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
