import { type CacheFolder, openCacheFolder } from '../cache/cache-folder.js';
import type { Settings } from '../config/settings.js';
import type { Run } from '../run.js';
import { createStopwatch } from '../statistics.js';
import type { Progress } from './progress.js';

/**
 * Makes what accompanies a run.
 * @param memory keeps what was read when the settings ask for no cache; for commands that run more than once
 */
export function startRun(settings: Settings, progress: Progress, memory?: CacheFolder): Run {
  const cacheFolder = settings.cache ? openCacheFolder(settings.cacheLocation) : memory;
  return {
    settings,
    ...(cacheFolder && { cacheFolder }),
    stopwatch: createStopwatch(),
    reportProgress: progress.update,
  };
}
