import { foldText, holdsPhrase, type Sentence } from '../../prose/marked-sentences.js';
import type { OperationSentences } from '../../vocabulary/operation-sentences.js';

/** The words that `demandedMembers` looks for. */
export type DemandWords = Pick<OperationSentences, 'beforeDemanded' | 'afterDemanded' | 'demandConditions'>;

const MEMBER_NAME = /^[A-Za-z]\w{0,99}$/;

/**
 * The members that a sentence demands of every body: "The request body must contain **title** and **price**.", "Only the
 * title property is mandatory." None where it speaks of conditions or alternatives.
 */
export function demandedMembers(sentence: Sentence, words: DemandWords): readonly string[] {
  if (holdsPhrase(sentence.folded, words.demandConditions)) return [];
  const names = [
    ...words.beforeDemanded.flatMap((phrase) => marksBehind(phrase, sentence)),
    ...words.afterDemanded.flatMap((phrase) => wordBefore(phrase, sentence)),
  ];
  return names.filter((name) => MEMBER_NAME.test(name));
}

function marksBehind(phrase: string, { masked, marks }: Sentence): readonly string[] {
  const [, ...rest] = foldText(masked).split(phrase);
  return [...marks].flatMap(([character, { kind, text }]) =>
    kind !== 'link' && rest.some((part) => part.includes(character)) ? text : [],
  );
}

function wordBefore(phrase: string, { folded }: Sentence): readonly string[] {
  const end = folded.indexOf(` ${phrase}`);
  return end < 0 ? [] : folded.slice(0, end).split(' ').slice(-1);
}
