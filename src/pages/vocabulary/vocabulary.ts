import type { ScalarName } from '../../model/schema.js';
import type { PageKind } from '../page-model.js';
import {
  COMBINATION_PHRASES,
  type CombinationMeaning,
  type CombinationPhrases,
  compileCombinationPhrases,
} from './combination-phrases.js';
import { DEFAULT_OPENERS, DEFAULT_REMARKS } from './default-openers.js';
import { FILTER_OPERATORS } from './filter-operators.js';
import {
  compileFlagPhrases,
  DEPRECATION_OPENERS,
  FLAG_PHRASES,
  type FlagMeaning,
  type FlagPhrases,
  SENTENCE_SUBJECTS,
} from './flag-phrases.js';
import {
  ABSTRACT_PHRASES,
  BANNER_LABELS,
  DERIVATION_OPENERS,
  DOCUMENT_TYPES,
  INHERITANCE_OPENERS,
  MACRO_OPENERS,
  NAMESPACE_LABELS,
  OPEN_TYPE_PHRASES,
  PAGE_SUBJECTS,
  REMARK_LABELS,
} from './introduction-words.js';
import { PARAMETER_COLUMNS, type ParameterColumn } from './operation-parameters.js';
import { OPERATION_VOCABULARY, type OperationVocabulary } from './operation-vocabulary.js';
import { EMPTY_TEXTS, NOTHING_TEXTS, TO_DO_MARKERS } from './placeholder-texts.js';
import { SCALAR_NAMES } from './scalar-names.js';
import {
  EXAMPLE_HEADINGS,
  type ExampleRole,
  NAMELESS_WORDS,
  NAMING_HEADINGS,
  type NamingMeaning,
  SECTION_HEADINGS,
  type SectionMeaning,
} from './section-headings.js';
import {
  MEMBER_COLUMNS,
  METHOD_COLUMNS,
  type MemberColumn,
  type MethodColumn,
  PROPERTY_COLUMNS,
  type PropertyColumn,
  VALUE_COLUMNS,
} from './table-columns.js';
import { createTitleMatcher, type Spellings, type TitleMatcher } from './title-matcher.js';
import { TYPE_WORDS } from './type-words.js';
import {
  compileValueOpeners,
  OPEN_LIST_WORDS,
  VALUE_OPENERS,
  type ValueOpenerStrength,
  type ValueOpeners,
} from './value-openers.js';
import { alternatives, wordPattern } from './word-pattern.js';

/** The spellings themselves: plain data, which a configuration may add to and which crosses threads. */
export interface VocabularyData {
  readonly sections: Spellings<SectionMeaning>;
  readonly namingHeadings: Spellings<NamingMeaning>;
  readonly namelessWords: readonly string[];
  readonly propertyColumns: Spellings<PropertyColumn>;
  readonly memberColumns: Spellings<MemberColumn>;
  readonly methodColumns: Spellings<MethodColumn>;
  readonly valueColumns: Spellings<'values'>;
  readonly parameterColumns: Spellings<ParameterColumn>;
  readonly scalarNames: Spellings<ScalarName>;
  readonly flags: Spellings<FlagMeaning>;
  readonly deprecationOpeners: readonly string[];
  readonly valueOpeners: Spellings<ValueOpenerStrength>;
  readonly defaultOpeners: readonly string[];
  readonly defaultRemarks: readonly string[];
  readonly combinations: Spellings<CombinationMeaning>;
  readonly toDoMarkers: readonly string[];
  readonly emptyTexts: readonly string[];
  readonly nothingTexts: readonly string[];
  readonly typeWords: readonly string[];
  readonly namespaceLabels: readonly string[];
  readonly bannerLabels: readonly string[];
  readonly inheritanceOpeners: readonly string[];
  readonly derivationOpeners: readonly string[];
  readonly abstractPhrases: readonly string[];
  readonly openTypePhrases: readonly string[];
  readonly documentTypes: Spellings<PageKind>;
  readonly operation: OperationVocabulary;
}

/** Spellings that come on top of the known ones. */
export type VocabularyExtension = { readonly [Table in keyof VocabularyData]?: Partial<VocabularyData[Table]> };

/** What the words of the pages mean, compiled once and used for every page. */
export interface Vocabulary {
  readonly data: VocabularyData;
  readonly sectionOf: TitleMatcher<SectionMeaning>;
  /** Which side of an exchange the heading of an example says that it shows. */
  readonly exampleRoleOf: TitleMatcher<ExampleRole>;
  readonly namedBy: TitleMatcher<NamingMeaning>;
  readonly propertyColumnOf: TitleMatcher<PropertyColumn>;
  readonly memberColumnOf: TitleMatcher<MemberColumn>;
  readonly methodColumnOf: TitleMatcher<MethodColumn>;
  /** Finds the property whose values a column holds. */
  readonly valueColumnOf: TitleMatcher<'values'>;
  readonly parameterColumnOf: TitleMatcher<ParameterColumn>;
  /** By lower-case spelling. */
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  readonly flagPhrases: FlagPhrases;
  readonly valueOpeners: ValueOpeners;
  /** Finds who is said to take several members at once. */
  readonly combinationIn: CombinationPhrases;
  /** Finds the words before a default value; global, for `matchAll` only. */
  readonly defaultOpener: RegExp;
  /** Whether a whole remark says that the value before it is the default. */
  isDefaultRemark(text: string): boolean;
  readonly filterOperators: ReadonlySet<string>;
  /** Where a mark such as TODO stands in a text; -1 when there is none. */
  findToDo(text: string): number;
  /** Whether a whole text says nothing: empty, a dash, "Not yet documented". */
  isEmptyText(text: string): boolean;
  /** Whether a whole text says that there is nothing: "None", "No content". */
  isNothing(text: string): boolean;
  /** Whether a word only seems to name an enumeration: "Possible" of "Possible values". */
  isNameless(word: string): boolean;
  /** Whether a text holds a macro that a template left for a tool. */
  isMacro(text: string): boolean;
  /** The line that gives a page its namespace; its first group is what stands behind the label. */
  readonly namespaceLine: RegExp;
  /** The beginning of a banner; what it is about may stand behind it, or in the list below. */
  readonly bannerLine: RegExp;
  /** Whether a folded sentence says that a whole page is deprecated. */
  deprecatesPage(sentence: string): boolean;
  /** Finds the words before a base type; global, for `matchAll` only. */
  readonly inheritanceOpener: RegExp;
  /** Finds the words before the names of derived types; global, for `matchAll` only. */
  readonly derivationOpener: RegExp;
  /** Finds a phrase that makes a type abstract. */
  readonly abstractPhrase: RegExp;
  /** Finds a phrase that makes a type open. */
  readonly openTypePhrase: RegExp;
  /** By lower-case value of the front matter. */
  readonly documentTypes: ReadonlyMap<string, PageKind>;
  /** Whether a value of a sample is the name of a type instead: `DateTimeOffset`, `String (identifier)`. */
  isTypeWord(text: string): boolean;
  readonly operation: OperationVocabulary;
}

const DEFAULT_DATA: VocabularyData = {
  sections: SECTION_HEADINGS,
  namingHeadings: NAMING_HEADINGS,
  namelessWords: NAMELESS_WORDS,
  propertyColumns: PROPERTY_COLUMNS,
  memberColumns: MEMBER_COLUMNS,
  methodColumns: METHOD_COLUMNS,
  valueColumns: VALUE_COLUMNS,
  parameterColumns: PARAMETER_COLUMNS,
  scalarNames: SCALAR_NAMES,
  flags: FLAG_PHRASES,
  deprecationOpeners: DEPRECATION_OPENERS,
  valueOpeners: VALUE_OPENERS,
  defaultOpeners: DEFAULT_OPENERS,
  defaultRemarks: DEFAULT_REMARKS,
  combinations: COMBINATION_PHRASES,
  toDoMarkers: TO_DO_MARKERS,
  emptyTexts: EMPTY_TEXTS,
  nothingTexts: NOTHING_TEXTS,
  namespaceLabels: NAMESPACE_LABELS,
  bannerLabels: BANNER_LABELS,
  inheritanceOpeners: INHERITANCE_OPENERS,
  derivationOpeners: DERIVATION_OPENERS,
  abstractPhrases: ABSTRACT_PHRASES,
  openTypePhrases: OPEN_TYPE_PHRASES,
  documentTypes: DOCUMENT_TYPES,
  typeWords: TYPE_WORDS,
  operation: OPERATION_VOCABULARY,
};

/** Compiles spellings. */
export function createVocabulary(data: VocabularyData): Vocabulary {
  const flagPhrases = compileFlagPhrases(data.flags, data.deprecationOpeners, SENTENCE_SUBJECTS);
  return {
    data,
    sectionOf: createTitleMatcher(data.sections),
    exampleRoleOf: createTitleMatcher(EXAMPLE_HEADINGS),
    namedBy: createTitleMatcher(data.namingHeadings),
    propertyColumnOf: createTitleMatcher(data.propertyColumns),
    memberColumnOf: createTitleMatcher(data.memberColumns),
    methodColumnOf: createTitleMatcher(data.methodColumns),
    valueColumnOf: createTitleMatcher(data.valueColumns),
    parameterColumnOf: createTitleMatcher(data.parameterColumns),
    scalarNames: scalarNamesOf(data),
    flagPhrases,
    valueOpeners: compileValueOpeners(data.valueOpeners, OPEN_LIST_WORDS),
    combinationIn: compileCombinationPhrases(data.combinations),
    defaultOpener: wordPattern(data.defaultOpeners, 'gi'),
    isDefaultRemark: wholeTextTest(data.defaultRemarks),
    filterOperators: new Set(FILTER_OPERATORS),
    findToDo: finder(data.toDoMarkers),
    isEmptyText: wholeTextTest(data.emptyTexts),
    isNothing: wholeTextTest(data.nothingTexts),
    isNameless: wholeTextTest(data.namelessWords),
    isMacro: (text) => MACRO_OPENERS.some((opener) => text.includes(opener)),
    namespaceLine: new RegExp(`^[*_\\s]{0,9}(?:${alternatives(data.namespaceLabels)})[*_]{0,3}\\s?:(.*)$`, 'im'),
    bannerLine: new RegExp(`^[*_\\s]{0,9}(?:${alternatives(data.bannerLabels)})[*_]{0,3}\\s?:[*_\\s]{0,9}(.*)$`, 'is'),
    deprecatesPage: pageDeprecation(flagPhrases),
    inheritanceOpener: wordPattern(data.inheritanceOpeners, 'gi'),
    derivationOpener: wordPattern(data.derivationOpeners, 'gi'),
    abstractPhrase: wordPattern(data.abstractPhrases, 'i'),
    openTypePhrase: new RegExp(alternatives(data.openTypePhrases), 'i'),
    documentTypes: invert(data.documentTypes),
    isTypeWord: typeWordTest(data.typeWords),
    operation: data.operation,
  };
}

/** The primitive types by their spellings, in lower case. */
export function scalarNamesOf({ scalarNames }: Pick<VocabularyData, 'scalarNames'>): ReadonlyMap<string, ScalarName> {
  return invert(scalarNames);
}

/** The spellings that this program knows. */
export const defaultVocabulary: Vocabulary = createVocabulary(DEFAULT_DATA);

function invert<Meaning extends string>(spellings: Spellings<Meaning>): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, words] of Object.entries(spellings) as [Meaning, readonly string[]][]) {
    for (const word of words) if (!meanings.has(word.toLowerCase())) meanings.set(word.toLowerCase(), meaning);
  }
  return meanings;
}

/** Markers count in the given case only: "todo" is also the name of things. */
function finder(markers: readonly string[]): (text: string) => number {
  const pattern = wordPattern(markers, '');
  return (text) => (markers.some((marker) => text.includes(marker)) ? text.search(pattern) : -1);
}

function wholeTextTest(texts: readonly string[]): (text: string) => boolean {
  const known = new Set(texts.map((text) => text.toLowerCase()));
  return (text) =>
    known.has(
      text
        .trim()
        .replace(/[.,;]{1,3}$/, '')
        .toLowerCase(),
    );
}

function typeWordTest(words: readonly string[]): (text: string) => boolean {
  const known = new Set(words);
  return (text) => known.has(text) || (text.endsWith(')') && known.has(text.replace(/\s*\([^()]*\)$/, '')));
}

/** "This API is deprecated", "The old x resource has been deprecated": about the page, not about one of its properties. */
function pageDeprecation(phrases: FlagPhrases): (sentence: string) => boolean {
  const verb = '(?: \\([^()]{0,40}\\))? (?:is|are|has been|have been|was)(?: now)? deprecated(?![\\w-])';
  const pattern = new RegExp(`^(?:this|these|the) (?:[^,;]{0,60} )?(?:${alternatives(PAGE_SUBJECTS)})${verb}`);
  const label = new RegExp(`^(?:${alternatives(REMARK_LABELS)}):?\\s`);
  return (text) => {
    const sentence = text.replace(label, '');
    if (phrases.meaningOf(sentence) === 'deprecated' || phrases.deprecates(sentence)) return true;
    return pattern.test(sentence) && !/\b(?:propert(?:y|ies)|parameters?|relationships?|values?)\b/.test(sentence);
  };
}
