/**
 * The match of a sticky pattern exactly at `at`; null for none. The pattern's own state is set on every call, so that patterns can
 * be shared.
 */
export function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What it matches there; empty when it matches nothing. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  return execAt(pattern, text, at)?.[0] ?? '';
}
