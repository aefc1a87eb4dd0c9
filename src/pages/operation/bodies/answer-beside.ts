import type { Position } from '../../../diagnostics/diagnostic.js';
import type { Section } from '../../../markdown/block.js';
import { namedIn } from '../../../type-expressions/item-type.js';
import type { PageContext } from '../../context/page-context.js';
import { linesOf } from '../../context/placed-text.js';
import { readLabel } from '../../lists/labelled-lines.js';
import { sentencesOf } from '../../prose/marked-sentences.js';
import { readTypePhrase, type TypePhrase } from './type-phrases.js';

/** What a page says that a request returns. */
export interface Answer extends TypePhrase {
  readonly pointed?: boolean;
  /** Where it stands, outside of a section about the response. */
  readonly at?: Position;
}

/** What is returned, as the sections around a request say: behind a label, else in a sentence. */
export function answerBeside(sections: readonly Section[], context: PageContext): Answer | undefined {
  return labelledAnswer(sections, context) ?? toldAnswer(sections, context);
}

/** `**Returns:** Array of [book](book.md)`, on a line among what is said of the request. */
function labelledAnswer(sections: readonly Section[], context: PageContext): Answer | undefined {
  const { answerLabels } = context.vocabulary.operation.sentences;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'paragraph' || !block.text.includes(':')) continue;
    for (const { text, at } of linesOf(block)) {
      const { label, value = '' } = readLabel(text) ?? {};
      if (label === undefined || !answerLabels.includes(label.toLowerCase())) continue;
      const [sentence] = sentencesOf(value);
      const phrase = sentence && readTypePhrase(sentence, { text: value, at }, context);
      if (phrase && phrase.types.length > 0) return { ...phrase, at };
    }
  }
  return undefined;
}

/**
 * `On success, returns the new [book](book.md); otherwise, the body describes the error.` The type has to be a link: words for what
 * is done name types as well.
 */
function toldAnswer(sections: readonly Section[], context: PageContext): Answer | undefined {
  const { answerOpeners } = context.vocabulary.operation.sentences;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'paragraph' || !block.text.includes('](')) continue;
    for (const sentence of sentencesOf(block.text)) {
      if (!answerOpeners.some((opener) => sentence.folded.startsWith(opener))) continue;
      const [masked = ''] = sentence.masked.split(';');
      const phrase = readTypePhrase({ ...sentence, masked }, block, context);
      const isLinked = phrase.types.every((type) => namedIn(type)?.target !== undefined);
      if (phrase.types.length > 0 && isLinked) return { ...phrase, at: block.at };
    }
  }
  return undefined;
}
