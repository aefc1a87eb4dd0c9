import type { Constraints } from '../../model/schema.js';
import { foldSentence, splitSentences } from '../prose/sentences.js';
import type { FlagMeaning, FlagPhrases } from '../vocabulary/flag-phrases.js';

const CONSTRAINT_OF: Readonly<Record<FlagMeaning, Constraints>> = {
  key: {},
  'read-only': { readOnly: true },
  'write-only': { writeOnly: true },
  required: { required: true },
  optional: { required: false },
  nullable: { nullable: true },
  'not-nullable': { nullable: false },
  deprecated: { deprecated: true },
  'returned-on-select': { returnedOnSelect: true },
};

const CONJUNCTION = /,? and |, | \/ /;
const BRACKETS = /^\s*[([]([^()[\]]{1,60})[)\]]|[([]([^()[\]]{1,60})[)\]]\s*$/;

/**
 * Reads what whole sentences commit to: "Read-only.", "(Required)", "Nullable, read-only". A sentence that says
 * more than the flag ("Required for users of X", "May be read-only") says nothing.
 * @param text without markup
 */
export function readFlags(text: string, phrases: FlagPhrases): Constraints {
  let found: Constraints = {};
  for (const sentence of splitSentences(text))
    for (const meaning of meaningsOf(sentence, phrases)) found = { ...found, ...CONSTRAINT_OF[meaning] };
  return found;
}

/** A word in bold, right behind a value: `` `x` **Required** ``. */
const FLAG_BEHIND_VALUE = /(?<=[`"'”])[ \t]{1,3}(?=\*\*([A-Z][^*\n]{0,40})\*\*(?:[.;]|\s|$))/g;

/**
 * Ends the sentence in front of a flag in bold that stands right behind a value, as authors do who forget the dot. Elsewhere the
 * bold word may belong to its sentence: "This is not **required**".
 */
export function setOffFlags(markdown: string, phrases: FlagPhrases): string {
  return markdown.replace(FLAG_BEHIND_VALUE, (space: string, words: string) =>
    phrases.meaningOf(foldSentence(words)) ? '. ' : space,
  );
}

function meaningsOf(sentence: string, phrases: FlagPhrases): readonly FlagMeaning[] {
  const folded = foldSentence(sentence);
  const whole = phrases.meaningOf(folded);
  if (whole !== undefined) return [whole];
  if (phrases.deprecates(folded)) return ['deprecated'];
  const parts = folded.split(CONJUNCTION).map((part) => phrases.meaningOf(part.trim()));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts;
  return meaningsInBrackets(sentence, phrases);
}

/** A remark in brackets that begins or ends a sentence. "(deprecated)" there may be about the last word only. */
function meaningsInBrackets(sentence: string, phrases: FlagPhrases): readonly FlagMeaning[] {
  const match = BRACKETS.exec(sentence);
  const meaning = match && phrases.meaningOf(foldSentence(match[1] ?? match[2] ?? ''));
  return meaning && (match[1] !== undefined || meaning !== 'deprecated') ? [meaning] : [];
}
