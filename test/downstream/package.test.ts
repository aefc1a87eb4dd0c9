import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPTIONAL_TOOLS, ROOT } from './support/folders.js';
import { type ProgramResult, runProgram, runScript } from './support/run-program.js';
import { SLOW } from './support/timeouts.js';
import { fileOfPackage } from './support/versions.js';

/** As projects that use the package compile, declarations included. */
const TSCONFIG = {
  compilerOptions: {
    strict: true,
    target: 'ES2022',
    module: 'NodeNext',
    types: ['node'],
    outDir: 'built',
  },
  files: ['program.ts'],
};

describe('the package', SLOW, () => {
  let folder: string;
  let archive: string;
  beforeAll(async () => {
    // Below node_modules, where the libraries that the package needs are found.
    mkdirSync(dirname(OPTIONAL_TOOLS), { recursive: true });
    folder = mkdtempSync(join(dirname(OPTIONAL_TOOLS), 'docs-to-openapi-package-'));
    await succeed(runProgram('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]));
    archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  }, SLOW.timeout);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is found by modules, says attw', async () => {
    await succeed(
      runScript(fileOfPackage('@arethetypeswrong/cli', 'dist/index.js'), [archive, '--profile', 'esm-only']),
    );
  });

  it('is well made, says publint', async () => {
    await succeed(runScript(fileOfPackage('publint', 'src/cli.js'), [archive, '--strict']));
  });

  it('can be used by a small program', async () => {
    const installed = join(folder, 'node_modules/docs-to-openapi');
    mkdirSync(installed, { recursive: true });
    await succeed(runProgram('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']));
    copyFileSync(join(ROOT, 'test/downstream/usage/package.ts'), join(folder, 'program.ts'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));

    await succeed(runScript(fileOfPackage('typescript', 'bin/tsc'), ['-p', folder]));
    const { stdout, stderr } = await succeed(
      runScript(join(folder, 'built/program.js'), [join(ROOT, 'input')], { folder }),
    );
    expect(stdout).toMatch(/^\d+ operations, \d+ types, \d+ of them referred to\nopenapi\.json types\.ts\n$/);
    expect(stderr).toContain('operation-update.md error');
  });
});

async function succeed(running: Promise<ProgramResult>): Promise<ProgramResult> {
  const result = await running;
  expect(result.code, `${result.stdout}${result.stderr}`).toBe(0);
  return result;
}
