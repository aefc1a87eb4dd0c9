import type { Spellings } from './title-matcher.js';
import { alternatives } from './word-pattern.js';

/** What a small word does around a list of values. */
export type ValueListWord = 'leadIn' | 'owner' | 'conjunction' | 'condition' | 'comparison' | 'absence' | 'predicate';

/** In lower case. */
export const VALUE_LIST_WORDS = {
  /** Between an opener and the first value: "supported values *are currently* `a`". */
  leadIn: ['are', 'is', 'be', 'either', 'currently', 'only', 'the following', 'for this property', 'values'],
  /** Between an opener and what the values are of: "the values *for* {period} are". */
  owner: ['for'],
  /** Between two values; one that stands at the beginning of the rest opens an alternative to the list. */
  conjunction: ['and/or', 'or', 'and'],
  /** Begins a condition behind a list: "*if* the kind is `a`". */
  condition: ['if', 'when'],
  /** In front of a value in such a condition. */
  comparison: ['is', 'equals'],
  /** In the place of a value, where there is none. */
  absence: ['null', 'blank', 'empty'],
  /**
   * Behind a list with which a sentence opens, it makes that the sentence's subject: "Either **shelfId** or **roomId** *must* be
   * specified." names members, not values.
   */
  predicate: ['must', 'should', 'shall', 'has to', 'have to', 'needs to', 'need to', 'is', 'are', 'can', 'may', 'will'],
} as const satisfies Spellings<ValueListWord>;

/** Compiled words. All patterns are anchored where the text begins, but for `comparison`. */
export interface ValueListGrammar {
  /** What may stand between an opener and the first value; its group is a colon at the end of that. */
  readonly leadIn: RegExp;
  /** What stands between two values. */
  readonly separator: RegExp;
  /** A value without marks, of several words if they begin with capitals, where a list may go on or end behind it. */
  readonly plainWord: RegExp;
  readonly condition: RegExp;
  /** A marked value that something is compared with; global, for `replace` only. */
  readonly comparison: RegExp;
  /** The beginning of what may be given instead of all values of the list. */
  readonly alternative: RegExp;
  /** Whether the rest behind a list says something of its values. */
  isPredicate(rest: string): boolean;
  /** Whether an item stands for the absence of a value. */
  isAbsence(text: string): boolean;
}

/** A value in marks, inside of a sentence. */
export const MARKED_ITEM = /`[^`\n]+`|\*[^*\s][^*\n]*\*|["“][^"”\n]+["”]/;

/** Compiles the words around lists. */
export function compileValueListWords(words: Spellings<ValueListWord>): ValueListGrammar {
  const conjunctions = alternatives(words.conjunction);
  const owner = `(?:${alternatives(words.owner)}) (?:\\{[\\w-]{1,60}\\}|\\*\\*[\\w.-]{1,60}\\*\\*|\`[\\w.-]{1,60}\`) (?=${alternatives(words.leadIn)})`;
  const predicate = new RegExp(`^\\s{1,9}(?:${alternatives(words.predicate)})(?![\\w-])`, 'i');
  const absences = new Set(words.absence.map((word) => word.toLowerCase()));
  const name = '[A-Z0-9][\\w+-]*(?: [A-Z0-9][\\w+-]*){1,3}|[A-Za-z0-9](?:[\\w.+-]*[\\w+])?';
  return {
    leadIn: new RegExp(`^(?:\\s*(?:${owner}|(?:${alternatives(words.leadIn)})(?![\\w-])))*\\s*(:?)\\s*`, 'i'),
    separator: new RegExp(
      `^(?:\\s*[,;|/]\\s*(?:${conjunctions})?(?![\\w-])\\s*|\\s*(?:${conjunctions})\\s+|[ \\t]+(?=[\`*"“]))`,
      'i',
    ),
    plainWord: new RegExp(`^(?:${name})(?=\\s*(?:[,;|/]|\\(|\\.(?:\\s|$)|$|\\n|\\s(?:${conjunctions})\\s))`),
    condition: new RegExp(`^\\s*(?:${alternatives(words.condition)})\\s`, 'i'),
    comparison: new RegExp(`\\b(?:${alternatives(words.comparison)}) (?:${MARKED_ITEM.source})`, 'gi'),
    alternative: new RegExp(
      `^\\s{0,9};\\s{0,9}(?:${conjunctions})\\s+(?!\`?(?:${alternatives(words.absence)})(?!\\w))`,
      'i',
    ),
    isPredicate: (rest) => predicate.test(rest),
    isAbsence: (text) => absences.has(text.toLowerCase()),
  };
}
