/**
 * Control characters (with those that move the cursor or recolour a terminal), line separators, and marks that
 * reorder the text around them.
 */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Spells out the characters of page text that could do something to a terminal: `\u{1b}`. */
export function visibleText(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
