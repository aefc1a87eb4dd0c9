import { matchAt } from '../http/match-at.js';

/** Splits at a separator, a sticky pattern, outside of parentheses. Without one, the text itself is the only piece. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (depth !== 0) continue;
    const found = matchAt(separator, text, at);
    if (found === '') continue;
    pieces.push(text.slice(from, at).trim());
    at += found.length - 1;
    from = at + 1;
  }
  return [...pieces, text.slice(from).trim()];
}

/** Without the parentheses around the whole, or angle brackets with blanks inside, `< book >`; as it is when they do not belong together. */
export function unwrap(text: string): string {
  if (text.startsWith('< ') && text.endsWith(' >')) return text.slice(1, -1).trim();
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')') depth--;
    if (depth === 0) return text;
  }
  return text.slice(1, -1).trim();
}
