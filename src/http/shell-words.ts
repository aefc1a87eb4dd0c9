import { matchAt } from './match-at.js';

/** A word of a command, quotes and backslashes resolved. */
export interface ShellWord {
  readonly text: string;
  /** Offset of its first character behind an opening quote. */
  readonly start: number;
}

/** Where a command ends, besides the end of its line. Inside of words, pages write these without quotes: `?a=1&b=2`, `/<id>`. */
const OPERATOR = /[|;&>]|<(?=[\s<])/y;
const BLANK = /[ \t]/;
/** In double quotes a backslash is taken away before these alone (POSIX Shell Command Language, 2.2.3). */
const ESCAPED_IN_QUOTES = /["\\$`\n]/;

/**
 * Splits the command that begins at `start` into words, nearly as a POSIX shell does: blanks divide, quotes join, a backslash takes a
 * line end or the meaning of a character away. Variables stay as they are written.
 * @returns the words, and the offset of what follows the command
 */
export function readCommand(
  text: string,
  start: number,
): { readonly words: readonly ShellWord[]; readonly end: number } {
  const words: ShellWord[] = [];
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n' || matchAt(OPERATOR, text, at) !== '') break;
    if (BLANK.test(character)) at += 1;
    else if (continuesLine(text, at)) at = text.indexOf('\n', at) + 1;
    else {
      const { word, end } = readWord(text, at);
      words.push(word);
      at = end;
    }
  }
  return { words, end: at };
}

function readWord(text: string, start: number): { readonly word: ShellWord; readonly end: number } {
  const parts: string[] = [];
  const quote = /^\$?['"]/.exec(text.slice(start, start + 2))?.[0] ?? '';
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n' || BLANK.test(character) || continuesLine(text, at)) break;
    const piece = character === "'" || character === '"' ? readQuoted(text, at) : readPlain(text, at);
    parts.push(piece.text);
    at = piece.end;
  }
  return { word: { text: parts.join(''), start: start + quote.length }, end: at };
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

/** A quote that does not end takes the rest of the text. */
function readQuoted(text: string, start: number): Piece {
  const quote = text.charAt(start);
  const parts: string[] = [];
  let from = start + 1;
  let at = from;
  for (; at < text.length && text.charAt(at) !== quote; at += 1) {
    if (quote === "'" || text.charAt(at) !== '\\' || !ESCAPED_IN_QUOTES.test(text.charAt(at + 1))) continue;
    parts.push(text.slice(from, at));
    at += 1;
    from = text.charAt(at) === '\n' ? at + 1 : at;
  }
  return { text: `${parts.join('')}${text.slice(from, at)}`, end: Math.min(at + 1, text.length) };
}

function readPlain(text: string, start: number): Piece {
  const character = text.charAt(start);
  if (character === '\\') return { text: text.charAt(start + 1), end: Math.min(start + 2, text.length) };
  if (character === '$' && /['"]/.test(text.charAt(start + 1))) return { text: '', end: start + 1 };
  return { text: character, end: start + 1 };
}

/** A backslash with nothing behind it but blanks. */
function continuesLine(text: string, at: number): boolean {
  if (text.charAt(at) !== '\\') return false;
  let end = at + 1;
  while (BLANK.test(text.charAt(end)) || text.charAt(end) === '\r') end += 1;
  return text.charAt(end) === '\n';
}
