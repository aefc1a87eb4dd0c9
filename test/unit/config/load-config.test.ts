import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/config/usage-error.js';
import { loadConfig } from '../../../src/load-config.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

let folder: string;

beforeEach(() => {
  folder = realpathSync(createTemporaryFolder());
  mkdirSync(join(folder, 'a/b'), { recursive: true });
});

describe('loadConfig', () => {
  it.each(['json', 'yaml', 'yml'])('finds a .%s file above, whose paths are relative to it', async (extension) => {
    const path = join(folder, `docs-to-openapi.config.${extension}`);
    writeFileSync(path, '{ "input": "docs", "rules": { "link/unknown-type": "off" } }');
    expect(await loadConfig({ workingFolder: join(folder, 'a/b') })).toEqual({
      path,
      config: { input: join(folder, 'docs'), rules: { 'link/unknown-type': 'off' } },
    });
  });

  it('prefers the nearest file', async () => {
    writeFileSync(join(folder, 'docs-to-openapi.config.json'), '{}');
    writeFileSync(join(folder, 'a/docs-to-openapi.config.yml'), 'openapi: 3.1');
    expect(await loadConfig({ workingFolder: join(folder, 'a/b') })).toMatchObject({ config: { openapi: '3.1' } });
  });

  it('takes the file that it is told', async () => {
    writeFileSync(join(folder, 'mine.yaml'), 'input: x');
    expect(await loadConfig({ workingFolder: join(folder, 'a'), path: '../mine.yaml' })).toMatchObject({
      config: { input: join(folder, 'x') },
    });
  });

  it('says where each mistake is', async () => {
    writeFileSync(join(folder, 'docs-to-openapi.config.yaml'), 'rules:\n  link/unknwn-type: off\ntypes: 3\n');
    const failure = await loadConfig({ workingFolder: folder }).catch((error) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect(failure.message.split('\n').sort()).toEqual([
      'docs-to-openapi.config.yaml:2:3: unknown code "link/unknwn-type"; did you mean "link/unknown-type"?',
      'docs-to-openapi.config.yaml:3:8: "types" is 3; expected true or false',
    ]);
  });

  it('does not do without a file that it is told', async () => {
    await expect(loadConfig({ workingFolder: folder, path: 'none.json' })).rejects.toThrow(UsageError);
  });
});
