import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOfTool, findMissingTool, folderOfTool, type OptionalTool } from './optional-tools.js';
import { runProgram } from './run-program.js';

/** Installs a tool unless it is there. Install scripts are not run. */
export async function installTool(tool: OptionalTool): Promise<void> {
  if ((await findMissingTool(tool)) === undefined) return;
  const folder = folderOfTool(tool);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await (tool.only ? takeFile(tool, tool.only, folder) : installPackage(tool, folder));
}

async function installPackage({ package: name, version }: OptionalTool, folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
  await run('npm', flags, folder);
}

async function takeFile(tool: OptionalTool, only: NonNullable<OptionalTool['only']>, folder: string): Promise<void> {
  const packed = await run('npm', ['pack', '--json', `${tool.package}@${tool.version}`], folder);
  const [{ filename }] = JSON.parse(packed);
  await run('tar', ['-xzf', filename, `package/${only.file}`], folder);
  rmSync(join(folder, filename));
  const unpacked = join(folder, 'package', only.file);
  const hash = createHash('sha256').update(readFileSync(unpacked)).digest('hex');
  if (hash !== only.sha256)
    throw new Error(`${tool.package}: ${only.file} has the hash ${hash}; expected ${only.sha256}.`);
  mkdirSync(dirname(fileOfTool(tool)), { recursive: true });
  renameSync(unpacked, fileOfTool(tool));
  rmSync(join(folder, 'package'), { recursive: true });
}

async function run(command: string, flags: readonly string[], folder: string): Promise<string> {
  const { code, stdout, stderr } = await runProgram(command, flags, { folder });
  if (code !== 0) throw new Error(`${command} ${flags.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}
