import { readFileSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../write/replace-file.js';
import { type Container, decodeContainer, encodeContainer } from './container.js';

/** Files of the cache end like this; `.tmp` is what a run that was killed leaves behind. */
const OWN_NAME = /\.cache(?:\.[0-9a-f-]+\.tmp)?$/;

const DAY = 24 * 60 * 60 * 1000;

/** Files that no run has used for so long are removed. */
const LONGEST_REST = 30 * DAY;

/** A folder of cache files. Losing any of them costs time and nothing else. */
export interface CacheFolder {
  /** The content of a file; undefined when it is missing or damaged. */
  load(name: string): Container | undefined;
  /** Replaces a file in one step, so that other runs can go on reading the old one, and removes what is out of use. */
  save(name: string, container: Container): Promise<void>;
}

/** The cache in `folder`, which need not exist. */
export function openCacheFolder(folder: string): CacheFolder {
  return {
    load(name) {
      const path = join(folder, `${name}.cache`);
      try {
        const container = decodeContainer(readFileSync(path));
        const now = new Date();
        utimesSync(path, now, now);
        return container;
      } catch {
        return undefined;
      }
    },
    async save(name, container) {
      await replaceFile(join(folder, `${name}.cache`), encodeContainer(container));
      await removeUnused(folder);
    },
  };
}

/** A cache that lasts as long as the process: for runs that follow each other in it. */
export function createMemoryFolder(): CacheFolder {
  const containers = new Map<string, Container>();
  return {
    load: (name) => containers.get(name),
    save: async (name, container) => void containers.set(name, container),
  };
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!OWN_NAME.test(name)) continue;
    const path = join(folder, name);
    // Another run may remove it at the same moment.
    const information = await stat(path).catch(() => undefined);
    const longest = name.endsWith('.tmp') ? DAY : LONGEST_REST;
    if (information && Date.now() - information.mtimeMs > longest) await rm(path, { force: true });
  }
}
