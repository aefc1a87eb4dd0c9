import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { COMMAND_PATH, type CommandResult, runCommand } from './run-command.js';

const SAMPLE = fileURLToPath(new URL('../../input', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = createTemporaryFolder();
  cpSync(SAMPLE, join(folder, 'docs'), { recursive: true });
});

function generate(output: string, ...flags: string[]): CommandResult {
  const result = runCommand(folder, [
    'generate',
    '-i',
    'docs',
    '-o',
    output,
    '--format',
    'yaml,json',
    '--reporter',
    'json',
    ...flags,
  ]);
  expect(result.code, result.stderr).toBe(0);
  return result;
}

function filesIn(output: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, output), { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.filter((name) => /\.\w+$/.test(name)).map((name) => [name, readFileSync(join(folder, output, name), 'utf8')]),
  );
}

const CACHE = ['--cache', '--cache-location', 'kept'];

describe('the same pages give the same bytes', () => {
  it.each([
    ['on threads', ['--concurrency', '3']],
    ['without threads', ['--concurrency', 'off']],
    ['with an empty cache', CACHE],
    ['with a cache and threads', [...CACHE, '--concurrency', '2']],
  ])('%s', (_name, flags) => {
    const plain = generate('plain');
    const other = generate('other', ...flags);
    expect(filesIn('other')).toEqual(filesIn('plain'));
    expect(other.stdout).toBe(plain.stdout);
  });

  it('with a full cache, a cache of other pages, and a damaged cache', () => {
    generate('other', ...CACHE);
    const kept = generate('kept-run', ...CACHE);
    expect(generate('other', ...CACHE).stdout).toBe(kept.stdout);

    const page = join(folder, 'docs/resources/roombooking.md');
    writeFileSync(page, readFileSync(page, 'utf8').replace('## Properties', 'One more sentence.\n\n## Properties'));
    generate('other', ...CACHE);
    generate('plain');
    expect(filesIn('other')).toEqual(filesIn('plain'));

    for (const name of readdirSync(join(folder, 'kept'))) {
      const path = join(folder, 'kept', name);
      const content = readFileSync(path);
      content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
      writeFileSync(path, content);
    }
    rmSync(join(folder, 'other'), { recursive: true });
    generate('other', ...CACHE);
    expect(filesIn('other')).toEqual(filesIn('plain'));
  });
});

describe('the cache', () => {
  const readCount = ({ stderr }: CommandResult) => /\((\d+) of \d+ pages read/.exec(stderr)?.[1];

  it('reads only what has changed', () => {
    const pages = readCount(generate('out', ...CACHE, '--stats'));
    expect(readCount(generate('out', ...CACHE, '--stats'))).toBe('0');
    const page = join(folder, 'docs/resources/roombooking.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nMore.\n`);
    expect(readCount(generate('out', ...CACHE, '--stats'))).toBe('1');
    const include = join(folder, 'docs/includes/preview.md');
    writeFileSync(include, `${readFileSync(include, 'utf8')}\nMore.\n`);
    const ofInclude = Number(readCount(generate('out', ...CACHE, '--stats')));
    expect(ofInclude).toBeGreaterThan(0);
    expect(ofInclude).toBeLessThan(Number(pages));
  });

  it('writes again what somebody has changed in the output folder', () => {
    generate('out', ...CACHE);
    const before = filesIn('out');
    writeFileSync(join(folder, 'out/types.ts'), '');
    generate('out', ...CACHE);
    expect(filesIn('out')).toEqual(before);
  });

  it('sees other settings, another table of contents and other templates', () => {
    generate('out', ...CACHE);
    generate('out', ...CACHE, '--openapi', '3.1');
    expect(filesIn('out')['openapi.yaml']).toMatch(/^openapi: 3\.1\.0/);
    const contents = join(folder, 'docs/toc.yml');
    writeFileSync(contents, readFileSync(contents, 'utf8').replace('name: Room\n', 'name: Hall\n'));
    const changed = generate('out', ...CACHE);
    expect(changed.stderr).toMatch(/^Wrote /);
  });

  it('is left out unless somebody asks for it', () => {
    generate('out');
    expect(readdirSync(folder).sort()).toEqual(['docs', 'out']);
  });
});

it('lets several runs use one cache and one output folder at once', async () => {
  const flags = ['generate', '-i', 'docs', '-o', 'out', '--format', 'yaml,json', ...CACHE];
  const runs = Array.from({ length: 4 }, () =>
    promisify(execFile)(process.execPath, [COMMAND_PATH, ...flags], { cwd: folder }),
  );
  await Promise.all(runs);
  generate('plain');
  expect(filesIn('out')).toEqual(filesIn('plain'));
  expect(readdirSync(join(folder, 'kept')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(generate('out', ...CACHE, '--stats').stderr).toContain('(0 of ');
});
