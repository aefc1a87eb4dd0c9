import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenApiVersion } from '../../src/emit/openapi/options.js';
import { loadTemplates } from '../../src/emit/typescript/load-templates.js';
import { mutatePages, mutations } from '../helpers/mutate-pages.js';
import { defectsOf } from '../helpers/run-pages.js';

const REPOSITORY = join(import.meta.dirname, '../..');
const GOLDEN = join(REPOSITORY, 'test/golden');

/** Folders of sample pages: the finished ones, the drafts, and those of other families. */
const folders = [
  'input',
  ...readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `test/golden/${name}/input`),
];

function pagesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(REPOSITORY, folder, file), 'utf8')]));
}

const { templates } = await loadTemplates();
if (!templates) throw new Error('the templates are missing');

it.each(folders)('whatever happens to the pages of %s, the program copes', async (folder) => {
  const pages = pagesIn(folder);
  const version = fc.constantFrom<OpenApiVersion>('3.0', '3.1');
  await fc.assert(
    fc.asyncProperty(mutations(), version, async (changes, openapi) => {
      expect(await defectsOf(mutatePages(pages, changes), openapi, templates)).toEqual([]);
    }),
    // The same changes in every run: a failure that comes and goes helps nobody.
    { numRuns: 5, seed: 2030 },
  );
});
