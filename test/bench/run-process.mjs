import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE_REPORT = new URL('./report-usage.mjs', import.meta.url).href;

/**
 * @typedef {object} Measurement
 * @property {number} seconds from the start of the process to its end
 * @property {number} cpuSeconds of all of its threads, in user and system mode
 * @property {number} kibibytes largest resident set, all threads together
 * @property {string} talk what it said on standard error
 */

/**
 * Runs a script of Node in a process of its own and measures it.
 * @param {string | URL} script
 * @param {readonly string[]} flags
 * @returns {Promise<Measurement>}
 */
export function runProcess(script, flags) {
  const path = script instanceof URL ? fileURLToPath(script) : script;
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE_REPORT, path, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const talk = collect(child.stdio[2]);
  const usage = collect(child.stdio[3]);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', async (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, ...JSON.parse(await usage), talk: await talk });
      else reject(new Error(`${path} ${flags.join(' ')} ended with ${code}: ${await talk}`));
    });
  });
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
