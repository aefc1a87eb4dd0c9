import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ledger } from '../../src/pages/page-model.js';
import { findPages } from '../../src/source/find-pages.js';
import { decodePage } from '../../src/workers/page-record.js';
import { createPageReader } from '../../src/workers/read-page-file.js';

const GOLDEN = import.meta.dirname;
const REPOSITORY = join(GOLDEN, '../..');
/** Pages of others, which may stand beside the repository. */
const CORPUS = join(REPOSITORY, '../shared/corpus/v1.0');

/** Of a file that could not be read. */
const NO_LEDGER: Partial<Ledger> = {};

const scenarios = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `test/golden/${name}/input`);

test.each([...scenarios, 'input'])('every page of %s balances', async (folder) => {
  expect(await findUnbalanced(join(REPOSITORY, folder))).toEqual([]);
});

test.skipIf(!existsSync(CORPUS))(
  'every page of the corpus balances (skipped where it is absent)',
  { timeout: 120_000 },
  async () => expect(await findUnbalanced(CORPUS)).toEqual([]),
);

/** Entries of ledgers in which something that was read was neither used nor reported, or was counted twice. */
async function findUnbalanced(folder: string): Promise<readonly string[]> {
  const search = await findPages(folder);
  if (search.kind !== 'found') throw new Error(`no pages in ${folder}`);
  const readPage = createPageReader({ root: search.root });
  return search.pages.flatMap((file) => {
    const { model } = decodePage(readPage(file));
    return Object.entries(model?.ledger ?? NO_LEDGER)
      .filter(([, { read, used, reported }]) => read !== used + reported)
      .map(([kind, { read, used, reported }]) => `${file}: ${kind}: read ${read}, used ${used}, reported ${reported}`);
  });
}
