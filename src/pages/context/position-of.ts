import type { Position } from '../../diagnostics/diagnostic.js';
import { createLocator } from '../../http/text-position.js';

/** Where the first occurrence of `part` in a text stands that begins at `at`; `at` itself when the text does not hold it. */
export function positionOf(at: Position, text: string, part: string): Position {
  const offset = text.indexOf(part);
  return offset <= 0 ? at : createLocator(text, at)(offset);
}
