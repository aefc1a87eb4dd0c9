import type { Spellings } from './title-matcher.js';
import { alternatives } from './word-pattern.js';

/** What a word says of the number beside it, which may be the status of an answer. */
export type StatusWord = 'label' | 'plural' | 'qualifier' | 'title' | 'verb' | 'link' | 'noun' | 'opener' | 'class';

/** In lower case. */
export const STATUS_WORDS = {
  /** Right in front of a status: "*code* 404". */
  label: ['code', 'status'],
  /** The same in front of several. */
  plural: ['codes', 'statuses'],
  /** In front of a label: "*status* code". */
  qualifier: ['http', 'response', 'status', 'success', 'error'],
  /** In front of a status where nothing else stands, as in a heading: "*Response* 404". */
  title: ['response'],
  /** In front of a status in a sentence: "*returns* 404". */
  verb: ['return', 'returns'],
  /** Between one of these and the status: "the status *is* 404". */
  link: ['is', 'of', 'a', 'an'],
  /** Behind a status in a sentence: "a 404 *error*". */
  noun: ['response', 'status', 'error'],
  /** In front of a colon or a bracket and of statuses, without saying more of them: "*Success*: 200". */
  opener: ['success', 'response', 'responses', 'error', 'errors', 'returns'],
  /** In the place of a status, for all of a kind: "*Other* codes". */
  class: ['default', 'other'],
} as const satisfies Spellings<StatusWord>;

/** Compiled words. */
export interface StatusPatterns {
  /** A heading that begins with a status; its groups are the words in front, the status, the mark behind it, and the rest. */
  readonly title: RegExp;
  /** A line with nothing but a status; its groups are the words in front, the status, and the rest. */
  readonly line: RegExp;
  /** A mark that begins with a status, which is the group. */
  readonly mark: RegExp;
  /** Statuses in plain text where a word says that the number is one; the group is the status. Global, for `matchAll` only. */
  readonly plain: readonly RegExp[];
  /** A label and nothing else, without the status. */
  readonly label: RegExp;
  /** What stands in front of a status whose remark is all that there is to say. */
  readonly opener: RegExp;
  /** A cell or item that begins with a class of statuses. */
  readonly class: RegExp;
}

const PROTOCOL = 'HTTP(?:/\\d(?:\\.\\d)?)?';
const STATUS = '([1-5]\\d\\d)';

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Compiles the words around statuses. */
export function compileStatusWords(words: Spellings<StatusWord>): StatusPatterns {
  const qualified = (labels: readonly string[]) =>
    `(?:(?:${alternatives(words.qualifier)}) ){0,2}(?:${alternatives(labels)})`;
  const labels = [...words.label, ...words.plural];
  // A verb that opens a sentence counts: "Returns 200 books at most."
  const said = [...words.label, ...words.label.map(capitalize), ...words.verb, 'HTTP'];
  const reason = '(?:,? [A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*)?';
  return {
    title: new RegExp(
      `^((?:${PROTOCOL}|${qualified([...words.label, ...words.title])})[\\s:]\\s*)?${STATUS}(?![\\w.])(\\s*[-–—:,(]?)\\s*(.*)$`,
      'i',
    ),
    line: new RegExp(`^(${qualified(words.label)}:?\\s*)?${STATUS}\\b[\\s:,–-]*(.*)$`, 'i'),
    mark: new RegExp(`^(?:(?:${PROTOCOL}|${qualified(words.label)}:?)\\s*)?${STATUS}(?![\\w-])`, 'i'),
    plain: [
      new RegExp(
        `\\b(?:${alternatives(said)})(?:(?: (?:${alternatives(words.link)})|:)?(?: HTTP)? |:)["“]?${STATUS}(?![\\w-]|\\.\\d)`,
        'g',
      ),
      new RegExp(`(?<![\\w.-])${STATUS}${reason}["”]? (?:${alternatives(words.noun)})\\b`, 'g'),
    ],
    label: new RegExp(`^(?:${qualified(labels)}|success):?$`, 'i'),
    opener: new RegExp(`^(?:[A-Za-z]+ ){0,2}(?:${alternatives([...labels, ...words.opener])})(?::\\s|\\s\\()$`, 'i'),
    class: new RegExp(`^\\W{0,4}(?:[1-5]xx|(?:${alternatives(words.class)})\\b)`, 'i'),
  };
}
