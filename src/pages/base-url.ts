import type { Block, Section, TableRow } from '../markdown/block.js';
import type { PageContext } from './context/page-context.js';
import { textsOf } from './context/placed-text.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** `https://host/rest`, where `<your-domain>` may stand for a part, or a path in code. */
const URL = /(https?:\/\/(?:[^\s<>"'`|()*]|<[\w.-]{1,60}>){1,300})|`(\/[\w.{}/-]{1,200})`/i;
/** The same behind words of one sentence. */
const URL_BEHIND = new RegExp(String.raw`^(?:[^.!?]|[.!?](?!\s)){0,80}?(?:${URL.source})`, 'i');
const MAY_HOLD_URL = /:\/\/|`\//;
const URL_START = /^\s*[`*]{0,3}(?:https?:|\/)/i;
const URL_ALONE = /^\s*(?:(https?:\/\/\S+)|(\/[\w.{}/-]+))\s*$/i;
/** A query or a document: no requests go below it. */
const NO_BASE = /[?#]|\.(?:html?|md|json|ya?ml|aspx?|php|png)$/i;
/** A machine of the reader's own. */
const LOCAL = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[)/i;
const AT_END = /[.,;:!/]+$/;
const LINK_TARGET = /\]\([^()\s]*\)/g;

/**
 * Where a page says that requests go: below a heading, behind a label (`**Base URL:** https://host/rest`), in the row of a table or
 * in a sentence ("All paths are prefixed with `/rest`"), or alone right below such a text. Of several, the first that is no
 * machine of the reader's own.
 * @returns without a slash at the end, placeholders in braces; `undefined` where the page says nothing of it
 */
export function readBaseUrl({ sections, vocabulary }: PageContext): string | undefined {
  const stated = sections.flatMap((section) => statedIn(section, vocabulary));
  return stated.find((url) => !LOCAL.test(url)) ?? stated[0];
}

function statedIn({ title, blocks }: Section, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.isBaseUrlLabel(title))
    return blocks.flatMap((block) =>
      block.kind === 'code' ? urlAlone(block) : textsIn(block).flatMap((text) => urlsIn(text, URL)),
    );
  return blocks.flatMap((block, index) => {
    const below = urlAlone(blocks[index + 1]);
    const texts = textsIn(block).filter((text) => below.length > 0 || MAY_HOLD_URL.test(text));
    const told = texts.flatMap((text) => behindPhrase(text, vocabulary));
    const urls = told.flatMap((text) => urlsIn(text, URL_BEHIND));
    return urls.length === 0 && told.length > 0 ? below : urls;
  });
}

/** Texts of a block that may speak of URLs; of a table of names and values, its rows with URLs. */
function textsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'blockquote':
    case 'list':
      return textsOf(block).map(({ text }) => text);
    case 'table':
      return block.header.cells.length === 2 ? [block.header, ...block.rows].filter(holdsUrl).map(textOf) : [];
    default:
      return [];
  }
}

function holdsUrl({ cells }: TableRow): boolean {
  return cells.some(({ text }) => text.includes('://'));
}

function textOf({ cells }: TableRow): string {
  return cells.map(({ text }) => text).join(' ');
}

function urlAlone(block: Block | undefined): readonly string[] {
  const text = block?.kind === 'code' || block?.kind === 'paragraph' ? block.text : '';
  return URL_START.test(text) ? urlsIn(text.replace(/[`*]/g, ''), URL_ALONE) : [];
}

/** What stands behind the words that announce the URL; nothing without them. */
function behindPhrase(text: string, { baseUrlPhrase }: Vocabulary): readonly string[] {
  const match = baseUrlPhrase.exec(text);
  return match ? [text.slice(match.index + match[0].length)] : [];
}

function urlsIn(text: string, pattern: RegExp): readonly string[] {
  const [, absolute, path] = pattern.exec(text.replace(LINK_TARGET, ']')) ?? [];
  const url = (absolute ?? path ?? '').replace(AT_END, '').replace(/<([^<>]*)>/g, '{$1}');
  return url === '' || NO_BASE.test(url) ? [] : [url];
}
