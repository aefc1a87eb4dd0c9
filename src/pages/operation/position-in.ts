import type { Position } from '../../diagnostics/diagnostic.js';

/** Where the character at `offset` of a text stands, when the text begins at `at`. */
export function positionIn(at: Position, text: string, offset: number): Position {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (lineStart === 0) return { ...at, column: at.column + offset };
  let line = at.line;
  for (let index = text.indexOf('\n'); index >= 0 && index < lineStart; index = text.indexOf('\n', index + 1)) line++;
  return { ...at, line, column: offset - lineStart + 1 };
}

/** Where the first occurrence of `part` stands; `at` itself when the text does not hold it as it is. */
export function positionOf(at: Position, text: string, part: string): Position {
  const offset = text.indexOf(part);
  return offset < 0 ? at : positionIn(at, text, offset);
}
