import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { COMMAND_PATH, OPERATION_PAGE, PAGES, runCommand } from './run-command.js';

let folder: string;
let command: ChildProcess;
let talk: string;

function startWatching(files: Readonly<Record<string, string>>, flags: readonly string[] = []): void {
  folder = createTemporaryFolder(files);
  talk = '';
  const watch = ['generate', '-i', 'docs', '-o', 'out', '--watch'];
  command = spawn(process.execPath, [COMMAND_PATH, ...watch, ...flags], { cwd: folder });
  command.stderr?.on('data', (chunk) => {
    talk += chunk;
  });
}

const lines = () => talk.split('\n').slice(0, -1);
const document = () => readFileSync(join(folder, 'out/openapi.yaml'), 'utf8');

/** Waits until so many runs have been said. */
const runs = (count: number) =>
  vi.waitFor(() => expect(lines()).toHaveLength(count), { timeout: 20_000, interval: 20 });

afterEach(async () => {
  const closed = new Promise((resolve) => command.on('exit', resolve));
  command.kill('SIGTERM');
  await closed;
});

it('generates again when pages change, come, move and go', { timeout: 60_000 }, async () => {
  startWatching(PAGES);
  await runs(1);
  expect(lines()[0]).toMatch(
    /^\d\d:\d\d:\d\d wrote openapi\.yaml, types\.ts; 2 of 2 pages read; findings: .*; \d\.\d+ s$/,
  );

  writeFileSync(join(folder, 'docs/api/lamp-get.md'), OPERATION_PAGE.replace('Read the state', 'Tell the state'));
  await runs(2);
  expect(lines()[1]).toMatch(/wrote openapi\.yaml, types\.ts; 1 of 2 pages read/);
  expect(document()).toContain('Tell the state');

  const before = statSync(join(folder, 'out/openapi.yaml')).mtimeMs;
  const lamps = OPERATION_PAGE.replaceAll('/lamps/{lampId}', '/bulbs/{bulbId}').replaceAll('lamps/7', 'bulbs/7');
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `docs/api/${name}.txt`), 'no page');
  writeFileSync(join(folder, 'docs/api/bulb-get.md'), lamps);
  await runs(3);
  expect(document()).toContain('/bulbs/{bulbId}');
  expect(statSync(join(folder, 'out/openapi.yaml')).mtimeMs).toBeGreaterThan(before);

  renameSync(join(folder, 'docs/api/bulb-get.md'), join(folder, 'docs/api/bulb-read.md'));
  await runs(4);
  rmSync(join(folder, 'docs/api/bulb-read.md'));
  await runs(5);
  expect(document()).not.toContain('/bulbs/{bulbId}');
});

it('makes one run of many changes, and waits out what is wrong', { timeout: 60_000 }, async () => {
  startWatching({ ...PAGES, 'docs-to-openapi.config.yaml': 'openapi: 3.1\n' });
  await runs(1);
  for (let number = 0; number < 20; number++)
    writeFileSync(join(folder, `docs/note-${number}.md`), `# Note ${number}\n`);
  await runs(2);
  expect(lines()[1]).toContain('20 of 22 pages read');

  writeFileSync(join(folder, 'docs-to-openapi.config.yaml'), 'openapi: 4\n');
  await runs(3);
  expect(lines()[2]).toBe(
    'error: docs-to-openapi.config.yaml:1:10: "openapi" is 4; expected one of "3.0", "3.1", "3.2"',
  );
  expect(existsSync(join(folder, 'out/openapi.yaml'))).toBe(true);
  writeFileSync(join(folder, 'docs-to-openapi.config.yaml'), 'openapi: 3.2\n');
  await runs(4);
  expect(document()).toMatch(/^openapi: 3\.2\.0/);
});

it('leaves out what the baseline allows', { timeout: 60_000 }, async () => {
  const known = { 'docs-to-openapi.config.yaml': 'rules: { pages/no-title: error }\n', 'docs/note.md': 'A note.\n' };
  const check = ['check', '-i', 'docs', '--baseline', 'known.json', '--update-baseline'];
  const earlier = createTemporaryFolder({ ...PAGES, ...known });
  expect(runCommand(earlier, check).code).toBe(0);
  const baseline = readFileSync(join(earlier, 'known.json'), 'utf8');
  startWatching({ ...PAGES, ...known, 'known.json': baseline }, ['--baseline', 'known.json']);
  await runs(1);
  expect(lines()[0]).toContain('; findings: none; ');
  writeFileSync(join(folder, 'known.json'), '{}');
  await runs(2);
  expect(lines()[1]).toMatch(/^error: The baseline .*known\.json cannot be used: /);
});

it('says nothing but problems with --quiet', { timeout: 60_000 }, async () => {
  startWatching({ ...PAGES, 'docs-to-openapi.config.yaml': 'openapi: 3.1\n' }, ['--quiet']);
  await vi.waitFor(() => expect(document()).toMatch(/^openapi: 3\.1/), { timeout: 20_000, interval: 20 });
  writeFileSync(join(folder, 'docs-to-openapi.config.yaml'), 'openapi: 4\n');
  await runs(1);
  expect(talk).toMatch(/^error: /);
});

it('hears of what changes while it runs for the first time', { timeout: 60_000 }, async () => {
  startWatching(PAGES);
  await vi.waitFor(() => expect(document()).toContain('/lamps'), { timeout: 20_000, interval: 1 });
  writeFileSync(join(folder, 'docs/api/lamp-get.md'), OPERATION_PAGE.replace('Read the state', 'Tell the state'));
  await runs(2);
  expect(document()).toContain('Tell the state');
});
