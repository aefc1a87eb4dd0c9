import type { RequestLine } from '../../http/message.js';
import { parseHttpMessages } from '../../http/parse-message.js';
import type { Block } from '../../markdown/block.js';
import { beginsWithRequestLine, isBetweenLines, requestLinesIn } from '../messages/request-lines.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isRequestList, readLoneRequest } from './request-prose.js';

/** A placeholder in a path, which samples have none of. */
export const PLACEHOLDER = /\{[^{}\s]+\}|<[^<>\s]+>|(?<=\/):[A-Za-z_]/;

/**
 * Whether a block is made of nothing but request lines with paths: a fence without headers and body, a paragraph or quotation as
 * `readLoneRequest` reads it, or a list of them. In a fence the first one has no host and no query string, which samples have, or
 * a placeholder, which samples have not.
 */
export function isBareRequest(block: Block, vocabulary: Vocabulary): boolean {
  if (block.kind === 'code')
    return beginsWithRequestLine(block.text) && areTemplates(block.text.split('\n'), vocabulary);
  if (block.kind === 'list') return isRequestList(block, vocabulary);
  const isText = block.kind === 'paragraph' || block.kind === 'blockquote';
  return isText && readLoneRequest(block.text, vocabulary) !== undefined;
}

/** The same, or a fence of one request line that is no sample, and of its body. */
export function beginsWithTemplate(block: Block, vocabulary: Vocabulary): boolean {
  if (isBareRequest(block, vocabulary)) return true;
  if (block.kind !== 'code' || !beginsWithRequestLine(block.text)) return false;
  const [message, ...others] = parseHttpMessages(block.text, block.contentAt);
  const isAlone = message?.kind === 'request' && others.length === 0 && message.headers.length === 0;
  return isAlone && message.line.path !== undefined && isTemplate(message.line);
}

function areTemplates(texts: readonly string[], vocabulary: Vocabulary): boolean {
  const lines = texts.filter((text) => !isBetweenLines(text.trim(), vocabulary));
  const requests = lines.map((text) => requestLinesIn(text, { line: 1, column: 1 })[0]);
  const [first] = requests;
  return first !== undefined && isTemplate(first) && requests.every((line) => line?.path !== undefined);
}

function isTemplate({ target, query }: RequestLine): boolean {
  return PLACEHOLDER.test(target) || (target.startsWith('/') && query.length === 0);
}
