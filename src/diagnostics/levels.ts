import type { Diagnostic, Severity } from './diagnostic.js';

/** The severity that a configuration gives to a code; `off` drops its findings. */
export type Level = Severity | 'off';

/** Gives findings the severity that a configuration asks for. Codes that `levels` does not name keep their own. */
export function applyLevels(
  diagnostics: readonly Diagnostic[],
  levels: ReadonlyMap<string, Level>,
): readonly Diagnostic[] {
  if (levels.size === 0) return diagnostics;
  return diagnostics.flatMap((finding) => {
    const level = levels.get(finding.code) ?? finding.severity;
    if (level === 'off') return [];
    return level === finding.severity ? [finding] : [{ ...finding, severity: level }];
  });
}
