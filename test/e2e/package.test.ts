import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { PAGES } from './run-command.js';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

function run(folder: string, command: string, flags: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, flags, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

it('works when it is packed and installed elsewhere', { timeout: 120_000 }, () => {
  const folder = createTemporaryFolder({
    ...PAGES,
    'package.json': '{ "private": true, "type": "module" }',
    'use.js': `
      import { check, generate, loadConfig, UsageError } from 'docs-to-openapi';
      const { files, diagnostics, summary, model } = await generate({ input: 'docs' });
      const checked = await check({ input: 'docs' });
      const config = await loadConfig();
      const failure = await generate({ input: 'nowhere' }).catch((error) => error instanceof UsageError);
      console.log(JSON.stringify([files.map(({ name }) => name), diagnostics.length === checked.diagnostics.length, summary.pages, model.operations.length, config === undefined, failure]));
    `,
  });
  const [packed] = JSON.parse(
    run(REPOSITORY, 'npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]),
  );
  const files: readonly string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/cli/main.js',
      'dist/index.d.ts',
      'templates/typescript/types.hbs',
      'schema/config.schema.json',
    ]),
  );
  expect(files.filter((file) => /^(?:src|test|input|output)\//.test(file))).toEqual([]);

  run(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`]);
  const bin = join(folder, 'node_modules/.bin/docs-to-openapi');
  expect(run(folder, bin, ['--version'])).toBe(`${packed.version}\n`);
  run(folder, bin, ['generate', '--input', 'docs', '--output', 'out']);
  expect(readFileSync(join(folder, 'out/openapi.yaml'), 'utf8')).toContain('/lamps/{lampId}');
  expect(JSON.parse(run(folder, process.execPath, ['use.js']))).toEqual([
    ['openapi.yaml', 'types.ts'],
    true,
    2,
    1,
    true,
    true,
  ]);
});
