import { listTables } from './tables-in-cells.js';

const LINE_BREAKS = /(?:<\/?br\s?\/?>\s*)+/gi;
const LIST_ITEM = /<li\s?\/?>\s*/gi;
const LIST_TAGS = /<\/?(?:ul|ol|li|p)\s?\/?>/gi;
/** Marks in HTML, with nothing but text in them. */
const MARKED_TEXT = /<(strong|b|em|i|code)>([^<>]*)<\/\1>/gi;
const MARKS: ReadonlyMap<string, string> = new Map([
  ['strong', '**'],
  ['b', '**'],
  ['em', '*'],
  ['i', '*'],
  ['code', '`'],
]);
const SPACE_ENTITY = /&nbsp;|\u00a0|&#65279;/gi;
const LINK = /!?\[((?:[^[\]\\]|\\.)*)\](?:\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\))/g;
const WEB = /^<?https?:\/\//i;

/**
 * Makes the Markdown of a table cell or paragraph stand on its own: HTML breaks become line breaks, HTML list items and rows
 * of HTML tables become list items, emphasis and code in HTML get the marks of Markdown, and links that stay inside the docs
 * become their text, because they lead nowhere from an OpenAPI document. Links to the web stay.
 */
export function cleanMarkdown(markdown: string): string {
  let text = markdown.includes('<') ? replaceTags(markdown) : markdown;
  if (text.includes('](')) text = text.replace(LINK, keepWebLink);
  return text.replace(SPACE_ENTITY, ' ').trim();
}

function replaceTags(markdown: string): string {
  const text = listTables(markdown)
    .replace(MARKED_TEXT, markText)
    .replace(LIST_ITEM, '\n- ')
    .replace(LIST_TAGS, '\n')
    .replace(LINE_BREAKS, (tags) => (tags.indexOf('<') === tags.lastIndexOf('<') ? '\n' : '\n\n'));
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

/** Between backticks, entities would stand for themselves (CommonMark 0.31, 6.1). */
function markText(element: string, tag: string, text: string): string {
  const mark = MARKS.get(tag.toLowerCase()) ?? '';
  const inner = text.trim();
  if (inner === '' || (mark === '`' && /[&`]/.test(inner))) return element;
  return text.replace(inner, () => `${mark}${inner}${mark}`);
}

function keepWebLink(link: string, label: string, url: string): string {
  return WEB.test(url) && !link.startsWith('!') ? link : label;
}
