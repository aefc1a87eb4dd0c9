import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generate.js';
import { REWRITINGS, type Rewriting } from '../helpers/rewrite-pages.js';
import { createSuiteFolder, removeFolder } from '../helpers/temporary-folder.js';

const SAMPLE = 'input';
let folder: string;
let want: unknown;

beforeAll(async () => {
  folder = createSuiteFolder();
  want = await documentOf(rewrite((page) => page));
});

afterAll(() => removeFolder(folder));

/** A copy of the sample pages. */
function rewrite(rewriting: Rewriting): string {
  const copy = mkdtempSync(join(folder, 'pages-'));
  cpSync(SAMPLE, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.md')) writeFileSync(join(copy, file), rewriting(readFileSync(join(copy, file), 'utf8')));
  }
  return copy;
}

/** What the pages of a folder describe, without the lines on which it stands. */
async function documentOf(input: string): Promise<unknown> {
  const { files } = await generate({ input, formats: ['json'], types: false, openapi: '3.1' });
  const withoutLines = (key: string, value: unknown) => (key === 'line' || key === 'column' ? undefined : value);
  return JSON.parse(files[0]?.text ?? '', withoutLines);
}

describe('the sample pages give the same document', () => {
  it.each(Object.entries(REWRITINGS))('with %s', async (_what, rewriting) => {
    expect(await documentOf(rewrite(rewriting))).toEqual(want);
  });
});
