import type { Position } from '../diagnostics/diagnostic.js';

/** Gives the position of an offset. */
export type Locate = (offset: number) => Position;

/**
 * Positions inside `text`, whose first character stands at `at`. Every line of an indented block begins in the block's
 * own column. Line starts are found on the first call.
 */
export function createLocator(text: string, at: Position): Locate {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, offset);
    return { ...at, line: at.line + line, column: at.column + offset - (starts[line] ?? 0) };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
