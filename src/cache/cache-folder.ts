import { closeSync, fstatSync, openSync, readSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../write/replace-file.js';
import {
  type Container,
  type ContainerHead,
  decodeBodies,
  decodeHead,
  encodeContainer,
  PREFIX_LENGTH,
  readHeadLength,
} from './container.js';

/** Files of the cache end like this; `.tmp` is what a run that was killed leaves behind. */
const OWN_NAME = /\.cache(?:\.[0-9a-f-]+\.tmp)?$/;

const DAY = 24 * 60 * 60 * 1000;

/** Files that no run has used for so long are removed. */
const LONGEST_REST = 30 * DAY;

/** What was kept under a name. */
export interface KeptContainer {
  readonly index: unknown;
  /** Fetches the bodies, at once and only when somebody wants them. Undefined when they are damaged or have been replaced since. */
  loadBodies(): readonly Uint8Array[] | undefined;
}

/** A folder of cache files. Losing any of them costs time and nothing else. */
export interface CacheFolder {
  /** Undefined when nothing is kept under the name, or when it is damaged. */
  load(name: string): KeptContainer | undefined;
  /**
   * Replaces a file in one step, so that other runs can go on reading the old one, and removes what is out of use.
   * What cannot be written is not kept: the next run reads the pages again.
   */
  save(name: string, container: Container): Promise<void>;
}

/** The cache in `folder`, which need not exist. */
export function openCacheFolder(folder: string): CacheFolder {
  const pathOf = (name: string) => join(folder, `${name}.cache`);
  return {
    load(name) {
      const path = pathOf(name);
      const head = loadHead(path);
      return head && { index: head.index, loadBodies: () => loadBodies(path, head) };
    },
    async save(name, container) {
      const content = encodeContainer(container);
      try {
        await replaceFile(pathOf(name), content);
        await removeUnused(folder);
      } catch {
        // The folder may belong to somebody else, or be read-only.
      }
    },
  };
}

/** A cache that lasts as long as the process: for runs that follow each other in it. */
export function createMemoryFolder(): CacheFolder {
  const containers = new Map<string, KeptContainer>();
  return {
    load: (name) => containers.get(name),
    save: async (name, { index, bodies }) => void containers.set(name, { index, loadBodies: () => bodies }),
  };
}

function loadHead(path: string): ContainerHead | undefined {
  const head = readParts(path, (read) => {
    const prefix = read(0, PREFIX_LENGTH);
    return decodeHead(prefix, read(PREFIX_LENGTH, readHeadLength(prefix)));
  });
  if (head) markUsed(path);
  return head;
}

function loadBodies(path: string, head: ContainerHead): readonly Uint8Array[] | undefined {
  const length = head.lengths.reduce((sum, one) => sum + one, 0);
  return readParts(path, (read, size) => decodeBodies(head, read(size - length, length)));
}

type ReadPart = (start: number, length: number) => Buffer;

/** Undefined when the file is missing, or shorter than a part that is wanted of it. */
function readParts<Result>(path: string, decode: (read: ReadPart, size: number) => Result): Result | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const opened = file;
    const { size } = fstatSync(file);
    return decode((start, length) => {
      if (start < 0 || start + length > size) throw new Error('The file is too short.');
      const part = Buffer.allocUnsafeSlow(length);
      readSync(opened, part, 0, length, start);
      return part;
    }, size);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function markUsed(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // The file may belong to somebody else, and another run may have removed it by now: what was read of it is good.
  }
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
