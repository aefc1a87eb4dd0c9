import type { FlagPhrases } from './flag-phrases.js';
import { foldTitle } from './title-matcher.js';

/** Compiled words for what has to be given, and for what need not. */
export interface Necessity {
  /** Whether words say of something that it has to be given, or that it need not; nothing for other words. */
  demands(words: string): boolean | undefined;
  /** Whether a heading says so of all below it in its first word: "Required query parameters". */
  demandsAll(title: string): boolean;
  /** A folded heading without such a word in front. */
  withoutNecessity(title: string): string;
}

/** Takes the words from the flags that say the same of one property. */
export function createNecessity({ meaningOf }: FlagPhrases): Necessity {
  const demands = (words: string) => {
    const flag = meaningOf(words.toLowerCase());
    return flag === 'required' ? true : flag === 'optional' ? false : undefined;
  };
  const demandsInFront = (title: string) => demands(title.slice(0, Math.max(title.indexOf(' '), 0)));
  return {
    demands,
    demandsAll: (title) => demandsInFront(foldTitle(title)) === true,
    withoutNecessity: (title) => (demandsInFront(title) === undefined ? title : title.slice(title.indexOf(' ') + 1)),
  };
}

/** Titles of the fields of a form, which is what a body is then that nobody says the media type of; in lower case. */
export const FORM_TITLES = [
  'form data',
  'form data parameters',
  'form fields',
  'form params',
  'form parameters',
] as const;
