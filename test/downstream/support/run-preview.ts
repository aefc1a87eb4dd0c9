import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { folderOfTool, optionalTools } from './optional-tools.js';
import { COMMAND } from './run-built-command.js';

/** A running preview of a folder of pages. */
export interface RunningPreview {
  readonly address: string;
  close(): Promise<number | null>;
}

/** Starts the built command where the viewer is installed, and waits for its address. */
export async function startPreview(flags: readonly string[]): Promise<RunningPreview> {
  const child = spawn(process.execPath, [COMMAND, 'preview', ...flags], { cwd: folderOfTool(optionalTools.swaggerUi) });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const exited = once(child, 'exit');
  const address = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([line]) => String(line)),
    exited.then(([code]) => Promise.reject(new Error(`The preview ended with ${code}: ${said.join('')}`))),
  ]);
  return {
    address,
    async close() {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code;
    },
  };
}
