import type { TypeExpression } from '../../type-expressions/type-expression.js';
import { foldSentence, splitSentences } from '../prose/sentences.js';
import type { CombinationPhrases } from '../vocabulary/combination-phrases.js';

/**
 * Whether a text says that several members may stand in one value, separated by commas: "This is a flags enum.", "Multiple
 * values can be combined." Of a collection, only what is said of the enumeration counts: a collection has several values
 * anyway.
 * @param text without markup
 */
export function allowsCombinations(
  text: string,
  type: TypeExpression | undefined,
  { mayStandIn, meaningOf }: CombinationPhrases,
): boolean {
  if (!mayStandIn(text)) return false;
  return splitSentences(text).some((sentence) => {
    const meaning = meaningOf(foldSentence(sentence));
    return meaning === 'enumeration' || (meaning === 'value' && type?.kind !== 'collection');
  });
}
