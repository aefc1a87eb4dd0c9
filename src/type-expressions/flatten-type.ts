import type { Inline } from '../markdown/inline.js';
import { parseInline } from '../markdown/parse-inline.js';

/** The text of a type without markup. A link stands in it as one character, so that grammar need not know about links. */
export interface FlatType {
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
}

/** The character of the first link. The private use area; a page that writes such characters has them taken out. */
const FIRST_LINK = 0xe000;
const MAXIMUM_LINKS = 0x1000;
const LINK = /[\uE000-\uEFFF]/;
const PRIVATE_USE = /[\uE000-\uF8FF]/g;
const MARKUP = /[`*_[<&\\~!]|:\/\/|www\./;
const BLANKS = /[\s\u00A0\u200B]+/g;

/** A link's character. */
export const LINK_CHARACTER = /^[\uE000-\uEFFF]$/;

/** Flattens the Markdown of a type: emphasis, code marks and HTML go, blanks are single. */
export function flattenType(markdown: string): FlatType {
  if (!MARKUP.test(markdown)) return { text: tidy(markdown), links: [] };
  const links: { text: string; url: string }[] = [];
  const text = flatten(parseInline(markdown), links);
  return { text: tidy(text), links };
}

/** Whether a stretch of flat text has a link in it. */
export function holdsLink(text: string): boolean {
  return LINK.test(text);
}

/** The link that a character stands for. */
export function linkAt(character: string, links: FlatType['links']): FlatType['links'][number] | undefined {
  return links[character.charCodeAt(0) - FIRST_LINK];
}

/** The text as a reader sees it. */
export function readableText({ text, links }: FlatType): string {
  return text.replace(PRIVATE_USE, (character) => linkAt(character, links)?.text ?? '');
}

function flatten(inlines: readonly Inline[], links: { text: string; url: string }[] | undefined): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'link' && links && links.length < MAXIMUM_LINKS) {
      links.push({ text: tidy(flatten(inline.children, undefined)), url: inline.url });
      text += String.fromCharCode(FIRST_LINK + links.length - 1);
    } else if ('children' in inline) text += flatten(inline.children, links);
    else if (inline.kind === 'text' || inline.kind === 'code') text += inline.text.replace(PRIVATE_USE, '');
    else text += ' ';
  }
  return text;
}

function tidy(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}
