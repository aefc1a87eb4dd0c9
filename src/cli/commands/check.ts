import { withoutFiles } from '../../config/settings.js';
import { updateBaseline, withoutAllowed } from '../allowed-findings.js';
import { exitCodeOf } from '../exit-code-of.js';
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
  const findings = await withoutAllowed(report, settings);
  await showFindings(findings, settings, terminal);
  return exitCodeOf(findings.diagnostics, settings.failOn ?? 'error');
}
