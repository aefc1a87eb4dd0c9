import { type Settings, withoutFiles } from '../../config/settings.js';
import { isAtLeast } from '../../diagnostics/counts.js';
import { updateBaseline, withoutAllowed } from '../allowed-findings.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags } from '../flags.js';
import { loadSettings } from '../load-settings.js';
import { produce } from '../produce.js';
import { createProgress } from '../progress.js';
import { runWithProgress } from '../run-with-progress.js';
import { showFindings } from '../show-report.js';
import { showStatistics } from '../show-statistics.js';
import type { Terminal } from '../terminal.js';

/** Prints what is wrong with the pages; errors fail it unless the settings name another threshold. */
export async function runCheck(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  const { settings } = await loadSettings(flags, terminal.workingFolder);
  const progress = await createProgress(terminal, flags.run.quiet === true);
  const report = await runWithProgress(withoutFiles(settings), progress, (run) => produce(run, undefined));
  if (flags.run.stats) showStatistics(report, terminal);
  if (flags.run.updateBaseline) {
    await updateBaseline(report, settings, terminal);
    return EXIT_CODES.done;
  }
  const findings = withoutAllowed(report, settings);
  await showFindings(findings, settings, terminal);
  return exitCodeOf(findings.diagnostics, settings.failOn ?? 'error');
}

/** 1 when one of the findings is as bad as the threshold. */
export function exitCodeOf(
  diagnostics: Parameters<typeof showFindings>[0]['diagnostics'],
  threshold: Settings['failOn'],
): ExitCode {
  const fails = threshold !== undefined && diagnostics.some(({ severity }) => isAtLeast(severity, threshold));
  return fails ? EXIT_CODES.findings : EXIT_CODES.done;
}
