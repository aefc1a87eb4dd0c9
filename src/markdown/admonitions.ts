/** `!!! note`, `??? tip "Title"`: what is indented below belongs to it. */
const INDENTED = /^(?:!!!|\?\?\?\+?)[ \t]+([a-z]{3,20})\b/;
/** `:::warning Title`, up to a line of colons. */
const ENCLOSED = /^:{3,5}[ \t]*([a-z]{3,20})\b/;
const END = /^:{3,5}[ \t]*$/;
/** The end of a note is not looked for further down. */
const MOST_LINES = 200;
const FENCE = /^[ \t]*(?:```|~~~)/;
const OTHER_THAN_TEXT = /^[ \t]*(?:```|~~~|\||<)/;

/**
 * Lines in which the notes of site generators are quotes with an alert, as they look there; one that holds a fence or a table is
 * left as it is, but for the lines that begin and end it.
 */
export function resolveAdmonitions(lines: readonly string[]): readonly string[] {
  if (!lines.some(beginsNote)) return lines;
  const resolved = [...lines];
  let isInFence = false;
  for (let line = 0; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (FENCE.test(text)) isInFence = !isInFence;
    if (isInFence || !beginsNote(text)) continue;
    const [, kind] = INDENTED.exec(text) ?? ENCLOSED.exec(text) ?? [];
    const end = kind === undefined ? line : endOfNote(lines, line);
    if (end <= line) continue;
    line = settle(resolved, line, end, kind ?? '');
  }
  return resolved;
}

function beginsNote(line: string): boolean {
  return line.startsWith('!!! ') || line.startsWith('???') || line.startsWith(':::');
}

/** The index of its last line, or of the line that ends it; that of its first for none. */
function endOfNote(lines: readonly string[], start: number): number {
  if (ENCLOSED.test(lines[start] ?? '')) {
    const length = lines.slice(start + 1, start + 1 + MOST_LINES).findIndex((line) => END.test(line));
    return length < 0 ? start : start + 1 + length;
  }
  let end = start;
  for (let line = start + 1; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    if (/^(?: {4}|\t)/.test(text)) end = line;
    else if (text.trim() !== '') break;
  }
  return end;
}

/** @returns the last line that is settled */
function settle(lines: string[], start: number, end: number, kind: string): number {
  const isEnclosed = END.test(lines[end] ?? '');
  if (isEnclosed) lines[end] = '';
  if (lines.slice(start + 1, end + 1).some((line) => OTHER_THAN_TEXT.test(line))) {
    lines[start] = '';
    return start;
  }
  lines[start] = `> [!${kind.toUpperCase()}]`;
  for (let line = start + 1; line <= end; line += 1) {
    const text = lines[line] ?? '';
    // The mark takes the place of the indentation.
    if (!isEnclosed || line < end) lines[line] = text.startsWith('  ') ? `> ${text.slice(2)}` : `> ${text}`;
  }
  return end;
}
