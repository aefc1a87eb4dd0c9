import type { Settings } from '../../config/settings.js';
import { isAtLeast } from '../../diagnostics/counts.js';
import { readBaseline, withoutAllowed } from '../allowed-findings.js';
import { exitCodeOf } from '../exit-code-of.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags, RunFlags } from '../flags.js';
import { loadSettings, outputOf } from '../load-settings.js';
import { produce, type RunReport } from '../produce.js';
import { createProgress } from '../progress.js';
import { runWithProgress } from '../run-with-progress.js';
import { showFindings } from '../show-report.js';
import { showStatistics } from '../show-statistics.js';
import { showOutput, showSummary } from '../show-summary.js';
import type { Terminal } from '../terminal.js';

/** Writes the documents and types of the pages. Findings fail it only when the settings name a threshold. */
export async function runGenerate(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.run.watch) {
    const { watch } = await import('./watch.js');
    return watch(flags, terminal);
  }
  const { settings } = await loadSettings(flags, terminal.workingFolder);
  return generateOnce(settings, outputOf(settings), flags.run, terminal);
}

async function generateOnce(
  settings: Settings,
  output: string,
  flags: RunFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const baseline = await readBaseline(settings);
  const progress = await createProgress(terminal, flags.quiet === true);
  const produced = await runWithProgress(settings, progress, (run) => produce(run, output));
  const report = withoutAllowed(produced, baseline, settings);
  const exitCode = exitCodeOf(report.diagnostics, settings.failOn);
  if (settings.reporter !== undefined) await showFindings(report, settings, terminal);
  else if (exitCode === EXIT_CODES.findings) await showFindings(failing(report, settings), settings, terminal);
  if (!flags.quiet) {
    showOutput(output, report, terminal);
    showSummary(report, performance.now() - start, terminal);
  }
  if (flags.stats) showStatistics(report, terminal);
  return exitCode;
}

/** Only the findings that make the run fail: nobody asked for the others. */
function failing(report: RunReport, { failOn = 'error' }: Settings): RunReport {
  return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => isAtLeast(severity, failOn)) };
}
