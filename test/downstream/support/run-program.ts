import { spawn } from 'node:child_process';
import { ROOT } from './folders.js';

/** What a program left behind. */
export interface ProgramResult {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  /** The repository, unless something else is said. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. Rejects only when it cannot be started. */
export function runProgram(
  command: string,
  flags: readonly string[],
  { folder = ROOT, environment = {} }: ProgramOptions = {},
): Promise<ProgramResult> {
  const child = spawn(command, flags, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', async (code) => resolve({ code, stdout: await stdout, stderr: await stderr }));
  });
}

/** Runs a script of Node. */
export function runScript(script: string, flags: readonly string[], options?: ProgramOptions): Promise<ProgramResult> {
  return runProgram(process.execPath, [script, ...flags], options);
}

/** True when the program is there and its version command succeeds. */
export async function canRun(command: string, flags: readonly string[]): Promise<boolean> {
  return runProgram(command, flags).then(
    ({ code }) => code === 0,
    () => false,
  );
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
