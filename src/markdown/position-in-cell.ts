import { createLineFinder } from '../collections/line-finder.js';
import type { Position } from '../diagnostics/diagnostic.js';
import type { TableCell } from './block.js';

/** Where a character of a cell's text stands. */
export function positionInCell({ text, at, parts }: TableCell, offset: number): Position {
  const part = parts?.findLast((one) => one.offset <= offset);
  if (part) return { ...part.at, column: part.at.column + offset - part.offset };
  const { line, start } = createLineFinder(text)(offset);
  return { ...at, line: at.line + line, column: at.column + offset - start };
}
