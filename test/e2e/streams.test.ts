import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { COMMAND_PATH, PAGES } from './run-command.js';

const GENERATE = [COMMAND_PATH, 'generate', '-i', 'docs', '-o', 'out', '--reporter', 'json'];

it.each(['stdout', 'stderr'] as const)('is content when nobody reads %s to its end', async (stream) => {
  const command = spawn(process.execPath, GENERATE, { cwd: createTemporaryFolder(PAGES) });
  command[stream].destroy();
  expect(await once(command, 'exit')).toEqual([0, null]);
});

const FULL_DISK = '/dev/full';

it.skipIf(!existsSync(FULL_DISK))('says that the disk is full to which its findings go', async () => {
  const command = spawn(process.execPath, GENERATE, {
    cwd: createTemporaryFolder(PAGES),
    stdio: ['ignore', openSync(FULL_DISK, 'w'), 'pipe'],
  });
  let talk = '';
  command.stderr?.on('data', (chunk) => {
    talk += chunk;
  });
  expect(await once(command, 'close')).toEqual([2, null]);
  expect(talk).toContain('error: Standard output cannot be written: ENOSPC');
});
