import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashContent } from './hash-content.js';

/** Makes a key for what depends on the program, on the major version of Node, and on `parts`. */
export type CreateCacheKey = (parts: readonly unknown[]) => string;

/**
 * Looks at the program once, for all keys of a process. Each of its files counts with its size and time: a version number
 * would not tell two builds apart.
 */
export function prepareCacheKeys(): CreateCacheKey {
  const [nodeMajor] = process.versions.node.split('.', 1);
  const program = hashContent(listFiles(fileURLToPath(new URL('..', import.meta.url))).join('\n'));
  return (parts) => hashContent(JSON.stringify([nodeMajor, program, parts])).slice(0, 32);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort();
}
