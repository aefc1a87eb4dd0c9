import { type Cache, openCache } from '../cache/cache.js';
import { openCacheFolder } from '../cache/cache-folder.js';
import type { Settings } from '../config/settings.js';
import type { Run } from '../run.js';
import { createStopwatch } from '../statistics.js';
import { createThreads } from '../workers/threads.js';
import type { Progress } from './progress.js';

/**
 * Gives a run what accompanies it, and takes down the progress and the threads when it has ended.
 * @param memory keeps what was read when the settings ask for no cache; for commands that run more than once
 */
export async function conductRun<Result>(
  settings: Settings,
  progress: Progress,
  run: (run: Run) => Promise<Result>,
  memory?: Cache,
): Promise<Result> {
  const cache = settings.cache ? openCache(openCacheFolder(settings.cacheLocation)) : memory;
  const threads = createThreads(settings.concurrency);
  try {
    return await run({
      settings,
      ...(cache && { cache }),
      threads,
      stopwatch: createStopwatch(),
      reportProgress: progress.update,
    });
  } finally {
    progress.stop();
    await threads.stop();
  }
}
