import { type Cache, openCache } from './cache/cache.js';
import { openCacheFolder } from './cache/cache-folder.js';
import type { Settings } from './config/settings.js';
import type { ReportProgress, Run } from './run.js';
import { createStopwatch } from './statistics.js';
import { createThreads } from './workers/threads.js';

/**
 * Gives a run what accompanies it, and stops the threads when it has ended.
 * @param memory keeps what was read when the settings ask for no cache; for those who run more than once
 */
export async function conductRun<Result>(
  settings: Settings,
  reportProgress: ReportProgress,
  run: (run: Run) => Promise<Result>,
  memory?: Cache,
): Promise<Result> {
  const cache = settings.cache ? openCache(openCacheFolder(settings.cacheLocation)) : memory;
  const threads = createThreads(settings.concurrency);
  try {
    return await run({ settings, ...(cache && { cache }), threads, stopwatch: createStopwatch(), reportProgress });
  } finally {
    await threads.stop();
  }
}
