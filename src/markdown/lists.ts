import type { ListBlock, ListItem } from './block.js';
import { indentation, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, startOf, textAt } from './scan.js';

const MARKER = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]*/;

/** A tab goes on to the next column that is a multiple of this (CommonMark 0.31, 2.2). */
const TAB_WIDTH = 4;

/** An item whose marker stands further in than this belongs to the one above; authors of numbered lists indent less than CommonMark wants. */
const NESTING = 2;

/** An item that is still being read. */
interface OpenItem extends Pick<ListItem, 'at' | 'depth'> {
  readonly parts: string[];
}

/**
 * Reads a list; nested items are items as well. Text below an item goes on with it, behind a blank line only when it
 * is indented. A fence, table, comment or quote inside of a list ends it, so that it is a block of its own.
 */
export function readList(scan: Scan): ListBlock {
  const at = startOf(scan, scan.line);
  const items: OpenItem[] = [];
  /** Where the markers of the last item, and of those around it, stand. */
  const margins: number[] = [];
  let line = scan.line;
  while (line < scan.lines.length) {
    const kind = lineKind(scan, line);
    const text = textAt(scan, line);
    if (kind === 'item') {
      const [{ length: width } = '', margin = ''] = MARKER.exec(text) ?? [];
      const depth = nest(margins, margin);
      items.push({ parts: [text.slice(width)], at: positionIn(scan, line, width), ...(depth > 0 && { depth }) });
    } else if (kind === 'text') {
      items.at(-1)?.parts.push(text.trimStart());
    } else {
      const next = kind === 'blank' ? nextInList(scan, line) : undefined;
      if (next === undefined) break;
      items.at(-1)?.parts.push('');
      line = next;
      continue;
    }
    line += 1;
  }
  const text = [textAt(scan, scan.line), ...scan.lines.slice(scan.line + 1, line)].join('\n').trim();
  moveTo(scan, line);
  return {
    kind: 'list',
    at,
    items: items.map(({ parts, ...item }) => ({ text: parts.join('\n').trimEnd(), ...item })),
    text,
  };
}

/** Takes the white space before the marker of the next item; says how many items it is nested in. */
function nest(margins: number[], space: string): number {
  let margin = 0;
  for (const character of space) margin += character === '\t' ? TAB_WIDTH - (margin % TAB_WIDTH) : 1;
  while (margins.length > 0 && margin < (margins.at(-1) ?? 0) + NESTING) margins.pop();
  margins.push(margin);
  return margins.length - 1;
}

/** Index of the line behind blank ones with which the list goes on. */
function nextInList(scan: Scan, line: number): number | undefined {
  let next = line + 1;
  while (next < scan.lines.length && lineKind(scan, next) === 'blank') next += 1;
  if (next >= scan.lines.length) return undefined;
  const kind = lineKind(scan, next);
  if (kind === 'item') return next;
  return kind === 'text' && indentation(scan.lines[next] ?? '') >= 2 ? next : undefined;
}
