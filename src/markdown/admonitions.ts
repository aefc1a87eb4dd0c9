import { fencedLines } from './fenced-lines.js';

/** `!!! note`, `??? tip "Title"`, with indented text below; `:::warning Title`, up to a line of colons. */
const OPENING = /^(?:(:{3,5})|!!!|\?\?\?\+?)[ \t]*([a-z]{3,20})\b/;
const CLOSING = /^:{3,5}[ \t]*$/;
/** `:::zone pivot="v1"`, `:::zone-end`, `:::image source="a.png":::`, `:::row:::`: an order for the generator, and no note. */
const ORDER =
  /^:{3,5}[ \t]*(?!(?:note|tip|info|important|warning|caution|danger|details)\b)[a-z]{2,20}(?:-end\b|[ \t]*:{3}|[ \t]+[a-z-]{1,30}=)/;
const INDENTED = /^(?: {4}|\t|[ \t]*$)/;
/** What no quote can hold: fences, tables and HTML; a heading ends a note that its author forgot to close. */
const OTHER_THAN_TEXT = /^[ \t]*(?:```|~~~|\||<|#)/;

/**
 * Lines in which the notes of site generators are quotes with an alert, as they look there, down to a fence or table inside.
 * Orders in the same marks are blank lines: what stands between two of them is text like any other.
 */
export function resolveAdmonitions(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => OPENING.test(line) || ORDER.test(line))) return lines;
  const isFenced = fencedLines(lines);
  let isNote: (line: string) => boolean = () => false;
  return lines.map((line, index) => {
    if (!isFenced[index] && ORDER.test(line)) {
      isNote = () => false;
      return '';
    }
    const [, colons, kind] = (!isFenced[index] && OPENING.exec(line)) || [];
    if (kind !== undefined) {
      isNote = (below) => !OTHER_THAN_TEXT.test(below) && (colons !== undefined || INDENTED.test(below));
      return `> [!${kind.toUpperCase()}]`;
    }
    const isClosing = !isFenced[index] && CLOSING.test(line);
    if (isClosing || !isNote(line)) isNote = () => false;
    else if (line.trim() !== '') return line.startsWith('  ') ? `> ${line.slice(2)}` : `> ${line}`;
    return isClosing ? '' : line;
  });
}
