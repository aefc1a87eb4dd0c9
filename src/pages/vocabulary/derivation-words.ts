import type { Spellings } from './title-matcher.js';
import { alternatives } from './word-pattern.js';

/** What a small word does where prose lists derived types. */
export type DerivationWord = 'determiner' | 'attribute' | 'example' | 'between' | 'announcement' | 'owner';

/** In lower case. */
export const DERIVATION_WORDS = {
  /** In front of the first name: "base type for *both* [a](a.md) and [b](b.md)". */
  determiner: ['the', 'both', 'either'],
  /** Between "has a" and "base type". */
  attribute: ['abstract'],
  /** In front of names, behind what these are: "for richer things *such as* [a](a.md)". */
  example: ['such as', 'including', 'like'],
  /** Between two names. */
  between: ['and', 'or', 'as well as', 'the'],
  /** In the rest of a paragraph whose list is below it: "the *following* types." */
  announcement: ['following'],
  /** In front of words for a base type: "*has* a base type of [x](x.md)" names the base. */
  owner: ['has', 'have', 'having', 'with'],
} as const satisfies Spellings<DerivationWord>;

/** Compiled words; all patterns but the last are anchored where the text behind an opener begins. */
export interface DerivationGrammar {
  /** What may stand before the first name: words, and what the types are, up to a colon or "such as". */
  readonly lead: RegExp;
  /** What may stand between two names. */
  readonly between: RegExp;
  /** A rest that ends where the list of the types begins. */
  readonly announcement: RegExp;
  /** The end of a text in front of an opener, where that opens the name of the base instead. */
  readonly owner: RegExp;
}

/** Compiles the words around lists of derived types. */
export function compileDerivationWords(words: Spellings<DerivationWord>): DerivationGrammar {
  return {
    lead: new RegExp(
      `^[\\s:,]*(?:(?:${alternatives(words.determiner)})\\s+)?(?:[^.;:[\\]()]{1,60}(?:\\s(?:${alternatives(words.example)}):?|:)\\s+)?`,
      'i',
    ),
    between: new RegExp(`^(?:\\s|,|(?:${alternatives(words.between)})\\b)+`, 'i'),
    announcement: new RegExp(
      `^(?:[^[\\].]{0,120}:|[^[\\].]{0,60}(?:${alternatives(words.announcement)})[^[\\].]{0,200}[.:]?)\\s*$`,
      'i',
    ),
    owner: new RegExp(
      `\\b(?:${alternatives(words.owner)})\\s+(?:an?\\s+|the\\s+)?(?:(?:${alternatives(words.attribute)})\\s+)?$`,
      'i',
    ),
  };
}
