import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import type { TypeExpression } from '../../type-expressions/type-expression.js';
import type { PageContext } from '../page-context.js';
import { readType } from '../tables/read-type.js';
import type { OperationSentences } from '../vocabulary/operation-sentences.js';
import { OPERATION_DIAGNOSTICS } from './diagnostics.js';
import { foldText, MARK_PATTERN, type Sentence } from './prose.js';

/** The types that a sentence names. */
export interface TypePhrase {
  readonly types: readonly TypeExpression[];
  /** It speaks of several, outside of the names. */
  readonly collection: boolean;
}

const WORD = /[A-Za-z][\w.]*/g;
const NAME = /^[A-Za-z_][\w.]*$/;
const INNER_CAPITAL = /[a-z][A-Z]|^[a-z]+(?:\.[A-Za-z]\w*)+$/;
const DASHED_FILE = /(?:^|\/)-[^/]*$/;
const MARKED = new RegExp(`(\\S+)\\s+(${MARK_PATTERN})(?:\\s+(\\S+))?(?:\\s+(\\S+))?`, 'g');

/**
 * Finds the types of a sentence such as `… and a collection of [user](user.md) objects in the response body`: its links into the
 * docs; else names in bold or code in front of a word such as "object"; else plain words there that are names of primitive types,
 * are spelled like names, or stand in the page's title.
 * Raises `pages/link-leading-dash`.
 * @param at where the paragraph begins
 */
export function readTypePhrase(sentence: Sentence, at: Position, context: PageContext): TypePhrase {
  const words = context.vocabulary.operation.sentences;
  const linked = linkedTypes(sentence, at, context);
  const named = linked.length > 0 ? linked : namedTypes(sentence, at, words, context);
  const types = named.length > 0 ? named : plainTypes(sentence, at, words, context);
  const spoken: readonly string[] = foldText(sentence.masked).match(/[a-z]+/g) ?? [];
  return { types, collection: words.collection.some((word) => spoken.includes(word)) };
}

function linkedTypes({ marks }: Sentence, at: Position, context: PageContext): readonly TypeExpression[] {
  return [...marks.values()].flatMap(({ kind, text, url }) => {
    if (kind !== 'link' || url === undefined) return [];
    if (context.resolveLink(url, at).file === undefined) return [];
    if (DASHED_FILE.test(url.replace(/[?#].*$/, '')))
      context.report(diagnostic(OPERATION_DIAGNOSTICS, 'link-leading-dash', { url }, placeIn(context.file, at)));
    const type = readType(`[${text}](<${url}>)`, at, context);
    return type.kind === 'unknown' ? [] : [type];
  });
}

/** `a **customers** object`, `the **customers** in the response body`, but not `the dimensions for the **customer** in the …`. */
function namedTypes(
  { masked, marks }: Sentence,
  at: Position,
  words: OperationSentences,
  context: PageContext,
): readonly TypeExpression[] {
  return [...masked.matchAll(MARKED)].flatMap(([, before = '', character = '', behind = '', next = '']) => {
    const name = marks.get(character);
    if (!name || name.kind === 'link' || !NAME.test(name.text) || !words.articles.includes(before.toLowerCase()))
      return [];
    const noun = behind.replace(/[.,;:]$/, '').toLowerCase();
    const standsAlone =
      noun === 'in' && next === 'the' && !foldText(masked).includes(`for ${before.toLowerCase()} ${character}`);
    return words.afterType.includes(noun) || standsAlone ? [readType(name.text, at, context)] : [];
  });
}

function plainTypes(
  sentence: Sentence,
  at: Position,
  words: OperationSentences,
  context: PageContext,
): readonly TypeExpression[] {
  const spoken: readonly string[] = sentence.masked.match(WORD) ?? [];
  const title: readonly string[] =
    foldText(context.sections.find(({ level }) => level > 0)?.title ?? '').match(/[a-z]\w*/g) ?? [];
  for (const [index, word] of spoken.entries()) {
    const behind = (spoken[index + 1] ?? '').toLowerCase();
    const isNoun = words.afterType.includes(behind);
    const isScalar = /^[A-Z]/.test(word) && context.vocabulary.scalarNames.has(word.toLowerCase());
    if (isScalar && (isNoun || behind === 'in' || behind === 'value')) return [readType(word, at, context)];
    if (
      isNoun &&
      (INNER_CAPITAL.test(word) || title.includes(word.toLowerCase())) &&
      !words.afterType.includes(word.toLowerCase())
    )
      return [readType(word, at, context)];
  }
  return [];
}
