import { type Settings, withoutFiles } from '../../config/settings.js';
import { baselineOf, readBaseline, withoutAllowed, writeBaseline } from '../allowed-findings.js';
import { exitCodeOf } from '../exit-code-of.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags, RunFlags } from '../flags.js';
import { loadSettings } from '../load-settings.js';
import { produce, type RunReport } from '../produce.js';
import { createProgress } from '../progress.js';
import { runWithProgress } from '../run-with-progress.js';
import { showFindings } from '../show-report.js';
import { showStatistics } from '../show-statistics.js';
import type { Terminal } from '../terminal.js';

/**
 * Prints what is wrong with the pages; errors fail it unless the settings name another threshold. With `--update-baseline`,
 * allows it instead.
 */
export async function runCheck(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  const { settings } = await loadSettings(flags, terminal.workingFolder);
  if (flags.run.updateBaseline) {
    const path = baselineOf(settings);
    await writeBaseline(path, await checkPages(settings, flags.run, terminal), terminal);
    return EXIT_CODES.done;
  }
  const baseline = await readBaseline(settings);
  const findings = withoutAllowed(await checkPages(settings, flags.run, terminal), baseline, settings);
  await showFindings(findings, settings, terminal);
  return exitCodeOf(findings.diagnostics, settings.failOn ?? 'error');
}

async function checkPages(settings: Settings, flags: RunFlags, terminal: Terminal): Promise<RunReport> {
  const progress = await createProgress(terminal, flags.quiet === true);
  const report = await runWithProgress(withoutFiles(settings), progress, (run) => produce(run, undefined));
  if (flags.stats) showStatistics(report, terminal);
  return report;
}
