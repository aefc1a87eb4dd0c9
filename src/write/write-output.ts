import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { OUTPUT_LIST, readOutputList } from './output-list.js';
import { type PreparedFile, prepareFile } from './replace-file.js';

/** A file of the result. */
export interface OutputFile {
  /** Relative to the output folder, forward slashes. */
  readonly name: string;
  readonly text: string;
}

/** A file of the result as it is written. */
export interface EncodedFile {
  readonly name: string;
  /** UTF-8. */
  readonly content: Uint8Array;
}

/** The bytes of files. */
export function encodeFiles(files: readonly OutputFile[]): readonly EncodedFile[] {
  return files.map(({ name, text }) => ({ name, content: Buffer.from(text) }));
}

/** What became of the output folder. Names are relative to it. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  /** Files of an earlier run that this one does not have. */
  readonly removed: readonly string[];
}

/**
 * Makes the output folder hold these files. Files that have their text already are not touched; files of an earlier
 * run that are no part of the result any more are removed; files of others are left alone. Nothing changes in the
 * folder before all of the new content is on the disk.
 * @throws when a name leads out of the folder, also through a link
 */
export async function writeOutput(folder: string, files: readonly EncodedFile[]): Promise<WriteResult> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const names = files.map(({ name }) => name);
  const removed = (await readOutputList(root)).filter((name) => !names.includes(name));
  const list = { name: OUTPUT_LIST, content: Buffer.from(`${JSON.stringify({ files: names.toSorted() }, null, 2)}\n`) };
  const changed: ChangedFile[] = [];
  for (const { name, content } of [...files, list]) {
    const path = await pathInside(root, name);
    if (!(await readContent(path))?.equals(content)) changed.push({ name, path, content });
  }
  await replaceTogether(changed);
  for (const name of removed) await rm(await pathInside(root, name), { force: true });
  const written = changed.map(({ name }) => name).filter((name) => name !== OUTPUT_LIST);
  return { written, unchanged: names.filter((name) => !written.includes(name)), removed };
}

interface ChangedFile {
  readonly name: string;
  readonly path: string;
  readonly content: Uint8Array;
}

async function replaceTogether(files: readonly ChangedFile[]): Promise<void> {
  const prepared: PreparedFile[] = [];
  try {
    for (const { path, content } of files) prepared.push(await prepareFile(path, content));
    for (const file of prepared) await file.commit();
  } finally {
    for (const file of prepared) await file.discard();
  }
}

async function pathInside(root: string, name: string): Promise<string> {
  const path = resolve(root, name);
  const folder = await nearestRealFolder(dirname(path));
  if (!isInside(root, path) || (folder !== root && !isInside(root, folder))) {
    throw new Error(`The file "${name}" would be written outside of the output folder.`);
  }
  return path;
}

/** The folder, or the nearest one above it that exists, with links resolved. */
async function nearestRealFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    return nearestRealFolder(dirname(folder));
  }
}

function isInside(root: string, path: string): boolean {
  const name = relative(root, path);
  return name !== '' && name !== '..' && !name.startsWith(`..${sep}`) && resolve(root, name) === path;
}

async function readContent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
