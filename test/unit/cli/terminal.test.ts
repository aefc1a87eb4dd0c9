import { describe, expect, it } from 'vitest';
import { createTerminal, type TerminalProcess } from '../../../src/cli/terminal.js';

function processWith(env: TerminalProcess['env'], isTTY: boolean, columns = 80): TerminalProcess {
  const stream = { isTTY, columns, write: () => true };
  return { cwd: () => '/', env, stdout: stream, stderr: stream };
}

describe('createTerminal', () => {
  it.each([
    ['a terminal', {}, true, undefined, true],
    ['a pipe', {}, false, undefined, false],
    ['NO_COLOR', { NO_COLOR: '1' }, true, undefined, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true, undefined, true],
    ['FORCE_COLOR in a pipe', { FORCE_COLOR: '' }, false, undefined, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, undefined, false],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, undefined, false],
    ['--color', { NO_COLOR: '1' }, false, true, true],
    ['--no-color', { FORCE_COLOR: '1' }, true, false, false],
  ])('%s: colour', (_name, env, isTTY, flag, want) => {
    const terminal = createTerminal(processWith(env, isTTY), flag);
    expect(terminal.dataColour).toBe(want);
    expect(terminal.colours.isColorSupported).toBe(want);
  });

  it.each([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['continuous integration', { CI: 'true' }, true, false],
    ['CI=false', { CI: 'false' }, true, true],
    ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ])('%s: moving lines', (_name, env, isTTY, want) => {
    expect(createTerminal(processWith(env, isTTY), undefined).interactive).toBe(want);
  });

  it('moves no lines where the width is not known', () => {
    expect(createTerminal(processWith({}, true, 0), undefined).interactive).toBe(false);
  });
});
