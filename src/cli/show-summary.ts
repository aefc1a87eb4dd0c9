import { relative } from 'node:path';
import { countBySeverity } from '../diagnostics/counts.js';
import { formatCount, plural } from '../reporters/plural.js';
import type { RunReport } from './produce.js';
import type { Terminal } from './terminal.js';

/** Says in a few lines what a run has found. */
export function showSummary(report: RunReport, milliseconds: number, terminal: Terminal): void {
  const { pages, operations, unrouted, types, enumerations, examples } = report.summary;
  const parts = [
    plural(operations, 'operation'),
    plural(types, 'type'),
    plural(enumerations, 'enumeration'),
    plural(examples, 'example'),
  ];
  const lines = [`${plural(pages, 'page')}: ${parts.join(', ')}`];
  if (unrouted > 0)
    lines.push(`${plural(unrouted, 'operation')} without a usable request line: see x-unrouted-operations`);
  lines.push(`Findings: ${describeFindings(report, terminal)}`);
  terminal.say(`${lines.join('\n')}\n${terminal.colours.dim(`Done in ${formatDuration(milliseconds)}.`)}\n`);
}

/** Says which files of the output folder are new. */
export function showOutput(folder: string, { output }: RunReport, terminal: Terminal): void {
  if (!output) return;
  const name = relative(terminal.workingFolder, folder) || '.';
  const { colours } = terminal;
  const say = (verb: string, files: readonly string[]) => {
    if (files.length > 0) terminal.say(`${verb} ${files.map((file) => colours.bold(`${name}/${file}`)).join(', ')}\n`);
  };
  say('Wrote', output.written);
  say('Unchanged:', output.unchanged);
  say('Removed', output.removed);
}

/** `3 errors, 12 warnings, 1,204 info`, or `none`. */
export function describeFindings(
  { diagnostics }: Pick<RunReport, 'diagnostics'>,
  { colours }: Pick<Terminal, 'colours'>,
): string {
  const { error, warning, info } = countBySeverity(diagnostics);
  const parts = [
    error > 0 && colours.red(plural(error, 'error')),
    warning > 0 && colours.yellow(plural(warning, 'warning')),
    info > 0 && `${formatCount(info)} info`,
  ];
  return parts.filter((part) => part !== false).join(', ') || 'none';
}

/** `0.4 s`. */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 100 ? 2 : 1)} s`;
}
