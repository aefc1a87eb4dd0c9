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

/** `{% hint style="info" %}`, `{: .table}`; one with a method is an operation. */
const TAG_LINE = /^[ \t]*(?:\{%(?![^\n]*[ \t]method=)[^\n]*%\}|\{:[^{}\n]*\})[ \t]*$/;
const TABLE_OF_CONTENTS = /^[ \t]*\{:[ \t]*toc\b/;

/** Lines in which those that only give a generator of sites its orders are blank, with the item that a table of contents replaces. */
export function blankTags(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => TAG_LINE.test(line))) return lines;
  const isFenced = fencedLines(lines);
  return lines.map((line, index) => {
    const isOrder = TAG_LINE.test(line) || TABLE_OF_CONTENTS.test(lines[index + 1] ?? '');
    return isOrder && !isFenced[index] ? '' : line;
  });
}
