import { METHOD_WORDS } from '../../http/methods.js';
import type { Block, FenceBlock } from '../../markdown/block.js';
import { headingFor } from '../sections/caption-heading.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { sideCaption } from './fence-captions.js';

/** A comment on the first line, and what stands below it. */
const COMMENT = /^(\s*(?:\/\/|#) ?)([^\n]{1,300})(?:\n([\s\S]*))?$/;
/** `POST /books`, `[PUT] https://api.library.example/books/7`. */
const REQUEST = new RegExp(`^\\[?(${METHOD_WORDS})\\]?:?[ \\t]+([^\\s/]{0,100}/\\S*|https?://\\S+)[ \\t]*$`);
const PAYLOAD = /^\s*[{[]/;

/**
 * Reads comments above payloads, in the same fence: `// POST /books` is the request line of what stands below, and `// Response` a
 * heading; and titles of fences that say the same as such a heading.
 */
export function readComments(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'code') return [block];
    const caption = blocks[index - 1]?.kind === 'heading' ? undefined : titleCaption(block, vocabulary);
    const read = readComment(block, vocabulary);
    return caption === undefined ? read : [headingFor(block, caption), ...read];
  });
}

/** `title="Response"`, `{{ title: 'Response' }}`, or the word itself behind the language. */
const TITLE = /(?:^|[\s{])title\s?[=:]\s?(?:"([^"]*)"|'([^']*)')/;
const WORDS = /^[\w ]{1,40}?(?=\s+\w+=|$)/;

function titleCaption({ title = '' }: FenceBlock, vocabulary: Vocabulary): string | undefined {
  const [, double, single] = TITLE.exec(title) ?? [];
  const [words = ''] = WORDS.exec(title) ?? [];
  return sideCaption(double ?? single ?? words, vocabulary);
}

function readComment(fence: FenceBlock, vocabulary: Vocabulary): readonly Block[] {
  const [, mark = '', comment = '', below = ''] = COMMENT.exec(fence.text) ?? [];
  const isAlone = below.trim() === '' && mark.includes('//');
  if (comment === '' || !(isAlone || PAYLOAD.test(below))) return [fence];
  const [, method, target] = REQUEST.exec(comment.trim()) ?? [];
  if (method !== undefined && target !== undefined) {
    // Everything stays where it is on the page.
    const line = `${method} ${target}`.padStart(mark.length + comment.trimEnd().length);
    return [{ ...fence, text: `${line}\n${below}`, commented: true }];
  }
  const caption = isAlone ? undefined : sideCaption(comment, vocabulary);
  if (caption === undefined) return [fence];
  const blank = ' '.repeat(mark.length + comment.length);
  return [headingFor(fence, caption), { ...fence, text: `${blank}\n${below}` }];
}
