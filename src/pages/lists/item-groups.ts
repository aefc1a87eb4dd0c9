import { execAt } from '../../http/match-at.js';

/** What stands between marks. */
export interface Group {
  readonly text: string;
  /** In parentheses or square brackets. */
  readonly bracketed: boolean;
  readonly end: number;
}

const EMPHASISED = /`([^`\n]{1,120})`|(\*\*|__|\*|_)([^*`\n]{1,120}?)\2(?!\w)/y;
const LINKED = /\[[^[\]\n]{1,120}\]\([^()\s]{1,300}\)(?=\s*(?:$|[:–—\n]|-\s))/y;
const LONGEST_REMARK = 400;
/** The end of what stands between a separator and the description. */
const SLOT_END = /[ \t]+[-–—](?=\s)|:(?=\s)|\.(?=\s|$)|\n|$/g;
const LONGEST_SLOT = 160;

/** The remark in brackets or marks that begins at `start`; a link is one where nothing but a separator follows. */
export function groupAt(markdown: string, start: number): Group | undefined {
  const closing = closingBracket(markdown, start);
  if (closing > start) return { text: markdown.slice(start + 1, closing), bracketed: true, end: closing + 1 };
  const marked = execAt(EMPHASISED, markdown, start);
  if (marked) {
    const content = (marked[1] ?? marked[3] ?? '').trim();
    const text = content.replace(/^\((.*)\)$/, '$1');
    return { text, bracketed: text !== content, end: start + marked[0].length };
  }
  const link = execAt(LINKED, markdown, start);
  return link ? { text: link[0], bracketed: false, end: start + link[0].length } : undefined;
}

/** Where the bracket that opens at `start` closes on its line; -1 for none. A bracket of a link is none. */
export function closingBracket(markdown: string, start: number): number {
  const opening = markdown[start];
  if (opening === '[') {
    const end = markdown.indexOf(']', start);
    return end < 0 || markdown[end + 1] === '(' || end - start > LONGEST_REMARK ? -1 : end;
  }
  if (opening !== '(') return -1;
  let depth = 0;
  for (let index = start; index < markdown.length && index - start <= LONGEST_REMARK; index += 1) {
    const character = markdown[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '\n') return -1;
    if (depth === 0) return index;
  }
  return -1;
}

/** Words, and what ends them. */
export interface Slot {
  readonly text: string;
  readonly closing: string;
}

/** The words from `start` up to the next dash, colon, full stop or line end. */
export function slotAt(markdown: string, start: number): Slot | undefined {
  const window = markdown.slice(start, start + LONGEST_SLOT);
  for (const { index, 0: closing } of window.matchAll(SLOT_END)) {
    if (index === LONGEST_SLOT) return undefined;
    const text = window.slice(0, index);
    // A link holds no end.
    if (text.lastIndexOf('](') > text.lastIndexOf(')')) continue;
    return text.trim() === '' ? undefined : { text, closing };
  }
  return undefined;
}
