import type { CacheFolder } from './cache/cache-folder.js';
import type { Settings } from './config/settings.js';
import type { Stopwatch } from './statistics.js';

/** Hears how far a run is. `total` is absent for a step whose length nobody knows. */
export type ReportProgress = (step: string, done?: number, total?: number) => void;

/** What accompanies a run through all of its stages. */
export interface Run {
  readonly settings: Settings;
  /** Where earlier runs left what they read; absent when nothing is kept. */
  readonly cacheFolder?: CacheFolder;
  readonly stopwatch: Stopwatch;
  readonly reportProgress: ReportProgress;
}
