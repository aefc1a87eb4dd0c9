import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateScenario } from './generate-scenario.js';

const FOLDER = import.meta.dirname;
const UPDATE = process.env.UPDATE_GOLDEN === '1';

const scenarios = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(scenarios)('%s gives what is expected', async (scenario) => {
  const files = await generateScenario(join(FOLDER, scenario));
  const expected = join(FOLDER, scenario, 'expected');
  if (UPDATE) replaceFolder(expected, files);
  const found = readFolder(expected);
  expect([...files.keys()].sort(), 'files; UPDATE_GOLDEN=1 writes them').toEqual([...found.keys()].sort());
  for (const [name, text] of files) expect(text, `${scenario}/expected/${name}`).toBe(found.get(name));
});

function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
