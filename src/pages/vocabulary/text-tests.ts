import { wordPattern } from './word-pattern.js';

/** What finds where the first of some marks stands in a text; -1 without one. Marks count in the given case only: "todo" is also the name of things. */
export function createMarkFinder(markers: readonly string[]): (text: string) => number {
  const pattern = wordPattern(markers, '');
  return (text) => (markers.some((marker) => text.includes(marker)) ? text.search(pattern) : -1);
}

/** What tells whether a whole text is one of these, whatever its letter case and whatever marks end it. */
export function createTextTest(texts: readonly string[]): (text: string) => boolean {
  const known = new Set(texts.map((text) => text.toLowerCase()));
  return (text) =>
    known.has(
      text
        .trim()
        .replace(/[.,;!]{1,3}$/, '')
        .toLowerCase(),
    );
}

/** What tells whether a whole text is one of these words, with or without a remark in parentheses: `String (identifier)`. */
export function createTypeWordTest(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  return (text) => known.has(text) || (text.endsWith(')') && known.has(text.replace(/\s*\([^()]*\)$/, '')));
}
