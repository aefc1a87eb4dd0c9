import { randomInt } from 'node:crypto';
import type { Settings } from '../config/settings.js';
import { generateFrom } from '../generate.js';
import type { PageSet } from '../page-set.js';
import { createStandIns, type StandIns } from '../patch/stand-ins.js';
import type { Run } from '../run.js';
import { encodeFiles } from '../write/write-output.js';
import { createPatchBase, type Result, reportOf } from './result.js';

/** Runs the stages behind the page stage. */
export async function makeResult(pageSet: PageSet, run: Run): Promise<Result> {
  const standIns = run.cache !== undefined && canBePatched(run.settings) ? inventStandIns() : undefined;
  const { files, ...result } = await generateFrom(pageSet, { ...run, ...(standIns && { standIns }) });
  const slotted = files.flatMap(({ name, slots }) => (slots ? [{ name, slots }] : []));
  return {
    files: encodeFiles(files),
    report: reportOf(result, run.settings),
    ...(standIns?.isComplete() && { base: createPatchBase(pageSet, slotted, result.findings) }),
  };
}

function inventStandIns(): StandIns {
  return createStandIns(String(randomInt(10 ** 5)).padStart(5, '0'));
}

/** Templates of the user's may do anything with a text, and the formats and documents that are left out here do. */
function canBePatched({ templates, splitBy, formats }: Settings): boolean {
  return templates === undefined && splitBy === 'none' && !formats.includes('postman');
}
