import type { SectionMeaning } from './section-headings.js';
import type { Spellings } from './title-matcher.js';
import { alternatives, wordPattern } from './word-pattern.js';

/** Whose fields a sentence may announce. */
export type AnnouncedMeaning = Extract<
  SectionMeaning,
  'response' | 'request-body' | 'request-headers' | 'query-parameters' | 'path-parameters' | 'parameters'
>;

/** The words of a sentence in front of a list of fields: "The following query parameters are available:" */
export interface Announcements {
  /** Words that point to the list. */
  readonly pointers: readonly string[];
  /** Words behind those for what the list holds. */
  readonly fields: readonly string[];
  /** Words anywhere in the sentence that say whose fields they are; the first meaning that has one decides. */
  readonly meanings: Spellings<AnnouncedMeaning>;
}

/** The spellings of the known page families. */
export const ANNOUNCEMENTS = {
  pointers: ['following'],
  fields: ['fields', 'parameters', 'properties', 'attributes', 'keys', 'headers', 'arguments'],
  meanings: {
    response: ['response', 'returned', 'returns'],
    'request-body': ['body', 'payload'],
    'request-headers': ['headers'],
    'query-parameters': ['query'],
    'path-parameters': ['path parameters'],
    parameters: ['parameters'],
  },
} as const satisfies Announcements;

/** Whose fields the last sentence of a text announces, and whether the text has no other sentence. */
export interface Announcement {
  readonly meaning: AnnouncedMeaning;
  readonly isAlone: boolean;
}

/** What reads the announcement at the end of a text; `undefined` for a text that ends otherwise. */
export function compileAnnouncements(words: Announcements): (text: string) => Announcement | undefined {
  const pointers = `(?<![\\w-])(?:${alternatives(words.pointers)})(?![\\w-])`;
  const fields = `(?<![\\w-])(?:${alternatives(words.fields)})(?![\\w-])`;
  const sentence = new RegExp(`(?:^|[.!?]\\s)[^.:!?]*${pointers}[^.:]{0,60}${fields}[^.:]{0,80}:$`, 'i');
  const meanings = Object.entries(words.meanings) as [AnnouncedMeaning, readonly string[]][];
  const tests = meanings.map(([meaning, spellings]) => ({ meaning, pattern: wordPattern(spellings, 'i') }));
  return (text) => {
    const found = text.endsWith(':') ? sentence.exec(text) : null;
    const told = found && tests.find(({ pattern }) => pattern.test(found[0]));
    return told ? { meaning: told.meaning, isAlone: found.index === 0 } : undefined;
  };
}
