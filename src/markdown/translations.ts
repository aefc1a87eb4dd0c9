/** Behind a translated text, its original, which a generator of sites shows when it is pointed at. */
const ORIGINAL = '</span><span class="sxs-lookup">';
const TRANSLATED = '<span data-ttu-id="';
const TEXT = /^<span data-stu-id="[^"<>]{0,100}">/;
const END = '</span></span>';

/**
 * Lines with originals in the place of their translations, where a page has both side by side: `<span …>Anfrage</span>` and behind
 * it `<span class="sxs-lookup"><span …>Request</span></span>`. A translation without an original stays. Columns of such lines
 * are those of what is left.
 */
export function resolveTranslations(lines: readonly string[]): readonly string[] {
  return lines.some((line) => line.includes(ORIGINAL)) ? lines.map(withOriginals) : lines;
}

function withOriginals(line: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = line.indexOf(ORIGINAL); at >= 0; at = line.indexOf(ORIGINAL, from)) {
    const before = line.slice(from, at);
    const start = before.lastIndexOf(TRANSLATED);
    const behind = at + ORIGINAL.length;
    const opening = TEXT.exec(line.slice(behind, behind + 200))?.[0].length ?? 0;
    const end = line.indexOf(END, behind);
    if (start < 0 || opening === 0 || end < 0) {
      kept.push(line.slice(from, behind));
      from = behind;
      continue;
    }
    const original = line.slice(behind + opening, end);
    const translation = before.slice(before.indexOf('>', start) + 1);
    kept.push(before.slice(0, start), original === '' ? translation : original);
    from = end + END.length;
  }
  return kept.join('') + line.slice(from);
}
