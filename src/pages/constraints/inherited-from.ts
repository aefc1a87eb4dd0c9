/** The sentence may follow the one before it without a blank: `…unique.Inherited from`, `…uniqueInherited from`. */
const PHRASE =
  /\(?inherit(?:ed|s) from (?:the )?(\[[^[\]]*\]\([^()\s]*\)|\*\*[^*\n]+\*\*|`[^`\n]+`|[A-Za-z][\w.]*[A-Za-z0-9])(?: (?:object|resource|entity|class|complex|base|type)(?![\w-]))*\)?[.,;]?/i;

/** A description without its "Inherited from X", and the Markdown of X. */
export interface InheritedRemark {
  readonly text: string;
  readonly from?: string;
}

/** Takes the first "Inherited from [x](x.md)." out of a description. What the sentence says besides stays. */
export function takeInheritedFrom(markdown: string): InheritedRemark {
  const match = markdown.includes('nherit') ? PHRASE.exec(markdown) : null;
  if (!match) return { text: markdown };
  const before = markdown.slice(0, match.index);
  const after = markdown.slice(match.index + match[0].length);
  return { text: joinSentences(before.trim(), after.trim()), from: match[1] };
}

function joinSentences(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /[.!?:)\n]$/.test(before) || !/^[A-Z]/.test(after) ? `${before} ${after}` : `${before}. ${after}`;
}
