import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { extendPage, touchPage } from './pages-folder.mjs';
import { runProcess } from './run-process.mjs';

const COMMAND = new URL('../../dist/cli/main.js', import.meta.url);
const BARE_PARSE = new URL('./bare-parse.mjs', import.meta.url);

/**
 * What can be measured, in this order: each case finds the folders as the one before it has left them.
 * `pages` is a folder of pages that may be changed, `work` one for the cache and the output.
 */
export const CASES = {
  'bare parse': ({ pages }) => runProcess(BARE_PARSE, [pages]),
  cold: ({ pages, work }) => {
    rmSync(work, { recursive: true, force: true });
    return generate(pages, work);
  },
  'nothing changed': ({ pages, work }) => generate(pages, work),
  'one page touched': ({ pages, work, round }) => {
    touchPage(pages, round);
    return generate(pages, work);
  },
  'one property added': ({ pages, work, round }) => {
    extendPage(pages, round);
    return generate(pages, work);
  },
};

/** @typedef {keyof typeof CASES} CaseName */

/**
 * Measures cases one after the other, so many rounds.
 * @param {readonly CaseName[]} names
 * @returns {Promise<Readonly<Record<CaseName, readonly import('./run-process.mjs').Measurement[]>>>}
 */
export async function measureCases(names, folders, rounds) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) runs[name].push(await CASES[name]({ ...folders, round }));
  }
  return runs;
}

/** Everything that `generate` can do by itself: both formats, types, validation. */
function generate(pages, work) {
  const folders = ['--input', pages, '--output', join(work, 'output'), '--cache-location', join(work, 'cache')];
  return runProcess(COMMAND, ['generate', ...folders, '--cache', '--format', 'yaml,json', '--stats']);
}
