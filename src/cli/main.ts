#!/usr/bin/env node
import { CommanderError } from 'commander';
import { UsageError } from '../config/usage-error.js';
import { EXIT_CODES } from './exit-codes.js';
import { describeInternalError } from './internal-error.js';
import { postponeOptimization } from './postpone-optimization.js';
import { createProgram } from './program.js';
import { createTerminal } from './terminal.js';

postponeOptimization();

const terminal = createTerminal(process, undefined);

const fail = (error: unknown) => {
  if (error instanceof UsageError) terminal.say(`${terminal.colours.red('error:')} ${error.message}\n`);
  else terminal.say(describeInternalError(error, process.env.DEBUG));
  process.exitCode = EXIT_CODES.failed;
};

// A reader that has seen enough, such as `head`, closes the pipe; that is no error.
const isClosedPipe = ({ code }: NodeJS.ErrnoException) => code === 'EPIPE';
process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) fail(new UsageError(`Standard output cannot be written: ${error.message}`));
});
process.stderr.on('error', (error) => {
  if (!isClosedPipe(error)) process.exitCode = EXIT_CODES.failed;
});

// Nobody waits for what a watching command does after its first run.
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

try {
  await createProgram(process, (code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  // Commander has printed its complaint (or the help that was asked for) itself.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.failed;
  else fail(error);
}
