import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the file in the output folder that lists what a run wrote, so that the next run knows what is its own. */
export const OUTPUT_LIST = '.docs-to-openapi.json';

/** Names of the files that the last run left in an output folder; none when nobody knows. */
export async function readOutputList(folder: string): Promise<readonly string[]> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, OUTPUT_LIST), 'utf8'));
    const files: unknown = typeof list === 'object' && list !== null && 'files' in list ? list.files : undefined;
    return Array.isArray(files) ? files.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
