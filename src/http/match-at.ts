/**
 * What a sticky pattern matches exactly at `at`; empty when it matches nothing there. The pattern's own state is set on
 * every call, so that patterns can be shared.
 */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
