import type { Position } from '../diagnostics/diagnostic.js';

/** The lines of a page, and where each of them stands on disk. */
export interface SourceText {
  /** Relative to the docs root, forward slashes. */
  readonly file: string;
  /** Without line ends; includes are expanded, the front matter is still in it. */
  readonly lines: readonly string[];
  /** The position of a character: `line` counts from 0, `column` from 1. `file` is set when the line comes from an include. */
  position(line: number, column: number): Position;
}

/**
 * From (`line`, `column`) on, line by line, the text stands at (`sourceLine`, `sourceColumn`) of `file`.
 * `line` counts from 0, the other three from 1. A page without includes needs no segment at all.
 */
export interface Segment {
  readonly line: number;
  readonly column: number;
  /** Absent for the page itself. */
  readonly file?: string;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

/** Text from memory, in which no include is expanded: for tests and for text that was never on a disk. */
export function sourceText(file: string, text: string): SourceText {
  return mappedText(file, splitLines(text), []);
}

/**
 * Lines that were put together from several files.
 * @param segments in order; what stands before the first one is the page's own, line for line
 */
export function mappedText(file: string, lines: readonly string[], segments: readonly Segment[]): SourceText {
  if (segments.length === 0) return { file, lines, position: (line, column) => ({ line: line + 1, column }) };
  return { file, lines, position: (line, column) => mapPosition(segments, line, column) };
}

/** Splits at LF, CRLF and CR. A final line end begins no line of its own; a byte order mark is dropped. */
export function splitLines(text: string): string[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = content.includes('\r') ? content.split(/\r\n|[\r\n]/) : content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function mapPosition(segments: readonly Segment[], line: number, column: number): Position {
  const segment = lastSegmentBefore(segments, line, column);
  if (!segment) return { line: line + 1, column };
  const position = {
    line: segment.sourceLine + line - segment.line,
    column: line === segment.line ? segment.sourceColumn + column - segment.column : column,
  };
  return segment.file === undefined ? position : { ...position, file: segment.file };
}

function lastSegmentBefore(segments: readonly Segment[], line: number, column: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = segments[middle];
    if (candidate && (candidate.line < line || (candidate.line === line && candidate.column <= column)))
      low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}
