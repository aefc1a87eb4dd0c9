import type { ListBlock } from './block.js';
import { indentation, lineKind } from './line-kind.js';
import type { Scan } from './scan.js';
import { moveTo, positionIn, startOf, textAt } from './scan.js';

const MARKER = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*/;

/**
 * Reads a list; nested items are items as well. Text below an item goes on with it, behind a blank line only when it
 * is indented. A fence, table, comment or quote inside of a list ends it, so that it is a block of its own.
 */
export function readList(scan: Scan): ListBlock {
  const at = startOf(scan, scan.line);
  const items: { parts: string[]; at: ListBlock['at'] }[] = [];
  let line = scan.line;
  while (line < scan.lines.length) {
    const kind = lineKind(scan, line);
    const text = textAt(scan, line);
    if (kind === 'item') {
      const width = MARKER.exec(text)?.[0].length ?? 0;
      items.push({ parts: [text.slice(width)], at: positionIn(scan, line, width) });
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
    items: items.map((item) => ({ text: item.parts.join('\n').trimEnd(), at: item.at })),
    text,
  };
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
