import type { Spellings } from './title-matcher.js';
import type { ValueListGrammar } from './value-list-words.js';
import { wordPattern } from './word-pattern.js';

/**
 * Words before a list of values. `firm`: they announce a list. `weak`: they are ordinary prose, so that the
 * values must be two at least and be marked as code, bold, italics or quotes. `further`: the list goes on with
 * values that only some callers get.
 */
export type ValueOpenerStrength = 'firm' | 'weak' | 'further';

/** In lower case; the matcher takes the longest opener that fits. */
export const VALUE_OPENERS = {
  firm: [
    'possible values are',
    'possible values',
    'possible value are',
    'possible value is',
    'possible value',
    'supported values are',
    'supported values',
    'allowed values are',
    'allowed value is',
    'allowed values',
    'allowable values',
    'valid values are',
    'valid values',
    'valid value is',
    'acceptable values are',
    'acceptable values',
    'accepted values are',
    'accepted values',
    'permitted values',
    'available values are',
    'available values',
    'available options are',
    'valid options are',
    'legal values',
    'take the values',
    'takes the values',
    'the values are',
    'supports the values',
    'with the values',
    'use the values',
    'with values',
    'one of the following possible values',
    'one of the following values',
    'one of the following string values',
    'one of the following valid string values',
    'one of the following',
    'must be one of',
    'should be one of',
    'can be one of',
    'may be one of',
  ],
  weak: [
    'values can be',
    'value can be',
    'values are',
    'must be either',
    'can be either',
    'may be either',
    'options are',
    'choices are',
    'must be',
    'can be',
    'may be',
    'a subset of',
    'any combination of',
    'any of',
    'some of',
    'zero or more of',
    'one or more of',
    'one of',
    'either',
  ],
  further: [
    'following value in this evolvable enum',
    'following values in this evolvable enum',
    'following value(s) in this evolvable enum',
    'following member in this evolvable enum',
    'following members in this evolvable enum',
    'following value from this evolvable enum',
    'following values from this evolvable enum',
    'following value(s) from this evolvable enum',
    'following member from this evolvable enum',
    'following members from this evolvable enum',
  ],
} as const satisfies Spellings<ValueOpenerStrength>;

/** Words before or behind a list which make it a selection, or the opposite of a list of values. */
export const OPEN_LIST_WORDS = [
  'not',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  'except',
  'include',
  'includes',
  'including',
  'example',
  'examples',
  'e.g',
  'eg',
  'such',
  'like',
  'etc',
  'among',
  'supported filters',
  'filters supported',
  'filter operators',
] as const;

/** An opener that was found in a text. */
export interface FoundOpener {
  readonly strength: ValueOpenerStrength;
  readonly start: number;
  /** Where the list may begin. */
  readonly end: number;
}

/** Compiled openers. */
export interface ValueOpeners {
  /** In text order. */
  find(text: string): readonly FoundOpener[];
  /** Whether the words around a list say that it is no complete list. */
  opensList(words: string): boolean;
  /** How the lists themselves are written. */
  readonly grammar: ValueListGrammar;
}

/** "The following example shows how to use it with values …", "…, as shown in the examples": of the call, not of the values. */
const EXAMPLE_OF_CALL =
  /(?<![\w-])(?:examples? (?:shows?|illustrates?|demonstrates?)|(?:shown|illustrated|demonstrated) (?:in|by) (?:the )?(?:\w+ )?examples?)(?![\w-])/gi;

/** "The importance of the message: `low`, `high`": a colon right before a mark opens a list as weakly as "can be". */
const COLON = /:(?=\s{1,3}[`*"“])/;

/** "How to travel (`on foot` | `by bike`)": marks with nothing but bars or slashes between them, and nothing beside them. */
const BRACKET = /\((?=(?:`[^`\n]{1,60}`\s?[|/]\s?){1,30}`[^`\n]{1,60}`\))/;

/** "`on foot`, `by bike` or `by boat`.": marks with nothing but commas and "or" between them, and nothing beside them. */
const WHOLE = /^(?=(?:`[^`\n]{1,60}`(?:, or |, | or | \| )){1,60}`[^`\n]{1,60}`\.?\s{0,3}$)/;

/** "One of the following strings that tell the kind of plan:": the words up to the colon say what the items are. */
const KIND_OF_ITEMS = /(?<![\w-])one of the following(?: [\w'’-]+){1,20}:(?=\s)/;

/** Compiles openers and open-list words to one linear pattern each. */
export function compileValueOpeners(
  openers: Spellings<ValueOpenerStrength>,
  openListWords: readonly string[],
  grammar: ValueListGrammar,
): ValueOpeners {
  const strengths = new Map(
    (['weak', 'further', 'firm'] as const).flatMap((strength) =>
      openers[strength].map((words) => [words.toLowerCase(), strength] as const),
    ),
  );
  const words = wordPattern([...strengths.keys()], 'i');
  const opener = new RegExp(
    `${WHOLE.source}|${KIND_OF_ITEMS.source}|${words.source}|${COLON.source}|${BRACKET.source}`,
    'gi',
  );
  const openList = wordPattern(openListWords, 'i');
  return {
    find: (text) =>
      Array.from(text.matchAll(opener), (match) => ({
        strength: strengths.get(match[0].toLowerCase()) ?? (/^[:(]?$/.test(match[0]) ? 'weak' : 'firm'),
        start: match.index,
        end: match.index + match[0].length,
      })),
    opensList: (words) => openList.test(words.replace(EXAMPLE_OF_CALL, '')),
    grammar,
  };
}
