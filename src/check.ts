import { withoutFiles } from './config/settings.js';
import type { SettledFindings } from './findings.js';
import { type GenerateOptions, generateWith } from './generate.js';
import type { Summary } from './summary.js';

/** What is wrong with pages. */
export interface CheckResult extends SettledFindings {
  readonly summary: Summary;
}

/**
 * Finds what is wrong with pages. The same findings as those of `generate`, without the files.
 * @throws as `generate` does
 */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  const { diagnostics, suppressed, summary } = await generateWith(options, withoutFiles);
  return { diagnostics, suppressed, summary };
}
