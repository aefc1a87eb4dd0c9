import type { Position } from '../../diagnostics/diagnostic.js';
import type { CellPart, TableCell } from '../block.js';
import { CODE_SPAN } from '../html-elements.js';
import { plainText } from '../plain-text.js';
import { CellWriter } from './cell-writer.js';
import type { Stretch } from './structure.js';

/** Code with nothing but text in it, a code span, a tag, white space, or the end of a line with the mark of a list item below it. */
const TOKEN = new RegExp(
  [
    '<(code|tt|samp|kbd)(?:\\s[^<>]*)?>([^<]*)</\\1\\s*>',
    CODE_SPAN,
    '<(/?)([a-z][a-z0-9]*)(?=[\\s/>])([^<>]*)>',
    '\\n\\s*((?:[-*+]|\\d{1,3}[.)])[ \\t]+(?=\\S))?',
    '[ \\t]{2,}',
  ].join('|'),
  'gi',
);
const FIRST_ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S[^\n]*\n)/;
const REFERENCE = /&#?\w{1,40};/g;
const TARGET = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const NOTHING = /^(?:&nbsp;|&#160;|\s)*$/i;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['em', '*'],
  ['i', '*'],
]);
const LIST_ELEMENTS: ReadonlySet<string> = new Set(['ul', 'ol', 'li']);
const LINES: ReadonlySet<string> = new Set(['br', 'div', 'dt', 'dd']);
const PARAGRAPHS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 dl pre blockquote'.split(' '));
/** Elements that say nothing but how a text looks. */
const LOOKS: ReadonlySet<string> = new Set('span font center small big u nobr code tt samp kbd'.split(' '));

/**
 * Reads the content of a `<td>` or `<th>` as the Markdown that the cell of a pipe table would have: on one line, with
 * the marks of Markdown for code, links, strong text and emphasis, `<br>` between lines and paragraphs, and `<li>` before
 * the items of lists. Markdown stays as it is. Tags that Markdown has no marks for are kept, also those of a table.
 * @param text the text of the table
 */
export function readHtmlCell(text: string, { from, to }: Stretch, positionAt: (offset: number) => Position): TableCell {
  const content = text.slice(from, to);
  const writer = new CellWriter();
  const item = FIRST_ITEM.exec(content)?.[0].length ?? 0;
  if (item > 0) writer.addListTag('<li>', from);
  let behind = item;
  for (const token of content.slice(item).matchAll(TOKEN)) {
    const index = item + token.index;
    writer.addText(content.slice(behind, index), from + behind);
    addToken(writer, token, from + index);
    behind = index + token[0].length;
  }
  writer.addText(content.slice(behind), from + behind);
  return toCell(writer, from, positionAt);
}

function toCell(writer: CellWriter, from: number, positionAt: (offset: number) => Position): TableCell {
  const [first, ...others] = writer.pieces.filter((piece) => piece.text !== '');
  if (!first) return { text: '', at: positionAt(from) };
  const parts: CellPart[] = [];
  let { text } = first;
  for (const piece of others) {
    parts.push({ offset: text.length, at: positionAt(piece.from) });
    text += piece.text;
  }
  if (NOTHING.test(text)) return { text: '', at: positionAt(from) };
  return { text, at: positionAt(first.from), ...(parts.length > 0 && { parts }) };
}

function addToken(writer: CellWriter, token: RegExpExecArray, from: number): void {
  const [text, codeElement, code = '', slash, name = '', attributes = '', item] = token;
  if (codeElement !== undefined) writer.addCode(decode(code), from, text.indexOf('>') + 1);
  else if (text.startsWith('`')) writer.addMarkup(text, from);
  else if (text.startsWith('<'))
    addTag(writer, { text, name: name.toLowerCase(), isEnd: slash === '/', attributes }, from);
  else if (item !== undefined) writer.addListTag('<li>', from);
  else writer.separate(text.indexOf('\n', 1) > 0 ? 'paragraph' : 'space');
}

function addTag(
  writer: CellWriter,
  { text, name, isEnd, attributes }: { text: string; name: string; isEnd: boolean; attributes: string },
  from: number,
): void {
  const mark = MARKS.get(name);
  if (mark !== undefined || name === 'a') {
    if (isEnd) writer.closeMark(name, from);
    else if (mark !== undefined) writer.openMark(name, mark, mark, from);
    else addLink(writer, attributes, from);
  } else if (LIST_ELEMENTS.has(name)) writer.addListTag(isEnd ? `</${name}>` : `<${name}>`, from);
  else if (LINES.has(name)) writer.separate(name === 'br' ? 'break' : 'line');
  else if (PARAGRAPHS.has(name)) writer.separate('paragraph');
  else if (!LOOKS.has(name)) writer.addMarkup(text.replace(/\s+/g, ' '), from);
}

/** An anchor without a target is a place to link to. */
function addLink(writer: CellWriter, attributes: string, from: number): void {
  const target = TARGET.exec(attributes);
  const url = decode(target?.[1] ?? target?.[2] ?? target?.[3] ?? '').trim();
  if (url !== '') writer.openMark('a', '[', /[\s()<>]/.test(url) ? `](<${url}>)` : `](${url})`, from);
}

function decode(text: string): string {
  return text.replace(REFERENCE, plainText);
}
