import { bareMediaType, FORM_MEDIA_TYPE } from '../../../http/media-type.js';
import type { Section } from '../../../markdown/block.js';
import type { TypeExpression } from '../../../type-expressions/type-expression.js';
import type { PageContext } from '../../context/page-context.js';
import { foldText, holdsPhrase, MARK_PATTERN, type Sentence, sentencesOf } from '../../prose/marked-sentences.js';
import { demandedMembers } from './demanded-members.js';
import { readTypePhrase } from './type-phrases.js';

/** What the prose of a request-body section says. */
export interface BodyProse {
  /** It says to send nothing, in a sentence or in a word: "None". */
  readonly none: boolean;
  /** It takes that back: "However, you can …". */
  readonly optional: boolean;
  readonly types: readonly TypeExpression[];
  readonly collection: boolean;
  /** It speaks of parameters instead of a type. */
  readonly parameters: boolean;
  /** It says of all members that they have to be sent. */
  readonly allRequired: boolean;
  /** Members that it says every body has to have. */
  readonly demanded: readonly string[];
  /** It names an existing object to refer to. */
  readonly reference: boolean;
  /** It speaks of bytes or text. */
  readonly binary: boolean;
  readonly mediaTypes: readonly string[];
}

/** `A [tab](tab.md) object.` */
const ONLY_A_MARK = new RegExp(`^(?:(?:an?|the)\\s+)?${MARK_PATTERN}(?:\\s+\\w+)?\\.?$`, 'i');

const MEDIA_TYPE = /(?<![\w/])[a-z]+\/[\w.+-]+/g;

/** Reads the paragraphs of the sections; notes and lists add nothing to what the body is. */
export function readBodyProse(sections: readonly Section[], context: PageContext): BodyProse {
  const words = context.vocabulary.operation.sentences;
  const paragraphs = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
  const placed = paragraphs.flatMap((block) => sentencesOf(block.text).map((sentence) => ({ sentence, block })));
  const text = placed.map(({ sentence }) => sentence.folded).join(' ');
  const holds = (phrases: readonly string[]) => holdsPhrase(text, phrases);
  let types: readonly TypeExpression[] = [];
  let collection = false;
  let parameters = placed.some(({ sentence }) => speaksOfParameters(sentence, words.parametersBody));
  for (const { sentence, block } of placed) {
    const leads = holdsPhrase(sentence.folded, words.beforeBodyType) || ONLY_A_MARK.test(sentence.masked);
    if (types.length > 0 || !leads) continue;
    const phrase = readTypePhrase(sentence, block, context);
    types = phrase.types;
    if (types.length > 0) parameters = speaksOfParameters(sentence, words.parametersBody);
    collection ||= phrase.collection && (phrase.types.length > 0 || holdsPhrase(sentence.folded, words.severalBodies));
  }
  return {
    none: holds(words.noRequestBody) || (text !== '' && context.vocabulary.isNothing(text)),
    optional: holds(words.optionalRequestBody),
    types,
    collection,
    parameters,
    allRequired: holds(words.allRequired),
    demanded: placed.flatMap(({ sentence }) => demandedMembers(sentence, words)),
    reference: holds(words.referenceBody),
    binary: holds(words.binaryBody),
    mediaTypes: mediaTypesOf(
      sections,
      placed.map(({ sentence }) => sentence),
      context,
    ),
  };
}

/** Names such as `**parameters**` do not count. */
function speaksOfParameters({ masked }: Sentence, parametersBody: readonly string[]): boolean {
  return holdsPhrase(foldText(masked), parametersBody);
}

/** What the text says, and the headings: `Body (multipart/form-data)`; a heading such as "Form fields" only where nothing else does. */
function mediaTypesOf(
  sections: readonly Section[],
  sentences: readonly Sentence[],
  { vocabulary }: PageContext,
): readonly string[] {
  const titled = sections.flatMap(({ title }) => title.match(MEDIA_TYPE) ?? []).map(bareMediaType);
  const stated = [...sentences.flatMap(mediaTypesIn), ...titled];
  if (stated.length > 0) return stated;
  return sections.some(({ title }) => vocabulary.isFormTitle(title)) ? [FORM_MEDIA_TYPE] : [];
}

function mediaTypesIn({ marks }: Sentence): readonly string[] {
  return [...marks.values()].flatMap(({ kind, text }) => (kind === 'link' ? [] : bareMediaType(text) || []));
}
