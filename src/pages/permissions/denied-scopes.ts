import { holdsPhrase, type Sentence, sentencesOf } from '../prose/marked-sentences.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { bareWord } from './scope-list.js';

const REMARK = /\([^()]*\)/g;
/** Two words in lower case: most cells are lists of scopes and nothing else. */
const PROSE = /\p{Ll}\s+\p{Ll}/u;

/**
 * Leaves out the sentences of a text that deny the scopes that they name: `Book.Read. Shelf.Read cannot be used here.` A remark
 * in parentheses limits a scope and denies none.
 * @param text Markdown or plain text
 */
export function withoutDeniedScopes(text: string, vocabulary: Vocabulary): string {
  if (!PROSE.test(text)) return text;
  const sentences = sentencesOf(text);
  const affirmed = sentences.filter((sentence) => !deniesScopes(sentence, vocabulary));
  return affirmed.length === sentences.length ? text : affirmed.map(({ plain }) => plain).join(' ');
}

function deniesScopes({ folded, plain }: Sentence, { operation }: Vocabulary): boolean {
  return (
    holdsPhrase(folded.replace(REMARK, ' '), operation.sentences.negations) &&
    plain.split(/[\s,;()]+/).some((word) => operation.permissions.scope.test(bareWord(word)))
  );
}
