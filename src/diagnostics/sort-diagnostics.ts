import type { Diagnostic } from './diagnostic.js';

/**
 * Puts findings into the order of reports: by file, line, column, code and message, findings about the whole run first.
 * A finding that several pages make of one shared include is kept once.
 */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compareDiagnostics);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return before === undefined || one.place === undefined || compareDiagnostics(before, one) !== 0;
  });
}

function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
  return (
    compare(one.place?.file ?? '', other.place?.file ?? '') ||
    compare(one.place?.line ?? 0, other.place?.line ?? 0) ||
    compare(one.place?.column ?? 0, other.place?.column ?? 0) ||
    compare(one.code, other.code) ||
    compare(one.message, other.message)
  );
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
