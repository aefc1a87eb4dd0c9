import { compareText } from '../collections/compare-text.js';
import type { Diagnostic, Severity } from './diagnostic.js';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How often a code was found. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Worst first; a higher rank is worse. */
const RANKS = { error: 2, warning: 1, info: 0 } as const satisfies Record<Severity, number>;

/** Counts findings by severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** Counts findings by code: worst severity first, then most frequent first, then by code. */
export function countByCode(diagnostics: readonly Diagnostic[]): readonly CodeCount[] {
  const counts = new Map<string, { code: string; severity: Severity; count: number }>();
  for (const { code, severity } of diagnostics) {
    const entry = counts.get(code);
    if (entry) entry.count++;
    else counts.set(code, { code, severity, count: 1 });
  }
  return [...counts.values()].sort(
    (one, other) =>
      RANKS[other.severity] - RANKS[one.severity] || other.count - one.count || compareText(one.code, other.code),
  );
}

/** Whether `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return RANKS[severity] >= RANKS[threshold];
}
