import { reportGithub } from './github.js';
import { reportJson } from './json.js';
import type { Reporter } from './report.js';
import { reportSarif } from './sarif.js';
import { reportStylish } from './stylish.js';

/** The formats of `--reporter`, the default first. */
export const REPORTER_NAMES = ['stylish', 'json', 'sarif', 'github'] as const;

export type ReporterName = (typeof REPORTER_NAMES)[number];

const REPORTERS = {
  stylish: reportStylish,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} as const satisfies Record<ReporterName, Reporter>;

/** The reporter of a name. */
export function chooseReporter(name: ReporterName): Reporter {
  return REPORTERS[name];
}
