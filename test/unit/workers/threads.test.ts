import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/workers/page-record.js';
import { createPageReader } from '../../../src/workers/read-page-file.js';
import { countThreads, createThreads } from '../../../src/workers/threads.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

let root: string;

beforeEach(() => {
  root = createTemporaryFolder();
});

describe('countThreads', () => {
  it.each([
    [10_000, 'off', 1],
    [10, 'auto', 1],
    [1, 1, 1],
    [10_000, 'auto', Math.min(availableParallelism(), 33)],
    [10_000, 5, 5],
    [3, 5, 3],
  ] as const)('%d pages, %s: %d', (pages, concurrency, want) => {
    expect(countThreads(pages, concurrency)).toBe(want);
  });
});

describe('threads', () => {
  it('keeps the order and says how far it is', async () => {
    const files = Array.from({ length: 120 }, (_, number) => `page-${number}.md`);
    for (const file of files) writeFileSync(join(root, file), `# ${file}\n`);
    const done: number[] = [];
    const records = await createThreads('off').readPages(files, { root }, (count) => done.push(count));
    expect(records.map(({ file }) => file)).toEqual(files);
    expect(records.map((record) => decodePage(record).model?.title)).toEqual(files);
    expect(done).toEqual([16, 32, 48, 64, 80, 96, 112, 120]);
  });

  it('ends where its listener throws', async () => {
    const files = Array.from({ length: 40 }, (_, number) => `page-${number}.md`);
    for (const file of files) writeFileSync(join(root, file), `# ${file}\n`);
    const done: number[] = [];
    const reading = createThreads('off').readPages(files, { root }, (count) => {
      done.push(count);
      throw new Error('enough');
    });
    await expect(reading).rejects.toThrow('enough');
    expect(done).toEqual([16]);
  });

  it('reads nothing when there is nothing to read', async () => {
    expect(await createThreads(4).readPages([], { root }, () => {})).toEqual([]);
  });
});

describe('createPageReader', () => {
  it('names the files that a page depends on, also missing ones', () => {
    writeFileSync(join(root, 'part.md'), 'Text.\n');
    writeFileSync(join(root, 'a.md'), '# A\n\n[!INCLUDE [x](part.md)]\n\n[!INCLUDE [y](none.md)]\n');
    const { inputs } = createPageReader({ root })('a.md');
    expect(inputs.map(({ file, hash }) => [file, hash.length])).toEqual([
      ['a.md', 64],
      ['none.md', 0],
      ['part.md', 64],
    ]);
  });

  it('finds the comments that silence codes', () => {
    writeFileSync(join(root, 'a.md'), '# A\n\n<!-- docs-to-openapi-disable link/x -- why -->\n\nText.\n\nMore.\n');
    expect(decodePage(createPageReader({ root })('a.md')).suppressions).toEqual([
      {
        codes: ['link/x'],
        text: 'docs-to-openapi-disable link/x -- why',
        place: { file: 'a.md', line: 3, column: 1 },
        lines: { first: 3, last: 6 },
      },
    ]);
  });

  it('gives no model for a page with nothing to read', () => {
    writeFileSync(join(root, 'a.md'), '\n');
    const { model, diagnostics } = decodePage(createPageReader({ root })('a.md'));
    expect(model).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['source/page-empty']);
  });
});
