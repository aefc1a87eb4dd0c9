import { firstOfEach } from '../../../collections/collect.js';
import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import { formatTypeExpression } from '../../../type-expressions/parse-type-expression.js';
import type { TypeExpression } from '../../../type-expressions/type-expression.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import type { PlacedText } from '../../context/placed-text.js';
import { positionOf } from '../../context/position-of.js';
import { foldText, MARK_PATTERN, type Sentence } from '../../prose/marked-sentences.js';
import { titleSectionOf } from '../../sections/title-heading.js';
import { readType } from '../../tables/read-type.js';
import type { OperationSentences } from '../../vocabulary/operation-sentences.js';

/** The types that a sentence names. */
export interface TypePhrase {
  readonly types: readonly TypeExpression[];
  /** It speaks of several, outside of the names. */
  readonly collection: boolean;
}

/** Types, and whether what stands in front of one of them says that there are several. */
interface NamedTypes {
  readonly types: readonly TypeExpression[];
  readonly several: boolean;
  /** Where the last of them ends. */
  readonly end: number;
}

const WORD = /[A-Za-z]\w*(?:\.\w+)*/g;
const NAME = /^[A-Za-z_][\w.]*$/;
const INNER_CAPITAL = /[a-z][A-Z]|^[a-z]+(?:\.[A-Za-z]\w*)+$/;
/** Behind a word without a capital, a capital is a name's: not in "204 No Content in the response body". */
const CAPITALISED = /^[A-Z][a-z]+(?:[A-Z]\w*)?$/;
/** A relative link to a page, even when it leads out of the folder of the docs. */
const PAGE_LINK = /^(?![a-z]+:|\/)[^?#]*\.md(?:[?#]|$)/i;
/** A link to what a status means. */
const STATUS = /^[1-5]\d\d(?![\w-])/;
const DASHED_FILE = /(?:^|\/)-[^/]*$/;
const ANY_MARK = new RegExp(MARK_PATTERN);
const MARKED = new RegExp(`(?<!\\S)(\\S+)\\s+(${MARK_PATTERN})(?=[.,;]?(?:\\s+(\\S+))?(?:\\s+(\\S+))?)`, 'g');

/**
 * Finds the types of a sentence such as `… and a collection of [user](user.md) objects in the response body`: its links into the
 * docs; else names in bold or code in front of a word such as "object"; else plain words there that are names of primitive types,
 * are spelled like names, or stand in the page's title; or capitalised words in front of "in the response body".
 * Raises `pages/link-leading-dash`.
 * @param source what the sentence stands in
 */
export function readTypePhrase(sentence: Sentence, source: PlacedText, context: PageContext): TypePhrase {
  const words = context.vocabulary.operation.sentences;
  const linked = linkedTypes(sentence, source, words, context);
  const named = linked.types.length > 0 ? linked : namedTypes(sentence, source, words, context);
  const types = named.types.length > 0 ? named.types : plainTypes(sentence, source, words, context);
  const text = linked.types.length > 0 ? withoutParts(sentence.masked, linked.end, words) : sentence.masked;
  // `one of the following resources`: the noun says what there is to choose from.
  const spoken: readonly string[] =
    foldText(text)
      .replaceAll(context.vocabulary.choicePhrase, ' ')
      .match(/[a-z]+/g) ?? [];
  const collection = named.several || words.collection.some((word) => spoken.includes(word));
  return { types: firstOfEach(types, (type) => formatTypeExpression(type).toLowerCase()), collection };
}

/** `a [book](book.md) that contains a collection of [page](page.md) objects`: what a thing holds does not make it several. */
function withoutParts(masked: string, end: number, { beforeParts }: OperationSentences): string {
  const behind = masked.slice(end);
  const link = ANY_MARK.exec(behind);
  const before = ` ${foldText(behind.slice(0, link?.index ?? 0))} `;
  const from = beforeParts.map((phrase) => before.indexOf(` ${phrase} `)).filter((index) => index >= 0);
  return from.length === 0 ? masked : masked.slice(0, end) + before.slice(0, Math.min(...from));
}

/** Whether what stands in front of a name says that there are several of it: `a list of …`. */
function announcesSeveral(before: string, { beforeSeveral }: OperationSentences): boolean {
  const spoken = ` ${foldText(before).trim()}`;
  return beforeSeveral.some((phrase) => spoken.endsWith(` ${phrase}`));
}

/**
 * The first link to a page, and those that follow it as alternatives: `[a](a.md), [b](b.md), or [c](c.md) object`. What the
 * sentence makes a condition is no result: `If the [user](user.md) exists, …`.
 */
function linkedTypes(
  { masked, marks }: Sentence,
  source: PlacedText,
  words: OperationSentences,
  context: PageContext,
): NamedTypes {
  const types: TypeExpression[] = [];
  const condition = endOfCondition(masked, words);
  let several = false;
  let end = -1;
  for (const [character, { kind, text, url = '' }] of marks) {
    if (kind !== 'link' || STATUS.test(text) || !isPageLink(url, source, context)) continue;
    const start = masked.indexOf(character);
    if (start < condition) continue;
    if (end >= 0 && !joinsAlternatives(masked.slice(end, start), words)) break;
    end = start + 1;
    if (DASHED_FILE.test(url.replace(/[?#].*$/, '')))
      context.report(
        diagnostic(
          OPERATION_DIAGNOSTICS,
          'link-leading-dash',
          { url },
          placeIn(context.file, positionOf(source.at, source.text, url)),
        ),
      );
    const type = readType(`[${text}](<${url}>)`, source.at, context);
    if (type.kind === 'unknown') continue;
    several ||= announcesSeveral(masked.slice(0, start), words);
    types.push(type);
  }
  return { types, several, end };
}

/** Where the clause that follows the condition of a sentence begins; 0 without one. */
function endOfCondition(masked: string, { conditions }: OperationSentences): number {
  const [first = ''] = foldText(masked).match(/[a-z]+/) ?? [];
  return conditions.includes(first) ? masked.indexOf(',') + 1 : 0;
}

function isPageLink(url: string, source: PlacedText, context: PageContext): boolean {
  return PAGE_LINK.test(url) || context.resolveLink(url, source.at).file !== undefined;
}

/** Nothing but a comma or `or`, nouns such as "object", and articles stand between. */
function joinsAlternatives(between: string, words: OperationSentences): boolean {
  const spoken: readonly string[] = foldText(between).match(/[^\s,]+/g) ?? [];
  const glue: readonly string[] = [...words.afterType, ...words.articles, 'or'];
  return (between.includes(',') || spoken.includes('or')) && spoken.every((word) => glue.includes(word));
}

/**
 * `a **customers** object`, `a list of **customers**`, `the **customers** in the response body`; but not
 * `the dimensions for the **customer** in the …`.
 */
function namedTypes(
  { masked, marks }: Sentence,
  source: PlacedText,
  words: OperationSentences,
  context: PageContext,
): NamedTypes {
  let several = false;
  const types = [...masked.matchAll(MARKED)].flatMap(([, before = '', character = '', behind = '', next = '']) => {
    const name = marks.get(character);
    if (!name || !NAME.test(name.text)) return [];
    const article = before.toLowerCase();
    const noun = behind.replace(/[.,;:]$/, '').toLowerCase();
    const isContent =
      noun === 'in' &&
      next === 'the' &&
      words.articles.includes(article) &&
      !masked.includes(`for ${before} ${character}`);
    if (name.kind === 'link') return words.afterType.includes(noun) ? [readType(name.text, source.at, context)] : [];
    const isAnnounced = announcesSeveral(masked.slice(0, masked.indexOf(character)), words);
    const isListed =
      noun === '' &&
      (isAnnounced || words.collection.some((word) => masked.includes(`${word} ${before} ${character}`)));
    if (!words.afterType.includes(noun) && !isContent && !isListed) return [];
    several ||= isAnnounced;
    return [readType(name.text, source.at, context)];
  });
  return { types, several, end: 0 };
}

function plainTypes(
  sentence: Sentence,
  source: PlacedText,
  words: OperationSentences,
  context: PageContext,
): readonly TypeExpression[] {
  const spoken: readonly string[] = sentence.masked.match(WORD) ?? [];
  const title: readonly string[] = foldText(titleSectionOf(context.sections)?.title ?? '').match(/[a-z]\w*/g) ?? [];
  for (const [index, word] of spoken.entries()) {
    const behind = (spoken[index + 1] ?? '').toLowerCase();
    const isNoun = words.afterType.includes(behind);
    const isValue = behind === 'value' || (behind === 'in' && spoken[index + 2] === 'the');
    if ((isNoun || isValue) && context.vocabulary.scalarNames.has(word.toLowerCase()))
      return [readType(word, source.at, context)];
    const isName =
      INNER_CAPITAL.test(word) || (title.includes(word.toLowerCase()) && !words.afterType.includes(word.toLowerCase()));
    if (isNoun && isName) return [readType(word, source.at, context)];
    // `the updated Machine in the response body`
    const isBody = behind === 'in' && spoken[index + 2] === 'the' && words.bodyWords.includes(spoken[index + 3] ?? '');
    if (isBody && CAPITALISED.test(word) && /^[a-z]/.test(spoken[index - 1] ?? ''))
      return [readType(word, source.at, context)];
  }
  return [];
}
