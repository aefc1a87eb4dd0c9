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
