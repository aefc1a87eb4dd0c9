import { isComponentStart } from './components.js';
import { isHtmlBlockStart, tableStartIn } from './html-elements.js';
import type { Scan } from './scan.js';
import { textAt } from './scan.js';

/** What a line would begin, if it stood at the beginning of a block. */
export type LineKind =
  | 'blank'
  | 'heading'
  | 'tab'
  | 'fence'
  | 'comment'
  | 'html'
  | 'html-table'
  | 'quote'
  | 'table'
  | 'include'
  | 'definition'
  | 'break'
  | 'item'
  | 'component'
  | 'text';

const TAB = /^[ \t]*#{1,6}[ \t]+(?:<a name="[^"<>]{0,100}"><\/a>)?\[[^\]]*\]\(#tab\/([^)]*)\)[ \t]*$/i;
const HEADING = /^[ \t]*#{1,6}(?:[ \t]|$)/;
const FENCE = /^[ \t]*(?:`{3,}[^`]*|~{3,}.*)$/s;
/** Spelled out for each mark: repeating a group would need memory for every character of a long line. */
const BREAK = /^[ \t]*(?:-[ \t]*-[ \t]*-[- \t]*|\*[ \t]*\*[ \t]*\*[* \t]*|_[ \t]*_[ \t]*_[_ \t]*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const INCLUDE = /^[ \t]*\[!INCLUDE[ \t]*\[([^\]]*)\][ \t]*\(([^)]*)\)[ \t]*\][ \t]*$/i;
const DEFINITION =
  /^[ \t]*\[[^[\]^!][^[\]]*\]:[ \t]*(?:<[^<>]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const DELIMITERS = /^[|:\- \t]*$/;

/** Says what a line begins, by its first characters; a table also by the line below it. */
export function lineKind(scan: Scan, line: number): LineKind {
  const text = textAt(scan, line);
  switch (text[indentation(text)]) {
    case undefined:
      return 'blank';
    case '#':
      if (HEADING.test(text)) return TAB.test(text) ? 'tab' : 'heading';
      break;
    case '`':
    case '~':
      if (FENCE.test(text)) return 'fence';
      break;
    case '<':
      if (text.startsWith('<!--', indentation(text))) return 'comment';
      if (isComponentStart(scan, text)) return 'component';
      if (isHtmlBlockStart(text)) return tableStartIn(text) >= 0 ? 'html-table' : 'html';
      break;
    case '{':
      if (isComponentStart(scan, text)) return 'component';
      break;
    case '>':
      return 'quote';
    case '[':
      if (INCLUDE.test(text)) return 'include';
      if (DEFINITION.test(text)) return 'definition';
      break;
    case '-':
    case '*':
    case '_':
      if (BREAK.test(text)) return 'break';
  }
  if (isDelimiterRow(scan.lines[line + 1]) && text.includes('|') && !isDelimiterRow(text)) return 'table';
  if (ITEM.test(text)) return 'item';
  return 'text';
}

/** True for the line between the header and the rows of a table: `|:---|---|`, `--- | ---`. */
export function isDelimiterRow(text: string | undefined): boolean {
  return text !== undefined && DELIMITERS.test(text) && text.includes('|') && text.includes('-');
}

/** The id of the tab that a tab line opens: `http` of `# [HTTP](#tab/http)`. */
export function tabOf(text: string): string {
  const target = TAB.exec(text)?.[1] ?? '';
  return (target.split('/')[0] ?? '').toLowerCase();
}

/** What a line that is an include names. */
export function includeOf(text: string): { label: string; path: string } {
  const [, label = '', path = ''] = INCLUDE.exec(text) ?? [];
  return { label: label.trim(), path: path.trim() };
}

/** How many characters of white space a line begins with; a no-break space at the margin is as invisible as a plain one. */
export function indentation(text: string): number {
  return text.length - text.trimStart().length;
}
