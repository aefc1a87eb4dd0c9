import type { Settings } from '../config/settings.js';
import { isAtLeast } from '../diagnostics/counts.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';

/** 1 when one of the findings is as bad as the threshold. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], threshold: Settings['failOn']): ExitCode {
  const fails = threshold !== undefined && diagnostics.some(({ severity }) => isAtLeast(severity, threshold));
  return fails ? EXIT_CODES.findings : EXIT_CODES.done;
}
