import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.js';
import { createMemoryFolder } from '../../../src/cache/cache-folder.js';
import { produce, type RunReport } from '../../../src/cli/produce.js';
import { conductRun } from '../../../src/conduct-run.js';
import { resolveSettings } from '../../../src/config/settings.js';
import { generate } from '../../../src/generate.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

const SAMPLE = join(import.meta.dirname, '../../../input');
const SILENT = () => {};

let folder: string;

beforeEach(() => {
  folder = createTemporaryFolder();
  cpSync(SAMPLE, join(folder, 'docs'), { recursive: true });
});

/** A series of runs that know of each other, and single ones to compare them with. */
function createRuns() {
  const options = { input: join(folder, 'docs'), formats: ['yaml', 'json'] as const, concurrency: 'off' as const };
  const settings = resolveSettings({}, options, folder);
  const memory = openCache(createMemoryFolder());
  const output = join(folder, 'out');
  return {
    next: () => conductRun(settings, SILENT, (run) => produce(run, output), memory),
    async expectSame(report: RunReport) {
      const { files, diagnostics, summary } = await generate(options);
      for (const { name, text } of files) expect(readFileSync(join(output, name), 'utf8')).toBe(text);
      expect({ diagnostics: report.diagnostics, summary: report.summary }).toEqual({ diagnostics, summary });
    },
  };
}

const wasPatched = ({ statistics: { milliseconds } }: RunReport) => milliseconds.link === undefined;

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, 'docs', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('a run after a small change', () => {
  it.each([
    [
      'a paragraph more in the introduction',
      'resources/roombooking.md',
      '\n## Properties',
      '\nNew: a "text" */.\n\n## Properties',
    ],
    [
      'another text in a table',
      'resources/roombooking.md',
      /\|[^|\n]*\|\n(?=\n)/,
      '| Another `text`: of a # cell. |\n',
    ],
    ['another text in a methods table', 'resources/roombooking.md', 'Read one booking.', 'Read a booking.'],
    [
      'a comment that moves everything',
      'resources/roombooking.md',
      '\n## Properties',
      '\n<!-- later -->\n\n## Properties',
    ],
    ['a sentence in an operation', 'api/roombooking-get.md', '\n## ', '\n  Trailing words: yes.\n\n## '],
  ])('patches the files for %s', async (_what, file, from, to) => {
    const { next, expectSame } = createRuns();
    await next();
    edit(file, (text) => text.replace(from, to));
    const report = await next();
    expect(wasPatched(report)).toBe(true);
    await expectSame(report);
  });

  it('links anew when a page says something else', async () => {
    const { next, expectSame } = createRuns();
    await next();
    edit('resources/roombooking.md', (text) => text.replace(/String/, 'Int64'));
    const report = await next();
    expect(wasPatched(report)).toBe(false);
    await expectSame(report);
  });

  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['has another text', (path: string) => writeFileSync(path, '// Mine.\n')],
  ])('makes all files anew when one of them %s', async (_what, change) => {
    const { next, expectSame } = createRuns();
    await next();
    edit('resources/roombooking.md', (text) => text.replace('\n## Properties', '\nMore words.\n\n## Properties'));
    change(join(folder, 'out/types.ts'));
    const report = await next();
    expect(wasPatched(report)).toBe(false);
    await expectSame(report);
  });

  it('gives what a whole run gives, whatever has changed', async () => {
    const { next, expectSame } = createRuns();
    await next();
    const names = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const lines = fc.constantFrom(
      '',
      'Some words.',
      '| `x` | String | "Words" */ and: more. |',
      '## Methods',
      '<!-- -->',
      '```',
      '  - item',
    );
    let patched = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('insert', 'remove', 'append', 'shout'),
        lines,
        async (name, where, how, line) => {
          edit(name, (text) => {
            const all = text.split('\n');
            const index = where % all.length;
            if (how === 'insert') return all.toSpliced(index, 0, line).join('\n');
            if (how === 'remove') return all.toSpliced(index, 1).join('\n');
            return all
              .with(
                index,
                how === 'append'
                  ? `${all[index]} more`
                  : (all[index] ?? '').replace(/[a-z]+(?= *\|? *$)/, (word) => word.toUpperCase()),
              )
              .join('\n');
          });
          const report = await next();
          if (wasPatched(report)) patched += 1;
          await expectSame(report);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
    expect(patched).toBeGreaterThan(5);
  });
});
