import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { OUTPUT_LIST } from '../../../src/write/output-list.js';
import { encodeFiles, type OutputFile, writeOutput } from '../../../src/write/write-output.js';
import { createTemporaryFolder } from '../../helpers/temporary-folder.js';

const write = (folder: string, files: readonly OutputFile[]) => writeOutput(folder, encodeFiles(files));

let folder: string;

beforeEach(() => {
  folder = createTemporaryFolder();
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('writeOutput', () => {
  it('makes folders and files', async () => {
    const out = join(folder, 'new/out');
    const result = await write(out, [
      { name: 'b.yaml', text: 'b' },
      { name: 'areas/a.yaml', text: 'ä' },
    ]);
    expect(result).toEqual({ written: ['b.yaml', 'areas/a.yaml'], unchanged: [], removed: [] });
    expect(readFileSync(join(out, 'areas/a.yaml'), 'utf8')).toBe('ä');
    expect(JSON.parse(readFileSync(join(out, OUTPUT_LIST), 'utf8'))).toEqual({ files: ['areas/a.yaml', 'b.yaml'] });
    expect(readdirSync(out).sort()).toEqual([OUTPUT_LIST, 'areas', 'b.yaml']);
  });

  it('touches only what changes', async () => {
    await write(folder, [
      { name: 'a', text: '1' },
      { name: 'b', text: '1' },
    ]);
    const before = statSync(join(folder, 'a')).ino;
    const result = await write(folder, [
      { name: 'a', text: '1' },
      { name: 'b', text: '2' },
    ]);
    expect(result).toEqual({ written: ['b'], unchanged: ['a'], removed: [] });
    expect(statSync(join(folder, 'a')).ino).toBe(before);
    expect(read('b')).toBe('2');
  });

  it('removes what an earlier run wrote, and nothing else', async () => {
    writeFileSync(join(folder, 'theirs'), 'x');
    await write(folder, [
      { name: 'a', text: '1' },
      { name: 'areas/b', text: '1' },
    ]);
    expect(await write(folder, [{ name: 'a', text: '1' }])).toMatchObject({ removed: ['areas/b'] });
    expect(existsSync(join(folder, 'areas/b'))).toBe(false);
    expect(read('theirs')).toBe('x');
  });

  it.each(['../a', '/tmp/a', 'areas/../../a', '.', 'linked/a'])('refuses to write %s', async (name) => {
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/linked'));
    await expect(write(join(folder, 'out'), [{ name, text: 'x' }])).rejects.toThrow('outside of the output folder');
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('does not follow a list that leads out of the folder', async () => {
    writeFileSync(join(folder, 'theirs'), 'x');
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', OUTPUT_LIST), '{"files": ["../theirs"]}');
    await expect(write(join(folder, 'out'), [])).rejects.toThrow('outside of the output folder');
    expect(read('theirs')).toBe('x');
  });

  it.each(['{', '[]', '{"files": 3}', '{"files": [3, null]}'])('survives the list %s', async (list) => {
    writeFileSync(join(folder, OUTPUT_LIST), list);
    expect(await write(folder, [])).toEqual({ written: [], unchanged: [], removed: [] });
  });

  it('changes nothing when a file cannot be written', async () => {
    await write(folder, [{ name: 'a', text: '1' }]);
    writeFileSync(join(folder, 'blocked'), '');
    await expect(
      write(folder, [
        { name: 'a', text: '2' },
        { name: 'blocked/b', text: '2' },
      ]),
    ).rejects.toThrow();
    expect(read('a')).toBe('1');
    expect(readdirSync(folder).sort()).toEqual([OUTPUT_LIST, 'a', 'blocked']);
  });

  it('replaces a link instead of writing through it', async () => {
    writeFileSync(join(folder, 'theirs'), 'x');
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'theirs'), join(folder, 'out/a'));
    await write(join(folder, 'out'), [{ name: 'a', text: '1' }]);
    expect(read('theirs')).toBe('x');
    expect(read('out/a')).toBe('1');
  });
});
