import type { Settings } from './config/settings.js';
import type { ReportProgress } from './page-set.js';
import type { Stopwatch } from './statistics.js';

/** What accompanies a run through all of its stages. */
export interface Run {
  readonly settings: Settings;
  readonly stopwatch: Stopwatch;
  readonly reportProgress: ReportProgress;
}
