import type { ScalarName } from '../../model/schema.js';
import { OPERATION_VOCABULARY, type OperationVocabulary } from './operation-vocabulary.js';
import { SCALAR_NAMES } from './scalar-names.js';
import { NAMING_HEADINGS, type NamingMeaning, SECTION_HEADINGS, type SectionMeaning } from './section-headings.js';
import {
  MEMBER_COLUMNS,
  METHOD_COLUMNS,
  type MemberColumn,
  type MethodColumn,
  PROPERTY_COLUMNS,
  type PropertyColumn,
} from './table-columns.js';
import { createTitleMatcher, type Spellings, type TitleMatcher } from './title-matcher.js';

/** The spellings themselves: plain data, which a configuration may add to and which crosses threads. */
export interface VocabularyData {
  readonly sections: Spellings<SectionMeaning>;
  readonly namingHeadings: Spellings<NamingMeaning>;
  readonly propertyColumns: Spellings<PropertyColumn>;
  readonly memberColumns: Spellings<MemberColumn>;
  readonly methodColumns: Spellings<MethodColumn>;
  readonly scalarNames: Spellings<ScalarName>;
  readonly operation: OperationVocabulary;
}

/** Spellings that come on top of the known ones. */
export type VocabularyExtension = { readonly [Table in keyof VocabularyData]?: Partial<VocabularyData[Table]> };

/** What the words of the pages mean, compiled once and used for every page. */
export interface Vocabulary {
  readonly data: VocabularyData;
  readonly sectionOf: TitleMatcher<SectionMeaning>;
  readonly namedBy: TitleMatcher<NamingMeaning>;
  readonly propertyColumnOf: TitleMatcher<PropertyColumn>;
  readonly memberColumnOf: TitleMatcher<MemberColumn>;
  readonly methodColumnOf: TitleMatcher<MethodColumn>;
  /** By lower-case spelling. */
  readonly scalarNames: ReadonlyMap<string, ScalarName>;
  readonly operation: OperationVocabulary;
}

const DEFAULT_DATA: VocabularyData = {
  sections: SECTION_HEADINGS,
  namingHeadings: NAMING_HEADINGS,
  propertyColumns: PROPERTY_COLUMNS,
  memberColumns: MEMBER_COLUMNS,
  methodColumns: METHOD_COLUMNS,
  scalarNames: SCALAR_NAMES,
  operation: OPERATION_VOCABULARY,
};

/** Compiles spellings. */
export function createVocabulary(data: VocabularyData): Vocabulary {
  return {
    data,
    sectionOf: createTitleMatcher(data.sections),
    namedBy: createTitleMatcher(data.namingHeadings),
    propertyColumnOf: createTitleMatcher(data.propertyColumns),
    memberColumnOf: createTitleMatcher(data.memberColumns),
    methodColumnOf: createTitleMatcher(data.methodColumns),
    scalarNames: invert(data.scalarNames),
    operation: data.operation,
  };
}

/** The spellings that this program knows. */
export const defaultVocabulary: Vocabulary = createVocabulary(DEFAULT_DATA);

function invert<Meaning extends string>(spellings: Spellings<Meaning>): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, words] of Object.entries(spellings) as [Meaning, readonly string[]][]) {
    for (const word of words) if (!meanings.has(word)) meanings.set(word, meaning);
  }
  return meanings;
}
