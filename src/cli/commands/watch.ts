import { conductRun } from '../../conduct-run.js';
import { readBaseline, withoutAllowed } from '../allowed-findings.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags } from '../flags.js';
import { outputOf } from '../load-settings.js';
import { produce, type RunReport } from '../produce.js';
import { repeatOnChange } from '../repeat-on-change.js';
import { describeFindings, formatDuration } from '../show-summary.js';
import type { Terminal } from '../terminal.js';

/**
 * Generates, and generates again whenever something that was read changes, until the process is told to stop.
 * @throws UsageError when the first run cannot begin
 */
export async function watch(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  await repeatOnChange(
    async (settings, memory) => {
      const start = performance.now();
      const baseline = await readBaseline(settings);
      const produced = await conductRun(settings, SILENT, (run) => produce(run, outputOf(settings)), memory);
      const report = withoutAllowed(produced, baseline, settings);
      if (!flags.run.quiet) terminal.say(`${describeRun(report, performance.now() - start, terminal)}\n`);
      return report;
    },
    flags,
    terminal,
  );
  return EXIT_CODES.done;
}

const SILENT = () => {};

function describeRun(report: RunReport, milliseconds: number, terminal: Terminal): string {
  const { written = [], removed = [] } = report.output ?? {};
  const changes = [
    written.length > 0 && `wrote ${written.join(', ')}`,
    removed.length > 0 && `removed ${removed.join(', ')}`,
  ].filter((change) => change !== false);
  const time = new Date().toTimeString().slice(0, 8);
  const read = `${report.read} of ${report.summary.pages} pages read`;
  return `${terminal.colours.dim(time)} ${changes.join(', ') || 'nothing changed'}; ${read}; findings: ${describeFindings(report, terminal)}; ${formatDuration(milliseconds)}`;
}
