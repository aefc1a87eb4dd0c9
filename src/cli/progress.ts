import { formatCount } from '../reporters/plural.js';
import type { Terminal } from './terminal.js';

/** A moving line that says how far a run is. */
export interface Progress {
  /** `total` is absent for a step whose length nobody knows. */
  update(step: string, done?: number, total?: number): void;
  /** Takes the line away. */
  stop(): void;
}

const BAR_WIDTH = 24;

/** A progress line on a terminal that somebody watches; elsewhere one that does nothing. */
export async function createProgress(terminal: Terminal, quiet: boolean): Promise<Progress> {
  if (quiet || !terminal.interactive) return { update: () => {}, stop: () => {} };
  const { default: ora } = await import('ora');
  // With `discardStdin` the terminal would be in raw mode, and Ctrl+C would wait for a busy event loop.
  const spinner = ora({
    stream: process.stderr,
    color: terminal.colours.isColorSupported ? 'cyan' : false,
    discardStdin: false,
  });
  return {
    update(step, done, total) {
      spinner.text = total === undefined || done === undefined ? step : `${step} ${formatBar(done, total)}`;
      if (spinner.isSpinning) spinner.render();
      else spinner.start();
    },
    stop: () => void spinner.stop(),
  };
}

/** `━━━━━━──────  812/3,341`. */
export function formatBar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.floor((BAR_WIDTH * done) / total);
  return `${'━'.repeat(filled)}${'─'.repeat(BAR_WIDTH - filled)} ${formatCount(done)}/${formatCount(total)}`;
}
