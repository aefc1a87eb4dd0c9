/** A description without its "Inherited from X", and the Markdown of X. */
export interface InheritedRemark {
  readonly text: string;
  readonly from?: string;
}

/**
 * Takes the first "Inherited from [x](x.md)." out of a description. What the sentence says besides stays.
 * @param pattern finds the remark, and gives what names the base
 */
export function takeInheritedFrom(markdown: string, pattern: RegExp): InheritedRemark {
  const match = pattern.exec(markdown);
  if (!match) return { text: markdown };
  const before = markdown.slice(0, match.index);
  const after = markdown.slice(match.index + match[0].length);
  return { text: joinSentences(before.trim(), after.trim()), from: match[1] };
}

function joinSentences(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /[.!?:)\n]$/.test(before) || !/^[A-Z]/.test(after) ? `${before} ${after}` : `${before}. ${after}`;
}
