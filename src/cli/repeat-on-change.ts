import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { type Cache, openCache } from '../cache/cache.js';
import { createMemoryFolder } from '../cache/cache-folder.js';
import type { Settings } from '../config/settings.js';
import { UsageError } from '../config/usage-error.js';
import type { PageSet } from '../page-set.js';
import { coalesce } from './coalesce.js';
import type { ParsedFlags } from './flags.js';
import { loadSettings } from './load-settings.js';
import type { Terminal } from './terminal.js';

/** Changes that follow each other this closely, such as those of a checkout, lead to one run. */
const QUIET_MILLISECONDS = 100;

const NEVER_WATCHED = /[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** Files that a run may read, besides those that the last one has read. */
const MAY_BE_READ = /(?:\.mdx?|\.markdown|\.hbs|[\\/]toc\.ya?ml)$/i;

/** What a run has read. */
export type ReadFiles = Pick<PageSet, 'root' | 'pages'>;

/**
 * Runs, and runs again whenever a page, an include, a template, the configuration or the baseline changes, until the
 * process is told to stop. A change during a run leads to another one. What is wrong meanwhile, such as an empty folder, is said and waited out.
 * @param run gets the settings of the moment, and a memory of what was read for the next run
 * @param hearProblem hears what the user has to mend before the next run can succeed
 * @throws UsageError when the first run cannot begin, or the system refuses to watch
 */
export async function repeatOnChange(
  run: (settings: Settings, memory: Cache) => Promise<ReadFiles>,
  flags: ParsedFlags,
  terminal: Terminal,
  hearProblem: (message: string) => void = () => {},
): Promise<void> {
  const memory = openCache(createMemoryFolder());
  const watcher = watchFiles([], { ignoreInitial: true, ignored: NEVER_WATCHED });
  const watching = new Promise<void>((begin) => watcher.once('ready', begin));
  const refused = new Promise<never>((_, fail) => {
    watcher.on('error', (error) => {
      fail(new UsageError(`The files cannot be watched: ${error instanceof Error ? error.message : String(error)}`));
    });
  });
  const read = new Set<string>();

  const runOnce = async () => {
    const { settings, configPath } = await loadSettings(flags, terminal.workingFolder);
    for (const file of [configPath, settings.baseline]) if (file !== undefined) read.add(file);
    watcher.add([settings.input, settings.templates].filter((path) => path !== undefined));
    watcher.add([...read]);
    await watching;
    const { root, pages } = await run(settings, memory);
    for (const { file } of pages.flatMap(({ inputs }) => inputs)) read.add(resolve(root, file));
    watcher.add([...read]);
  };
  /** A mistake of the user may be mended by the next change; any other ends the command. */
  const bearProblem = (error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(`${terminal.colours.red('error:')} ${error.message}\n`);
    hearProblem(error.message);
  };

  try {
    const first = runOnce();
    const runSoon = coalesce(() => runOnce().catch(bearProblem), QUIET_MILLISECONDS, first);
    watcher.on('all', (_event, path) => {
      if (read.has(path) || MAY_BE_READ.test(path)) runSoon();
    });
    await Promise.race([first.then(stopped), refused]);
  } finally {
    await watcher.close();
  }
}

function stopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}
