import type { RequestLine } from '../../../http/message.js';
import type { Block } from '../../../markdown/block.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { beginsWithRequestLine, isBetweenLines, requestLinesIn } from './request-lines.js';
import { isRequestList, readLoneRequest } from './request-prose.js';

const PLACEHOLDER = /\{[^{}\s]+\}|<[^<>\s]+>|(?<=\/):[A-Za-z_]/;

/**
 * Whether a block is made of nothing but request lines with paths: a fence without headers and body, a paragraph or quotation as
 * `readLoneRequest` reads it, or a list of them. In a fence the first one has no host and no query string, which samples have, or
 * a placeholder, which samples have not.
 */
export function isBareRequest(block: Block, vocabulary: Vocabulary): boolean {
  if (block.kind === 'code')
    return beginsWithRequestLine(block.text) && areTemplates(block.text.split('\n'), vocabulary);
  if (block.kind === 'list') return isRequestList(block, { vocabulary });
  const isText = block.kind === 'paragraph' || block.kind === 'blockquote';
  return isText && readLoneRequest(block.text, { vocabulary }) !== undefined;
}

function areTemplates(texts: readonly string[], vocabulary: Vocabulary): boolean {
  const lines = texts.filter((text) => !isBetweenLines(text.trim(), { vocabulary }));
  const requests = lines.map((text) => requestLinesIn(text, { line: 1, column: 1 })[0]);
  const [first] = requests;
  return first !== undefined && isTemplate(first) && requests.every((line) => line?.path !== undefined);
}

function isTemplate({ target, query }: RequestLine): boolean {
  return PLACEHOLDER.test(target) || (target.startsWith('/') && query.length === 0);
}
