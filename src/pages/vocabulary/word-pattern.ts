import { compareText } from '../../collections/compare-text.js';

/** One linear pattern that finds any of the given words or phrases, as whole words, the longest one that fits. */
export function wordPattern(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${alternatives(words)})(?![\\w-])`, flags);
}

/** The words that phrases begin with: text that holds none of them holds no phrase, and need not be read. */
export function firstWordsOf(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.flatMap((phrase) => phrase.split(' ', 1)))];
}

/** The inside of a group that matches any of the words, the longest first. */
export function alternatives(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || compareText(a, b));
  return longestFirst.map(escapePattern).join('|');
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
