/** The match of a sticky pattern at an index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** How long that is; 0 without one. */
export function lengthAt(pattern: RegExp, text: string, index: number): number {
  return matchAt(pattern, text, index)?.[0].length ?? 0;
}
