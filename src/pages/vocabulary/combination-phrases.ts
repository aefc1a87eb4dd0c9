import type { Spellings } from './title-matcher.js';
import { firstWordsOf, wordPattern } from './word-pattern.js';

/** What is said to take several members at once: an enumeration wherever it is used, or the one value of a property. */
export type CombinationMeaning = 'enumeration' | 'value';

/** Lower case, without markup. */
export const COMBINATION_PHRASES = {
  enumeration: [
    'flags enum',
    'flag enum',
    'flagged enum',
    'flags enumeration',
    'flag enumeration',
    'flagged enumeration',
    'multi-valued enum',
    'multivalued enum',
    'multi-valued enumeration',
    'multivalued enumeration',
  ],
  value: [
    'multi-valued property',
    'multivalued property',
    'property is multi-valued',
    'property is multivalued',
    'multiple values can be combined',
    'values can be combined',
  ],
} as const satisfies Spellings<CombinationMeaning>;

/** A sentence with one of these says that members are not combined. */
const DENIALS = ['not', 'cannot', "can't", "isn't", "aren't", "don't", "doesn't"] as const;

/** Compiled phrases. */
export interface CombinationPhrases {
  /** Whether a text, as it is written, may have such a sentence: it has the first word of a phrase. */
  mayStandIn(text: string): boolean;
  /** What a folded sentence allows several members for. */
  meaningOf(sentence: string): CombinationMeaning | undefined;
}

/** Compiles the phrases to one linear pattern for each meaning. */
export function compileCombinationPhrases(phrases: Spellings<CombinationMeaning>): CombinationPhrases {
  const denial = wordPattern(DENIALS, '');
  const enumeration = wordPattern(phrases.enumeration, '');
  const value = wordPattern(phrases.value, '');
  const firstWord = wordPattern(firstWordsOf([...phrases.enumeration, ...phrases.value]), 'i');
  return {
    mayStandIn: (text) => firstWord.test(text),
    meaningOf: (sentence) => {
      if (denial.test(sentence)) return undefined;
      return enumeration.test(sentence) ? 'enumeration' : value.test(sentence) ? 'value' : undefined;
    },
  };
}
