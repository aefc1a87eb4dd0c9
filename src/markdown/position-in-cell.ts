import type { Position } from '../diagnostics/diagnostic.js';
import type { TableCell } from './block.js';

/** Where a character of a cell's text stands. */
export function positionInCell({ at, parts = [] }: TableCell, offset: number): Position {
  const part = parts.findLast((one) => one.offset <= offset) ?? { offset: 0, at };
  return { ...part.at, column: part.at.column + offset - part.offset };
}
