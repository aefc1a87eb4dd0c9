import type { Cache } from './cache/cache.js';
import type { Settings } from './config/settings.js';
import type { StandIns } from './patch/stand-ins.js';
import type { Stopwatch } from './statistics.js';
import type { Threads } from './workers/threads.js';

/** Hears how far a run is. `total` is absent for a step whose length nobody knows. */
export type ReportProgress = (step: string, done?: number, total?: number) => void;

/** What accompanies a run through all of its stages. */
export interface Run {
  readonly settings: Settings;
  /** Absent when nothing is kept. */
  readonly cache?: Cache;
  readonly threads: Threads;
  /** Present when the files of the run are to be patched by later ones. */
  readonly standIns?: StandIns;
  readonly stopwatch: Stopwatch;
  readonly reportProgress: ReportProgress;
}
