import type { Cache } from '../cache/cache.js';
import { conductRun } from '../conduct-run.js';
import type { Settings } from '../config/settings.js';
import type { Run } from '../run.js';
import type { Progress } from './progress.js';

/** Conducts a run that shows its progress, and takes that down when the run has ended. Parameters as for `conductRun`. */
export async function runWithProgress<Result>(
  settings: Settings,
  progress: Progress,
  run: (run: Run) => Promise<Result>,
  memory?: Cache,
): Promise<Result> {
  try {
    return await conductRun(settings, progress.update, run, memory);
  } finally {
    progress.stop();
  }
}
