import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** New content beside the file that it is for. Nobody sees it before `commit`. */
export interface PreparedFile {
  /** Puts the content in place in one step. */
  commit(): Promise<void>;
  /** Drops the content, when it is still there. */
  discard(): Promise<void>;
}

/**
 * Writes content into a file of its own beside `path`, making the folder when it is missing.
 * Readers of `path` see the old content or the new one, never a part.
 */
export async function prepareFile(path: string, content: string | Uint8Array): Promise<PreparedFile> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  const discard = () => rm(temporary, { force: true });
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, content);
  } catch (error) {
    await discard();
    throw error;
  }
  return { commit: () => rename(temporary, path), discard };
}

/** Replaces one file in one step. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const prepared = await prepareFile(path, content);
  try {
    await prepared.commit();
  } finally {
    await prepared.discard();
  }
}
