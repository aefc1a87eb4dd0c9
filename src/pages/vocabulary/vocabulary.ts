import type { ScalarName } from '../../model/schema.js';
import { compileTypeWords, type TypeWords } from '../../type-expressions/type-words.js';
import type { PageKind } from '../page-model.js';
import { type Announcement, compileAnnouncements } from './announced-fields.js';
import { type CombinationPhrases, compileCombinationPhrases } from './combination-phrases.js';
import { compileDerivationWords, type DerivationGrammar } from './derivation-words.js';
import type { ExampleRole } from './example-headings.js';
import { FILTER_OPERATORS } from './filter-operators.js';
import { compileFlagPhrases, type FlagPhrases, SENTENCE_SUBJECTS } from './flag-phrases.js';
import { MACRO_OPENERS } from './introduction-words.js';
import type { NamingMeaning } from './naming-headings.js';
import type { OperationVocabulary } from './operation-vocabulary.js';
import { createPageDeprecationTest } from './page-deprecation.js';
import { createNecessity } from './parameter-headings.js';
import type { PlaceColumn, PlaceMeaning } from './parameter-places.js';
import type { RequestLabel } from './request-labels.js';
import type { SectionMeaning } from './section-headings.js';
import type { AttributeMeaning, ComponentMeaning } from './site-components.js';
import { compileStatusWords, type StatusPatterns } from './status-words.js';
import type { MemberColumn, MethodColumn, ParameterColumn, PropertyColumn } from './table-columns.js';
import { createMarkFinder, createTextTest, createTypeWordTest } from './text-tests.js';
import { createTitleMatcher, foldTitle, type Spellings, type TitleMatcher } from './title-matcher.js';
import { compileValueListWords } from './value-list-words.js';
import { compileValueOpeners, type ValueOpeners } from './value-openers.js';
import { DEFAULT_DATA, type VocabularyData } from './vocabulary-data.js';
import { alternatives, wordPattern } from './word-pattern.js';

/** What the words of the pages mean, compiled once and used for every page. */
export interface Vocabulary {
  readonly data: VocabularyData;
  readonly sectionOf: TitleMatcher<SectionMeaning>;
  /** Whether the title of a body says that it is a form. */
  isFormTitle(text: string): boolean;
  /** Which side of an exchange the heading of an example says that it shows. */
  readonly exampleRoleOf: TitleMatcher<ExampleRole>;
  readonly namedBy: TitleMatcher<NamingMeaning>;
  /** Which half of a request line stands behind a label. */
  readonly requestLabelOf: TitleMatcher<RequestLabel>;
  /** Finds that a heading stands above a list of request lines. */
  readonly requestListOf: TitleMatcher<'requests'>;
  readonly propertyColumnOf: TitleMatcher<PropertyColumn>;
  readonly memberColumnOf: TitleMatcher<MemberColumn>;
  readonly methodColumnOf: TitleMatcher<MethodColumn>;
  /** Finds the property whose values a column holds. */
  readonly valueColumnOf: TitleMatcher<'values'>;
  readonly parameterColumnOf: TitleMatcher<ParameterColumn>;
  /** Whether the title of a column says that the names in it stand in the paths that a page shows. */
  isComponentTitle(text: string): boolean;
  /** Finds where a cell says that a parameter goes. */
  readonly placeOf: TitleMatcher<PlaceMeaning>;
  readonly placeColumnOf: TitleMatcher<PlaceColumn>;
  /** What components of a site are for, by their names in lower case. */
  readonly componentMeanings: ReadonlyMap<string, ComponentMeaning>;
  /** By name in lower case. */
  readonly componentAttributes: ReadonlyMap<string, AttributeMeaning>;
  /** By lower-case spelling. */
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  /** Words of type cells that are no names. */
  readonly typeCells: TypeWords;
  readonly flagPhrases: FlagPhrases;
  /** Find statuses, and the words around them. */
  readonly statusPatterns: StatusPatterns;
  /** Whether a whole cell of a column that asks for a flag says yes. */
  saysYes(cell: string): boolean;
  /** Whether such a cell says no. */
  saysNo(cell: string): boolean;
  /** Whether words say of something that it has to be given, or that it need not; nothing for other words. */
  demands(words: string): boolean | undefined;
  /** Whether a heading of parameters says in front that all below it have to be given. */
  demandsAll(title: string): boolean;
  /** Whether a remark behind a title or a name says that it is deprecated. */
  isDeprecationRemark(text: string): boolean;
  readonly valueOpeners: ValueOpeners;
  /** Finds who is said to take several members at once. */
  readonly combinationIn: CombinationPhrases;
  /** Finds the words before a default value; global, for `matchAll` only. */
  readonly defaultOpener: RegExp;
  /** Whether a whole remark says that the value before it is the default. */
  isDefaultRemark(text: string): boolean;
  /** Finds the words in front of a default value at the beginning of a remark; its first group is the value. */
  readonly itemDefault: RegExp;
  /** Whether a word in front of a colon begins a remark, and names nothing. */
  isProseLabel(word: string): boolean;
  /** Whether a text ends in a word for the members of an object. */
  endsInFields(text: string): boolean;
  /** Whether a word in square brackets behind a name is no part of that. */
  isBracketedRemark(word: string): boolean;
  readonly filterOperators: ReadonlySet<string>;
  /** Where a mark such as TODO stands in a text; -1 when there is none. */
  findToDo(text: string): number;
  /** Whether a whole text says nothing: empty, a dash, "Not yet documented". */
  isEmptyText(text: string): boolean;
  /** Whether a whole text says that there is nothing: "None", "No content". */
  isNothing(text: string): boolean;
  /** Whether a word only seems to name an enumeration: "Possible" of "Possible values". */
  isNameless(word: string): boolean;
  /** Whether a heading stands above those of types that have nothing but the names. */
  isTypeList(title: string): boolean;
  /** Whether a text holds a macro that a template left for a tool. */
  isMacro(text: string): boolean;
  /** The line that gives a page its namespace; its first group is what stands behind the label. */
  readonly namespaceLine: RegExp;
  /** Whether a whole title or label announces the URL in front of all paths. */
  isBaseUrlLabel(text: string): boolean;
  /** Finds such a label, or words of a sentence in front of that URL. */
  readonly baseUrlPhrase: RegExp;
  /** The beginning of a banner; what it is about may stand behind it, or in the list below. */
  readonly bannerLine: RegExp;
  /** Whether a folded sentence says that a whole page is deprecated. */
  deprecatesPage(sentence: string): boolean;
  /** Finds the words before a base type; global, for `matchAll` only. */
  readonly inheritanceOpener: RegExp;
  /** Finds what says that a property is inherited; its first group is the Markdown of the base. */
  readonly inheritedRemark: RegExp;
  /** Finds, at the beginning of a text, the words that may stand between those before a base type and its name. */
  readonly baseFiller: RegExp;
  /** Finds the words before the names of derived types; global, for `matchAll` only. */
  readonly derivationOpener: RegExp;
  /** Reads around these names. */
  readonly derivationGrammar: DerivationGrammar;
  /** Finds a phrase that makes a type abstract. */
  readonly abstractPhrase: RegExp;
  /** Finds a phrase that makes a type open. */
  readonly openTypePhrase: RegExp;
  /** By lower-case value of the front matter. */
  readonly documentTypes: ReadonlyMap<string, PageKind>;
  /** Whether a value of a sample is the name of a type instead: `DateTimeOffset`, `String (identifier)`. */
  isTypeWord(text: string): boolean;
  /** Finds what there is to choose from in a folded sentence; global, for `replaceAll` only. */
  readonly choicePhrase: RegExp;
  /** Whose fields the last sentence of a text announces. */
  announcementIn(text: string): Announcement | undefined;
  /** Finds a word for headers. */
  readonly headerWord: RegExp;
  readonly operation: OperationVocabulary;
}

/** Compiles spellings. */
export function createVocabulary(data: VocabularyData): Vocabulary {
  const flagPhrases = compileFlagPhrases(data.flags, data.deprecationOpeners, SENTENCE_SUBJECTS);
  const { demands, demandsAll, withoutNecessity } = createNecessity(flagPhrases);
  const isTypeList = createTextTest(data.typeLists);
  const fieldsAtEnd = new RegExp(`(?<![\\w-])(?:${alternatives(data.fieldNouns)}):?$`, 'i');
  return {
    data,
    sectionOf: createTitleMatcher(data.sections, withoutNecessity),
    isFormTitle: createTextTest(data.formTitles),
    exampleRoleOf: createTitleMatcher(data.exampleHeadings),
    namedBy: createTitleMatcher(data.namingHeadings),
    requestLabelOf: createTitleMatcher(data.requestLabels),
    requestListOf: createTitleMatcher(data.requestLists),
    propertyColumnOf: createTitleMatcher(data.propertyColumns),
    memberColumnOf: createTitleMatcher(data.memberColumns),
    methodColumnOf: createTitleMatcher(data.methodColumns),
    valueColumnOf: createTitleMatcher(data.valueColumns),
    parameterColumnOf: createTitleMatcher(data.parameterColumns),
    isComponentTitle: createTextTest(data.pathComponents),
    placeOf: createTitleMatcher(data.parameterPlaces),
    placeColumnOf: createTitleMatcher(data.placeColumns),
    componentMeanings: invert(data.siteComponents),
    componentAttributes: invert(data.componentAttributes),
    scalarNames: scalarNamesOf(data),
    typeCells: compileTypeWords(data.typeCells, data.typeMarks),
    flagPhrases,
    statusPatterns: compileStatusWords(data.statusWords),
    saysYes: createTextTest(data.flagCells.yes),
    saysNo: createTextTest(data.flagCells.no),
    demands,
    demandsAll,
    isDeprecationRemark: createTextTest(data.deprecationRemarks),
    valueOpeners: compileValueOpeners(
      data.valueOpeners,
      data.openListWords,
      compileValueListWords(data.valueListWords),
    ),
    combinationIn: compileCombinationPhrases(data.combinations),
    defaultOpener: wordPattern(data.defaultOpeners, 'gi'),
    isDefaultRemark: createTextTest(data.defaultRemarks),
    itemDefault: new RegExp(`^(?:${alternatives(data.itemDefaults)})(?![\\w-])\\s*[:=]?\\s*(\\S[\\s\\S]*)$`, 'i'),
    isProseLabel: createTextTest(data.proseLabels),
    endsInFields: (text) => fieldsAtEnd.test(text),
    isBracketedRemark: createTextTest(data.bracketedRemarks),
    filterOperators: new Set(FILTER_OPERATORS),
    findToDo: createMarkFinder(data.toDoMarkers),
    isEmptyText: createTextTest(data.emptyTexts),
    isNothing: createTextTest(data.nothingTexts),
    isNameless: createTextTest(data.namelessWords),
    isTypeList: (title) => isTypeList(foldTitle(title)),
    isMacro: (text) => MACRO_OPENERS.some((opener) => text.includes(opener)),
    namespaceLine: new RegExp(`^[*_\\s]{0,9}(?:${alternatives(data.namespaceLabels)})[*_]{0,3}\\s?:(.*)$`, 'im'),
    isBaseUrlLabel: createTextTest(data.baseUrlLabels),
    baseUrlPhrase: wordPattern([...data.baseUrlLabels, ...data.baseUrlPhrases], 'i'),
    bannerLine: new RegExp(`^[-*_\\s]{0,9}(?:${alternatives(data.bannerLabels)})[*_]{0,3}\\s?:[*_\\s]{0,9}(.*)$`, 'is'),
    deprecatesPage: createPageDeprecationTest(flagPhrases),
    inheritanceOpener: wordPattern(data.inheritanceOpeners, 'gi'),
    inheritedRemark: createInheritedRemark(data),
    baseFiller: new RegExp(`^[\\s:]*(?:(?:${alternatives(data.baseFillers)})\\s+)*`, 'i'),
    derivationOpener: wordPattern(data.derivationOpeners, 'gi'),
    derivationGrammar: compileDerivationWords(data.derivationWords),
    abstractPhrase: wordPattern(data.abstractPhrases, 'i'),
    openTypePhrase: new RegExp(alternatives(data.openTypePhrases), 'i'),
    documentTypes: invert(data.documentTypes),
    isTypeWord: createTypeWordTest(data.typeWords),
    choicePhrase: new RegExp(`(?<![\\w-])(?:${alternatives(data.operation.sentences.beforeChoices)}) [a-z]+`, 'g'),
    headerWord: wordPattern(data.operation.sentences.headerWords, 'i'),
    announcementIn: compileAnnouncements(data.announcements),
    operation: data.operation,
  };
}

/** The remark may follow the sentence before it without a blank: `…unique.Inherited from`, `…uniqueInherited from`. */
function createInheritedRemark({ inheritedRemarks, baseNouns }: VocabularyData): RegExp {
  const name = '\\[[^[\\]]*\\]\\([^()\\s]*\\)|\\*\\*[^*\\n]+\\*\\*|`[^`\\n]+`|[A-Za-z][\\w.]*[A-Za-z0-9]';
  const nouns = `(?: (?:${alternatives(baseNouns)})(?![\\w-]))*`;
  return new RegExp(`\\(?(?:${alternatives(inheritedRemarks)}) (?:the )?(${name})${nouns}\\)?[.,;]?`, 'i');
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
