import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.js';
import { folderOfTool, type OptionalTool } from './optional-tools.js';
import { type ProgramResult, runScript } from './run-program.js';

/** The built command. */
export const COMMAND = join(ROOT, 'dist/cli/main.js');

/** Runs the built command where a tool is installed that it needs, as in the project of a user who installed it. */
export async function runBuiltCommand(flags: readonly string[], tool: OptionalTool): Promise<ProgramResult> {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing; run "npm run build" before these tests.`);
  return runScript(COMMAND, flags, { folder: folderOfTool(tool) });
}
