/** One linear pattern that finds any of the given words or phrases, as whole words, the longest one that fits. */
export function wordPattern(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${alternatives(words)})(?![\\w-])`, flags);
}

/** The inside of a group that matches any of the words, the longest first. */
export function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map(escapePattern).join('|');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
