const LINE_BREAKS = /(?:<\/?br\s?\/?>\s*)+/gi;
const LIST_ITEM = /<li\s?\/?>\s*/gi;
const LIST_TAGS = /<\/?(?:ul|ol|li|p)\s?\/?>/gi;
const SPACE_ENTITY = /&nbsp;|\u00a0|&#65279;/gi;
const LINK = /!?\[((?:[^[\]\\]|\\.)*)\](?:\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\))/g;
const WEB = /^<?https?:\/\//i;

/**
 * Makes the Markdown of a table cell or paragraph stand on its own: HTML breaks become line breaks, HTML list
 * items become list items, and links that stay inside the docs become their text, because they lead nowhere from
 * an OpenAPI document. Links to the web stay.
 */
export function cleanMarkdown(markdown: string): string {
  let text = markdown.includes('<') ? replaceTags(markdown) : markdown;
  if (text.includes('](')) text = text.replace(LINK, keepWebLink);
  return text.replace(SPACE_ENTITY, ' ').trim();
}

function replaceTags(markdown: string): string {
  const text = markdown
    .replace(LIST_ITEM, '\n- ')
    .replace(LIST_TAGS, '\n')
    .replace(LINE_BREAKS, (tags) => (tags.indexOf('<') === tags.lastIndexOf('<') ? '\n' : '\n\n'));
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n');
}

function keepWebLink(link: string, label: string, url: string): string {
  return WEB.test(url) && !link.startsWith('!') ? link : label;
}
