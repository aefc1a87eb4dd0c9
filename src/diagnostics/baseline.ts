import { compareText } from '../collections/compare-text.js';
import { diagnostic } from './define-diagnostics.js';
import type { Diagnostic } from './diagnostic.js';
import { SUPPRESSION_DIAGNOSTICS } from './diagnostics.js';

/** How many findings of a code a file may have: by file, then by code. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is left of the findings once the allowed ones are taken out. */
export interface BaselineResult {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: number;
  /** `suppressions/outdated-baseline`: allowances that are larger than what was found. */
  readonly problems: readonly Diagnostic[];
}

const VERSION = 1;

/** The baseline that allows exactly these findings. Findings about the whole run cannot be allowed. */
export function createBaseline(diagnostics: readonly Diagnostic[]): Baseline {
  const baseline = new Map<string, Map<string, number>>();
  for (const { code, place } of diagnostics) {
    if (!place) continue;
    const codes = baseline.get(place.file) ?? new Map<string, number>();
    baseline.set(place.file, codes.set(code, (codes.get(code) ?? 0) + 1));
  }
  return baseline;
}

/**
 * Leaves out what the baseline allows. A file with more findings of a code than allowed shows all of them:
 * which ones are new cannot be told by counting.
 */
export function applyBaseline(diagnostics: readonly Diagnostic[], baseline: Baseline): BaselineResult {
  const found = createBaseline(diagnostics);
  const countIn = (counts: Baseline, file: string, code: string) => counts.get(file)?.get(code) ?? 0;
  const kept = diagnostics.filter(
    ({ code, place }) => !place || countIn(found, place.file, code) > countIn(baseline, place.file, code),
  );
  const problems = [...baseline].flatMap(([file, codes]) =>
    [...codes]
      .map(([code, allowed]) => ({ file, code, allowed, found: countIn(found, file, code) }))
      .filter((entry) => entry.found < entry.allowed)
      .map((entry) =>
        diagnostic(SUPPRESSION_DIAGNOSTICS, 'outdated-baseline', entry, { file: entry.file, line: 1, column: 1 }),
      ),
  );
  return { kept, suppressed: diagnostics.length - kept.length, problems };
}

/** The text of a baseline file: JSON, sorted, so that a change of it reads well in a review. */
export function formatBaseline(baseline: Baseline): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([one], [other]) => compareText(one, other));
  const findings = Object.fromEntries(
    sorted(baseline).map(([file, codes]) => [file, Object.fromEntries(sorted(codes))]),
  );
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`;
}

/** Reads a baseline file. Returns a sentence when it is none. */
export function parseBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!isRecord(value) || value.version !== VERSION) return `expected an object with "version": ${VERSION}`;
  if (!isRecord(value.findings)) return 'expected an object "findings"';
  const baseline = new Map<string, ReadonlyMap<string, number>>();
  for (const [file, codes] of Object.entries(value.findings)) {
    if (!isRecord(codes)) return `expected an object with the codes of "${file}"`;
    const counts = new Map<string, number>();
    for (const [code, count] of Object.entries(codes)) {
      if (typeof count !== 'number') return `expected a number for "${code}" of "${file}"`;
      counts.set(code, count);
    }
    baseline.set(file, counts);
  }
  return baseline;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
