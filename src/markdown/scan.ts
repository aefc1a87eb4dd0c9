import type { Position, Report } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../source/source-text.js';

/**
 * Where the reading of one page stands. Every reader of a kind of block begins at `line` and leaves
 * the scan at the first line that is not its own.
 */
export interface Scan {
  readonly source: SourceText;
  readonly lines: readonly string[];
  readonly report: Report;
  /** Index of the line to read next. */
  line: number;
  /** Where its unread text begins: not 0 only behind a comment or front matter that ends within the line. */
  offset: number;
  /** From this line on it is known that no comment ends any more. */
  noCommentEndFrom: number;
  /** Tables in HTML of which it is known that they are not closed, as `line:offset`. */
  readonly unclosedTables: Set<string>;
  /** Names of components of the site whose tags are blocks, in lower case. */
  readonly components: ReadonlySet<string>;
  /** Names of those that are open, outermost first. */
  readonly openComponents: string[];
}

/** The unread text of a line: all of it, but for the line at which the scan stands. */
export function textAt(scan: Scan, line: number): string {
  const text = scan.lines[line] ?? '';
  return line === scan.line && scan.offset > 0 ? text.slice(scan.offset) : text;
}

/** The position of the first character of a line's unread text that is not white space. */
export function startOf(scan: Scan, line: number): Position {
  const text = textAt(scan, line);
  return positionIn(scan, line, text.length - text.trimStart().length);
}

/** The position of a character of a line's unread text, `index` counted from 0. */
export function positionIn(scan: Scan, line: number, index: number): Position {
  return scan.source.position(line, (line === scan.line ? scan.offset : 0) + index + 1);
}

/** Goes on to the beginning of a line below. */
export function moveTo(scan: Scan, line: number): void {
  scan.line = line;
  scan.offset = 0;
}
