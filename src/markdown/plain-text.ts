import type { Inline } from './inline.js';
import { parseInline } from './parse-inline.js';

/** A bracket, or what GitHub makes a link of without one. */
const MAY_LINK = /[[@]|:\/\/|www\./i;
/** What may be markup, a character reference, a line break, or an address that GitHub makes a link of. */
const MAY_HAVE_MARKUP = /[\\`*_[<&!~\n@:]|www\./i;
const SPACES = /[\s\u200B]+/g;
const UNTIDY = /[^\S ]|\u200B| {2}|^ | $/;

/**
 * What a reader sees of inline Markdown: no markup, entities decoded, `<br>` and `<li>` as a space. White space of any kind
 * (no-break and zero-width spaces too) is one space.
 */
export function plainText(markdown: string): string {
  return tidy(MAY_HAVE_MARKUP.test(markdown) ? textOf(parseInline(markdown)) : markdown);
}

/** The links of inline Markdown with their plain text, in order. */
export function linksIn(markdown: string): readonly { readonly text: string; readonly url: string }[] {
  if (!MAY_LINK.test(markdown)) return [];
  const links: { text: string; url: string }[] = [];
  visit(parseInline(markdown), (inline) => {
    if (inline.kind === 'link') links.push({ text: tidy(textOf(inline.children)), url: inline.url });
  });
  return links;
}

/** The texts of the code spans of inline Markdown, in order. */
export function codesIn(markdown: string): readonly string[] {
  if (!markdown.includes('`')) return [];
  const codes: string[] = [];
  visit(parseInline(markdown), (inline) => {
    if (inline.kind === 'code') codes.push(inline.text);
  });
  return codes;
}

function visit(inlines: readonly Inline[], visitor: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visitor(inline);
    if ('children' in inline) visit(inline.children, visitor);
  }
}

function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'code') text += inline.text;
    else if ('children' in inline) text += textOf(inline.children);
    else if (inline.kind === 'break' || isLineBreak(inline.text)) text += ' ';
  }
  return text;
}

/** The items of a list stand on lines of their own. */
function isLineBreak(html: string): boolean {
  return /^<\/?(?:br|li)\b/i.test(html);
}

function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text;
}
