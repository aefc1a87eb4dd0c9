import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashContent } from './hash-file.js';

/**
 * A key for what depends on the program, on the major version of Node, and on `parts`.
 * The program counts with the size and time of each of its files: a version number would not tell two builds apart.
 */
export function createCacheKey(parts: readonly unknown[]): string {
  const [nodeMajor] = process.versions.node.split('.', 1);
  const programFolder = fileURLToPath(new URL('..', import.meta.url));
  return hashContent(JSON.stringify([nodeMajor, listFiles(programFolder), parts])).slice(0, 32);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort();
}
