import { type Cache, openCache } from '../cache/cache.js';
import { openCacheFolder } from '../cache/cache-folder.js';
import type { Settings } from '../config/settings.js';
import type { Run } from '../run.js';
import { createStopwatch } from '../statistics.js';
import type { Progress } from './progress.js';

/**
 * Makes what accompanies a run.
 * @param memory keeps what was read when the settings ask for no cache; for commands that run more than once
 */
export function startRun(settings: Settings, progress: Progress, memory?: Cache): Run {
  const cache = settings.cache ? openCache(openCacheFolder(settings.cacheLocation)) : memory;
  return {
    settings,
    ...(cache && { cache }),
    stopwatch: createStopwatch(),
    reportProgress: progress.update,
  };
}
