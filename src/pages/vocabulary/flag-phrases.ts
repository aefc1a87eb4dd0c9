import type { Spellings } from './title-matcher.js';
import { alternatives } from './word-pattern.js';

/** What one sentence of a description can say about a property, and nothing else. */
export type FlagMeaning =
  /** Nothing that a schema can say; but it stands in lists with others: "Key, not nullable, read-only". */
  | 'key'
  | 'read-only'
  | 'write-only'
  | 'required'
  | 'optional'
  | 'nullable'
  | 'not-nullable'
  | 'deprecated'
  | 'returned-on-select';

/**
 * Sentences that commit to a flag: lower case, no markup, no final dot. `{subject}` stands for one of
 * `SENTENCE_SUBJECTS`. A sentence counts only as a whole, so that "Required for users of X" says nothing.
 */
export const FLAG_PHRASES = {
  key: ['key', 'primary key', 'unique key', '{subject} is the key', '{subject} is the primary key'],
  'read-only': [
    'read-only',
    'read only',
    'readonly',
    'non-editable',
    'not editable',
    '{subject} is read-only',
    '{subject} is read only',
    'this is read-only',
    'this is a read-only property',
    'this is a read-only field',
    'this is a read-only value',
    '{subject} is non-editable',
    '{subject} cannot be modified',
    "{subject} can't be modified",
    '{subject} cannot be changed',
    "{subject} can't be changed",
    '{subject} cannot be set by the caller',
    "{subject} can't be set by the caller",
    '{subject} is set by the system and cannot be set by the caller',
    "{subject} is set by the system and can't be set by the caller",
  ],
  'write-only': [
    'write-only',
    'write only',
    '{subject} is write-only',
    '{subject} is write only',
    'not readable',
    '{subject} is not readable',
    "{subject} isn't readable",
  ],
  required: ['required', 'mandatory', '{subject} is required', '{subject} is mandatory', '{subject} must be specified'],
  optional: ['optional', 'not required', '{subject} is optional', '{subject} is not required'],
  nullable: [
    'nullable',
    'can be null',
    'may be null',
    '{subject} is nullable',
    '{subject} can be null',
    '{subject} may be null',
  ],
  'not-nullable': [
    'not nullable',
    'non-nullable',
    'cannot be null',
    "can't be null",
    'must not be null',
    '{subject} is not nullable',
    '{subject} is non-nullable',
    '{subject} cannot be null',
    "{subject} can't be null",
  ],
  deprecated: [
    'deprecated',
    'obsolete',
    '{subject} is deprecated',
    '{subject} has been deprecated',
    '{subject} is obsolete',
  ],
  'returned-on-select': [
    'returned only on $select',
    'only returned on $select',
    'returned only when $select is applied',
    'returned only on applying a $select query option',
    'returned only on applying $select',
    'returned only if requested with $select',
    'only returned with $select',
  ],
} as const satisfies Spellings<FlagMeaning>;

/** Beginnings of sentences that say that something is deprecated, whatever follows. */
export const DEPRECATION_OPENERS = [
  'deprecated ',
  'deprecated:',
  'deprecated,',
  '[deprecated]',
  '(deprecated)',
  '{subject} is deprecated ',
  '{subject} is deprecated,',
  '{subject} is now deprecated',
  '{subject} has been deprecated',
  '{subject} is being deprecated',
] as const;

/** Remarks in parentheses, behind a title or a name, that say that it is deprecated, in lower case. */
export const DEPRECATION_REMARKS = ['deprecated', 'obsolete'] as const;

/** What the sentence of a flag speaks of. */
export const SENTENCE_SUBJECTS = [
  'this',
  'it',
  'this property',
  'the property',
  'this value',
  'the value',
  'this field',
  'the field',
  'this attribute',
  'this parameter',
  'this relationship',
  'this collection',
] as const;

/** Compiled phrases. All sentences are folded: lower case, no markup, no final marks. */
export interface FlagPhrases {
  /** What a whole sentence says. */
  meaningOf(sentence: string): FlagMeaning | undefined;
  /** Whether a sentence begins by saying that its subject is deprecated. */
  deprecates(sentence: string): boolean;
}

/** Compiles phrases: `{subject}` is spelled out with every subject. */
export function compileFlagPhrases(
  phrases: Spellings<FlagMeaning>,
  openers: readonly string[],
  subjects: readonly string[],
): FlagPhrases {
  const meanings = new Map<string, FlagMeaning>();
  for (const [meaning, spellings] of Object.entries(phrases) as [FlagMeaning, readonly string[]][]) {
    for (const spelling of spellings) for (const phrase of spellOut(spelling, subjects)) meanings.set(phrase, meaning);
  }
  // Hardly any sentence has such a word.
  const marks = [...new Set(openers.map(longestWordOf))];
  const beginning = new RegExp(`^(?:${alternatives(openers.flatMap((opener) => spellOut(opener, subjects)))})`);
  return {
    meaningOf: (sentence) => meanings.get(sentence),
    deprecates: (sentence) => marks.some((mark) => sentence.includes(mark)) && beginning.test(sentence),
  };
}

function longestWordOf(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .replace('{subject}', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [''];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function spellOut(phrase: string, subjects: readonly string[]): readonly string[] {
  const lowered = phrase.toLowerCase();
  return lowered.includes('{subject}') ? subjects.map((subject) => lowered.replace('{subject}', subject)) : [lowered];
}
