import { fencedLines } from './fenced-lines.js';

/** `{{< relref "types/book" >}}`, `{{% required %}}`. */
const SHORTCODE =
  /\{\{[<%][ \t]{0,9}(?:(?:rel)?ref[ \t]{1,9}"?([^"\s{}<>]{1,300})"?|([a-z][\w-]{0,40}))[ \t]{0,9}[%>]\}\}/g;

/**
 * Lines in which the marks that a generator of sites would resolve are what they stand for: the target of a link, or a word
 * beside other text in parentheses.
 */
export function resolveShortcodes(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('{{<') || line.includes('{{%'))) return lines;
  return lines.map((line) =>
    line.replace(SHORTCODE, (mark, target?: string, word?: string) => {
      if (target !== undefined) return target;
      return line.trim() === mark ? mark : `(${word})`;
    }),
  );
}

const FENCE = /^[ \t]*(?:```|~~~)/;
/** The beginning of an order that ends on a line further down. */
const OPEN_TAG = /^[ \t]*\{%(?!.*%\})/;
const END_OF_TAG = /%\}[ \t]*$/;
/** More lines than an order goes over. */
const MOST_LINES = 20;

/** `{% hint style="info" %}`, `{: .table}`; one with a method is an operation. */
const TAG_LINE = /^[ \t]*(?:\{%(?![^\n]*[ \t]method=)[^\n]*%\}|\{:[^{}\n]*\})[ \t]*$/;
const TABLE_OF_CONTENTS = /^[ \t]*\{:[ \t]*toc\b/;

/**
 * Lines in which those that only give a generator of sites its orders are blank, with the item that a table of contents replaces.
 * @param isKept whether a line says something to readers
 */
export function blankTags(lines: readonly string[], isKept: (line: string) => boolean): readonly string[] {
  if (!lines.some((line) => TAG_LINE.test(line) || OPEN_TAG.test(line))) return lines;
  const isFenced = fencedLines(lines);
  let end = -1;
  return lines.map((line, index) => {
    if (isFenced[index] || isKept(line)) return line;
    if (index > end && OPEN_TAG.test(line)) end = endOfTag(lines, index);
    const isOrder = index <= end || TAG_LINE.test(line) || TABLE_OF_CONTENTS.test(lines[index + 1] ?? '');
    return isOrder ? '' : line;
  });
}

/** Index of the line that ends an order, before a blank one; -1 without one. */
function endOfTag(lines: readonly string[], start: number): number {
  for (let index = start + 1; index < Math.min(lines.length, start + MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') return -1;
    if (END_OF_TAG.test(line)) return index;
  }
  return -1;
}

/** `{% capture step_rest %}`: what stands up to the end is kept for an order further down. */
const CAPTURE = /^[ \t]*\{%-?[ \t]{0,9}capture[ \t]{1,9}\w{0,60}?([a-z]{0,30})[ \t]{0,9}-?%\}[ \t]*$/;
const END_OF_CAPTURE = /^[ \t]*\{%-?[ \t]{0,9}endcapture[ \t]{0,9}-?%\}[ \t]*$/;
const MESSAGE_START = /^\s*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \S/;

/** Lines in which texts that a page keeps for samples stand in fences, where one of them is a request. */
export function fenceCaptures(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => CAPTURE.test(line))) return lines;
  const isFenced = fencedLines(lines);
  const starts = lines.flatMap((line, index) => (CAPTURE.test(line) && !isFenced[index] ? index : []));
  const isSample = (start: number) => MESSAGE_START.test(lines[start + 1] ?? '');
  if (!starts.some(isSample)) return lines;
  const fenced = [...lines];
  for (const start of starts) {
    let end = start + 1;
    while (end < lines.length && !END_OF_CAPTURE.test(lines[end] ?? '') && !CAPTURE.test(lines[end] ?? '')) end += 1;
    if (!END_OF_CAPTURE.test(lines[end] ?? '') || lines.slice(start, end).some((line) => FENCE.test(line))) continue;
    fenced[start] = `\`\`\`${isSample(start) ? '' : (CAPTURE.exec(lines[start] ?? '')?.[1] ?? '')}`;
    fenced[end] = '```';
  }
  return fenced;
}
