import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { holdsPhrase, mayHoldPhrase, readProse, type Sentence, sentencesOf } from './prose.js';
import { trimMarks } from './trim-marks.js';

const REMARK = /\([^()]*\)/g;

/**
 * Leaves out the sentences of a text that deny the scopes that they name: `Book.Read. Shelf.Read cannot be used here.` A remark
 * in parentheses limits a scope and denies none.
 * @param text Markdown or plain text
 */
export function withoutDeniedScopes(text: string, vocabulary: Vocabulary): string {
  if (!mayHoldPhrase(text, vocabulary.operation.sentences.negations)) return text;
  const sentences = sentencesOf(readProse(text));
  const affirmed = sentences.filter((sentence) => !deniesScopes(sentence, vocabulary));
  return affirmed.length === sentences.length ? text : affirmed.map(({ plain }) => plain).join(' ');
}

function deniesScopes({ folded, plain }: Sentence, { operation }: Vocabulary): boolean {
  return (
    holdsPhrase(folded.replace(REMARK, ' '), operation.sentences.negations) &&
    plain.split(/[\s,;()]+/).some((word) => operation.permissions.scope.test(trimMarks(word, '`"\'', '`"\'.:*')))
  );
}
