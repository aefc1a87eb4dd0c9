import { METHOD_WORDS } from '../../../http/methods.js';
import type { Block, HtmlBlock, ParagraphBlock } from '../../../markdown/block.js';

/** A tag of a component whose name nobody knows. */
const COMPONENT = /^(?:<[A-Z]|\{%)[^\n]*[ \t]method=/;
const CLOSING_TAG = /<\/[A-Z][\w.]*>\s*$/;
const METHOD_ATTRIBUTE = new RegExp(`\\smethod=["'](${METHOD_WORDS})["']`, 'i');
const PATH_ATTRIBUTE = /\s(?:path|url|endpoint|route)=["'](\/[^"'\n]{0,300})["']/;
const NAME_ATTRIBUTE = /\s(?:summary|title|name)=["']([^"'\n]{1,120})["']/;

/** Whether a block begins with the tag of any component that has a method. */
export function showsRequest(block: Block): block is HtmlBlock | ParagraphBlock {
  return (block.kind === 'html' || block.kind === 'paragraph') && COMPONENT.test(block.text);
}

/** What such a tag says, and the text on the lines below it. */
export interface ShownRequest {
  /** May be empty. */
  readonly name: string;
  readonly line: string;
  readonly text: string;
}

/**
 * The request line that a component of a site shows: `<Endpoint method="get" path="/books">`,
 * `{% endpoint method="get" path="/books" summary="List books" %}`.
 */
export function shownRequest(block: Block): ShownRequest | undefined {
  if (!showsRequest(block)) return undefined;
  const [first = '', ...rest] = block.text.split('\n');
  const [, method = ''] = METHOD_ATTRIBUTE.exec(first) ?? [];
  const [, path = ''] = PATH_ATTRIBUTE.exec(first) ?? [];
  const [, name = ''] = NAME_ATTRIBUTE.exec(first) ?? [];
  if (method === '' || path === '') return undefined;
  const line = `${method.toUpperCase()} ${path.replace(/[<>]/g, (bracket) => (bracket === '<' ? '{' : '}'))}`;
  return { name, line, text: rest.join('\n').replace(CLOSING_TAG, '').trim() };
}
