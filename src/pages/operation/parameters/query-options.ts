import type { Block, Section } from '../../../markdown/block.js';
import { readListedValues } from '../../constraints/listed-values.js';
import type { PageContext } from '../../context/page-context.js';
import { isTextBlock, type TextBlock } from '../../context/placed-text.js';
import { positionOf } from '../../context/position-of.js';
import { headingsAround, type OperationOutline, sectionsAbout } from '../../messages/operation-outline.js';
import type { NamedQueryOption } from '../../page-model.js';
import { foldText, holdsPhrase, MARK_PATTERN, type Sentence, sentencesOf } from '../../prose/marked-sentences.js';
import { alternatives, firstWordsOf } from '../../vocabulary/word-pattern.js';

type FoundOption = Omit<NamedQueryOption, 'at' | 'headings'>;

/** Sections that tell which options there are. */
const SPEAKING = ['query-parameters', 'description'] as const;

/** Sections about other things, in which a sentence may still tell, if it says that it speaks of query options. */
const OTHERS = ['http-request', 'path-parameters', 'function-parameters', 'parameters'] as const;

/** An option at the beginning of a word: `$filter`, `?$top=5`; those inside of parentheses belong to a nested query. */
const OPTION = /(?<![\w(;$])\\?(\$[A-Za-z]+)/g;

/** The name of an option of the API's own, with the value that may stand behind it: `includeLoans=true`. */
const NAMED = /^\??([$@]?[A-Za-z][\w.-]{0,80})(?:=([^\s&=]{1,80}))?$/;

/** The options of the vocabulary by their names in lower case, and those of them that the page spells in full anywhere. */
interface KnownOptions {
  readonly names: ReadonlyMap<string, string>;
  readonly spelled: ReadonlySet<string>;
}

/**
 * Reads the query options that prose names. In the sections about query parameters, and in one with a description, the
 * options of the vocabulary are known by their names, and where other parts of the request are described, in sentences about
 * query options; any other option, and any section outside of the examples, must say that it is one: "the `model` query
 * parameter". A name without its dollar is the API's own, unless the page has it with one, or the section speaks of the
 * options of the vocabulary in general. What a sentence denies is left out, unless another one affirms it.
 * @param isDivided the page has requests under different headings, so that it matters where a sentence stands
 */
export function readQueryOptions(
  context: PageContext,
  outline: OperationOutline,
  isDivided: boolean,
): readonly NamedQueryOption[] {
  const { sentences, parameters } = context.vocabulary.operation;
  const found = new Map<string, NamedQueryOption>();
  const texts = textsAboutOptions(context, outline);
  if (texts.length === 0) return [];
  const patterns = namingPatterns(context);
  const known = knownOptions(parameters.queryOptions, context);
  for (const { block, section, role, isGeneral } of texts) {
    const headings = isDivided ? headingsAround(section, outline) : undefined;
    const nameOf = (text: string) => canonicalName(text, known, isGeneral);
    for (const sentence of sentencesOf(block.text)) {
      if (holdsPhrase(sentence.folded, sentences.negations)) continue;
      const isAboutOptions = holdsPhrase(sentence.folded, sentences.genericQueryOptions);
      const isSpeaking = role === 'speaking' || (isAboutOptions && role === 'other');
      const options = [
        ...(isSpeaking ? knownIn(sentence, nameOf) : []),
        ...namedIn(sentence, patterns, nameOf, context),
      ];
      for (const option of options) {
        const key = [option.name, ...(headings ?? [])].join('\n');
        if (found.has(key)) continue;
        found.set(key, {
          ...option,
          ...(headings && { headings }),
          at: positionOf(block.at, block.text, option.name),
        });
      }
    }
  }
  return [...found.values()];
}

/** A text that may name options, and what its section is about: options, other parts of the request, or anything. */
interface OptionText {
  readonly block: TextBlock;
  readonly section: Section;
  readonly role: 'speaking' | 'other' | 'any';
  /** The section speaks of the options of the vocabulary in general. */
  readonly isGeneral: boolean;
}

function knownOptions(queryOptions: readonly string[], { sections }: PageContext): KnownOptions {
  const names = new Map(queryOptions.map((name) => [name.toLowerCase(), name]));
  const texts = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  const spelled = texts.flatMap((text) => [...text.matchAll(OPTION)].map(([, name = '']) => name.toLowerCase()));
  return { names, spelled: new Set(spelled) };
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'include') return [];
  if (block.kind !== 'table') return [block.text];
  return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

/** The name of an option of the vocabulary, if the text is one; undefined for the API's own. */
function canonicalName(text: string, { names, spelled }: KnownOptions, isGeneral: boolean): string | undefined {
  const name = text.toLowerCase();
  const full = `$${name}`;
  return names.get(name) ?? (isGeneral || spelled.has(full) ? names.get(full) : undefined);
}

/** Outside of sections about options, only texts that have a word for them are worth reading. */
function textsAboutOptions(context: PageContext, outline: OperationOutline): readonly OptionText[] {
  const speaking = new Set(sectionsAbout(SPEAKING, SPEAKING.flatMap(outline.sectionsOf), outline));
  const others = new Set(sectionsAbout(OTHERS, OTHERS.flatMap(outline.sectionsOf), outline));
  const { queryOption, genericQueryOptions } = context.vocabulary.operation.sentences;
  const words = firstWordsOf([...queryOption, ...genericQueryOptions]);
  return context.sections
    .filter((section) => !outline.isUnder(section, 'examples'))
    .flatMap((section) => {
      const role = speaking.has(section) ? 'speaking' : others.has(section) ? 'other' : 'any';
      const blocks = section.blocks
        .filter(isTextBlock)
        .filter(({ text }) => role === 'speaking' || holdsPhrase(foldText(text), words));
      const isGeneral = [section.title, ...blocks.map(({ text }) => text)].some((text) =>
        holdsPhrase(foldText(text), genericQueryOptions),
      );
      return blocks.map((block): OptionText => ({ block, section, role, isGeneral }));
    });
}

/** Gives the name of an option of the vocabulary. */
type NameOf = (text: string) => string | undefined;

/** Canonical names of the options of the vocabulary; in code and bold they may lack their dollar. */
function knownIn(sentence: Sentence, nameOf: NameOf): readonly FoundOption[] {
  const written = [...sentence.plain.matchAll(OPTION)].flatMap(([, name]) => name ?? []);
  const bare = [...sentence.marks.values()]
    .filter(({ kind, text }) => kind !== 'link' && /^[a-z]+$/i.test(text))
    .map(({ text }) => text);
  return [...written, ...bare].flatMap((text) => {
    const name = nameOf(text);
    return name === undefined ? [] : [{ name }];
  });
}

/** Compiled from the vocabulary; each gives the marks or the word that names options. */
function namingPatterns({ vocabulary }: PageContext): readonly RegExp[] {
  const { queryOption, naming } = vocabulary.operation.sentences;
  const nouns = alternatives(queryOption);
  const plurals = alternatives(queryOption.filter((noun) => noun.endsWith('s')));
  const list = `${MARK_PATTERN}(?:(?:, (?:and |or )?| and | or )${MARK_PATTERN})*`;
  return [
    new RegExp(`(${list}) (?:${nouns})(?!\\w)`, 'gi'),
    new RegExp(`(?<!\\w)(?:${nouns}),? (?:(?:${alternatives(naming)}) )?(${MARK_PATTERN})`, 'gi'),
    new RegExp(`(?<!\\w)(?:${plurals}),? (?:(?:${alternatives(naming)}) )?(${list})`, 'gi'),
    new RegExp(`(?<!\\w)(?:${nouns}),? (?:${alternatives(naming)}) ([$@]?[a-z][\\w.-]*\\w)`, 'gi'),
  ];
}

/** Options that the sentence calls so; when it names just one, with the values that it lists, and with what it says of an own one. */
function namedIn(
  sentence: Sentence,
  patterns: readonly RegExp[],
  nameOf: NameOf,
  context: PageContext,
): readonly FoundOption[] {
  const told = patterns
    .flatMap((pattern) => [...sentence.masked.matchAll(pattern)].map(([, names = '']) => names))
    .flatMap((names) => {
      const marks = [...names].flatMap((character) => sentence.marks.get(character) ?? []);
      return marks.length > 0 ? marks.filter(isName).map(({ text }) => text) : [names];
    })
    .filter((text) => !context.vocabulary.operation.sentences.queryOptionKinds.includes(text.toLowerCase()));
  const options = [...new Set(told)].flatMap((text): FoundOption[] => {
    const [, name, sample] = NAMED.exec(text) ?? [];
    if (name === undefined) return [];
    return [{ name: nameOf(name) ?? name, ...(sample !== undefined && { sample }) }];
  });
  const [option, ...others] = options;
  if (!option || others.length > 0) return options;
  const { valueOpeners, isDefaultRemark } = context.vocabulary;
  const { values } = readListedValues(markedText(sentence), valueOpeners, isDefaultRemark);
  const isOwn = nameOf(option.name) === undefined;
  return [
    {
      ...option,
      ...(values.length > 0 && { possibleValues: values }),
      ...(isOwn && { description: sentence.plain }),
    },
  ];
}

/** The text of a link is a name only where it is spelled as an option: other links lead to explanations. */
function isName({ kind, text }: { readonly kind: string; readonly text: string }): boolean {
  return kind !== 'link' || text.startsWith('$');
}

/** The sentence with its marks as code, but for links: they explain, and are no values. */
function markedText({ masked, marks }: Sentence): string {
  return [...masked]
    .map((character) => {
      const mark = marks.get(character);
      if (!mark) return character;
      return mark.kind === 'link' ? mark.text : `\`${mark.text}\``;
    })
    .join('');
}
