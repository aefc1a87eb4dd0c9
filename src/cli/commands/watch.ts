import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { openCache } from '../../cache/cache.js';
import { createMemoryFolder } from '../../cache/cache-folder.js';
import { UsageError } from '../../config/usage-error.js';
import { coalesce } from '../coalesce.js';
import { EXIT_CODES, type ExitCode } from '../exit-codes.js';
import type { ParsedFlags } from '../flags.js';
import { loadSettings, outputOf } from '../load-settings.js';
import { produce, type RunReport } from '../produce.js';
import { describeFindings, formatDuration } from '../show-summary.js';
import { startRun } from '../start-run.js';
import type { Terminal } from '../terminal.js';

/** Changes that follow each other this closely, such as those of a checkout, lead to one run. */
const QUIET_MILLISECONDS = 100;

const NEVER_WATCHED = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** Files that a run may read, besides those that the last one has read. */
const MAY_BE_READ = /(?:\.md|\.hbs|[\\/]toc\.ya?ml)$/i;

/**
 * Generates, and generates again whenever a page, an include, a template or the configuration changes, until the process
 * is told to stop. What is wrong meanwhile, such as an empty folder, is said and waited out.
 * @throws UsageError when the first run cannot begin
 */
export async function watch(flags: ParsedFlags, terminal: Terminal): Promise<ExitCode> {
  const memory = openCache(createMemoryFolder());
  const watcher = watchFiles([], { ignoreInitial: true, ignored: NEVER_WATCHED });
  const read = new Set<string>();

  const generate = async () => {
    const { settings, configPath } = await loadSettings(flags, terminal.workingFolder);
    const start = performance.now();
    const watched = [settings.input, settings.templates, configPath].filter((path) => path !== undefined);
    watcher.add(watched);
    if (configPath !== undefined) read.add(configPath);
    const report = await produce(startRun(settings, SILENT, memory), outputOf(settings));
    for (const { file } of report.pages.flatMap(({ inputs }) => inputs)) read.add(resolve(report.root, file));
    watcher.add([...read]);
    terminal.say(`${describeRun(report, performance.now() - start, terminal)}\n`);
  };
  await generate();
  const generateSoon = coalesce(() => generate().catch((error) => sayProblem(error, terminal)), QUIET_MILLISECONDS);
  watcher.on('all', (_event, path) => {
    if (read.has(path) || MAY_BE_READ.test(path)) generateSoon();
  });
  await stopped();
  await watcher.close();
  return EXIT_CODES.done;
}

const SILENT = { update: () => {}, stop: () => {} };

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

/** A mistake of the user may be mended by the next change; any other ends the command. */
function sayProblem(error: unknown, terminal: Terminal): void {
  if (!(error instanceof UsageError)) throw error;
  terminal.say(`${terminal.colours.red('error:')} ${error.message}\n`);
}

function stopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}
