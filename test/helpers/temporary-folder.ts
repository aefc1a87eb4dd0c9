import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Texts or bytes, by the names of their files, with slashes. */
export type FolderContent = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files. It is gone when the test that asks for it, or its `beforeEach`, is over, failed or not. */
export function createTemporaryFolder(files: FolderContent = {}): string {
  const folder = createSuiteFolder(files);
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** The same for `beforeAll`; an `afterAll` beside it takes the folder away by `removeFolder`. */
export function createSuiteFolder(files: FolderContent = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-to-openapi-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** Takes a folder away; `undefined` is one that a hook did not come to make. */
export function removeFolder(folder: string | undefined): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
