import type { FlagPhrases } from './flag-phrases.js';
import { PAGE_SUBJECTS, REMARK_LABELS } from './introduction-words.js';
import { alternatives } from './word-pattern.js';

/**
 * What tells whether a folded sentence says that a whole page is deprecated, and not one of its properties: "This API is
 * deprecated", "The old x resource has been deprecated".
 */
export function createPageDeprecationTest(phrases: FlagPhrases): (sentence: string) => boolean {
  const verb = '(?: \\([^()]{0,40}\\))? (?:is|are|has been|have been|was)(?: now)? deprecated(?![\\w-])';
  const pattern = new RegExp(`^(?:this|these|the) (?:[^,;]{0,60} )?(?:${alternatives(PAGE_SUBJECTS)})${verb}`);
  const label = new RegExp(`^(?:${alternatives(REMARK_LABELS)}):?\\s`);
  return (text) => {
    const sentence = text.replace(label, '');
    if (phrases.meaningOf(sentence) === 'deprecated' || phrases.deprecates(sentence)) return true;
    return pattern.test(sentence) && !/\b(?:propert(?:y|ies)|parameters?|relationships?|values?)\b/.test(sentence);
  };
}
