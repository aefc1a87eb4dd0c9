import { createLineFinder } from '../../collections/line-finder.js';
import type { Diagnostic, Position } from '../../diagnostics/diagnostic.js';
import type { CommentBlock, FenceBlock } from '../block.js';
import { readComment } from '../comments.js';
import { readFence } from '../fences.js';
import { CODE_SPAN } from '../html-elements.js';
import { lineKind } from '../line-kind.js';
import type { Scan } from '../scan.js';
import { moveTo, textAt } from '../scan.js';

/** A character of a line of the page, both counted from 0. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

/** The lines of a table in HTML. */
export interface TableExtent {
  /** From `<table` on; comments and code fences are blank. */
  readonly text: string;
  readonly closed: boolean;
  placeAt(offset: number): LinePlace;
  positionAt(offset: number): Position;
  /** Leaves the scan behind what stands before an offset, reports what was found there, and gives its comments and fences. */
  leaveAt(offset: number): readonly InnerBlock[];
}

/** A comment or code fence between the tags of a table. */
interface InnerBlock extends LinePlace {
  readonly block: CommentBlock | FenceBlock;
  readonly findings: readonly Diagnostic[];
}

interface Walk {
  /** Goes ahead of the page's own scan, because what a table without an end holds may be read again. */
  readonly probe: Scan;
  readonly findings: Diagnostic[];
  readonly first: number;
  /** Where the text of the first line begins. */
  readonly base: number;
  readonly lines: string[];
  /** Where the tables begin that are still open, as `line:offset`. */
  readonly open: string[];
  readonly inner: InnerBlock[];
  /** The first line below that begins with a table. */
  nextTable?: number;
}

const MARK = new RegExp(`${CODE_SPAN}|<!--|<table(?=[\\s/>]|$)|</table(?:[^<>]*>)?`, 'gi');

/**
 * Finds the end of the table at which the scan stands: the `</table>` of its own. One that has none before the next heading or tab
 * behind a blank line ends there at the latest, and before a line that begins with another table. However many tables lack
 * an end, no line is looked at more often than a few times.
 */
export function findExtent(scan: Scan): TableExtent {
  const findings: Diagnostic[] = [];
  const probe: Scan = { ...scan, report: (finding) => findings.push(finding) };
  const { line: first, offset: base } = scan;
  const walk: Walk = { probe, findings, first, base, lines: [], open: [], inner: [] };
  let closed = false;
  while (!closed && probe.line < scan.lines.length && !endsBefore(walk)) closed = walkLine(walk);
  scan.noCommentEndFrom = probe.noCommentEndFrom;
  if (!closed) {
    for (const key of walk.open) scan.unclosedTables.add(key);
    if (walk.nextTable !== undefined) walk.lines.length = Math.min(walk.lines.length, walk.nextTable - first);
  }
  return toExtent(scan, walk, closed);
}

function endsBefore(walk: Walk): boolean {
  const { probe, first } = walk;
  if (probe.line === first || probe.offset > 0) return false;
  const kind = lineKind(probe, probe.line);
  if (kind === 'html-table') {
    walk.nextTable ??= probe.line;
    return probe.unclosedTables.has(walk.open[0] ?? '');
  }
  return (kind === 'heading' || kind === 'tab') && (probe.lines[probe.line - 1] ?? '').trim() === '';
}

/** Takes a line, or a part of it and the comment or fence behind that. True once the table is closed. */
function walkLine(walk: Walk): boolean {
  const { probe } = walk;
  if (lineKind(probe, probe.line) === 'fence') {
    walkInner(walk, readFence);
    return false;
  }
  const text = textAt(probe, probe.line);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '<!--') {
      append(walk, text.slice(0, index));
      probe.offset += index;
      walkInner(walk, readComment);
      return false;
    }
    if (mark.startsWith('</')) walk.open.pop();
    else if (mark.startsWith('<')) walk.open.push(`${probe.line}:${probe.offset + index}`);
    if (walk.open.length > 0) continue;
    append(walk, text.slice(0, index + mark.length));
    return true;
  }
  append(walk, text);
  moveTo(probe, probe.line + 1);
  return false;
}

function walkInner({ probe, findings, inner }: Walk, read: (scan: Scan) => InnerBlock['block']): void {
  const { line, offset } = probe;
  const block = read(probe);
  inner.push({ block, line, offset, findings: findings.splice(0) });
}

/** Text behind a comment keeps its column: what is blank is as long as what stood there. */
function append({ lines, probe, first, base }: Walk, text: string): void {
  const line = probe.line - first;
  while (lines.length <= line) lines.push('');
  lines[line] = (lines[line] ?? '').padEnd(line === 0 ? probe.offset - base : probe.offset) + text;
}

function toExtent(scan: Scan, { lines, first, base, inner }: Walk, closed: boolean): TableExtent {
  const text = lines.join('\n');
  const findLine = createLineFinder(text);
  const placeAt = (offset: number) => {
    const { line, start } = findLine(offset);
    return { line: first + line, offset: offset - start + (line === 0 ? base : 0) };
  };
  return {
    text,
    closed,
    placeAt,
    positionAt: (offset) => {
      const place = placeAt(offset);
      return scan.source.position(place.line, place.offset + 1);
    },
    leaveAt: (offset) => {
      const end = placeAt(offset);
      moveTo(scan, end.line);
      scan.offset = end.offset;
      if (textAt(scan, end.line).trim() === '') moveTo(scan, end.line + 1);
      const passed = inner.filter(({ line }) => line < scan.line || (line === scan.line && scan.offset > 0));
      for (const finding of passed.flatMap(({ findings }) => findings)) scan.report(finding);
      return passed;
    },
  };
}
