import { createLineFinder } from '../collections/line-finder.js';
import type { Position } from '../diagnostics/diagnostic.js';

/** Gives the position of an offset. */
export type Locate = (offset: number) => Position;

/**
 * Positions inside `text`, whose first character stands at `at`. Every line of an indented block begins in the block's
 * own column.
 */
export function createLocator(text: string, at: Position): Locate {
  const findLine = createLineFinder(text);
  return (offset) => {
    const { line, start } = findLine(offset);
    return { ...at, line: at.line + line, column: at.column + offset - start };
  };
}
