import type { ScalarName } from '../../model/schema.js';
import {
  TYPE_CELL_WORDS,
  TYPE_MARK_WORDS,
  type TypeCellWord,
  type TypeMark,
} from '../../type-expressions/type-words.js';
import type { PageKind } from '../page-model.js';
import { ANNOUNCEMENTS, type Announcements } from './announced-fields.js';
import { COMBINATION_PHRASES, type CombinationMeaning } from './combination-phrases.js';
import { DEFAULT_OPENERS, DEFAULT_REMARKS } from './default-openers.js';
import { DERIVATION_WORDS, type DerivationWord } from './derivation-words.js';
import { EXAMPLE_HEADINGS, type ExampleRole } from './example-headings.js';
import { FLAG_CELLS, type FlagCell } from './flag-cells.js';
import { DEPRECATION_OPENERS, DEPRECATION_REMARKS, FLAG_PHRASES, type FlagMeaning } from './flag-phrases.js';
import {
  ABSTRACT_PHRASES,
  BANNER_LABELS,
  BASE_FILLERS,
  BASE_NOUNS,
  BASE_URL_LABELS,
  BASE_URL_PHRASES,
  DERIVATION_OPENERS,
  DOCUMENT_TYPES,
  INHERITANCE_OPENERS,
  INHERITED_REMARKS,
  NAMESPACE_LABELS,
  OPEN_TYPE_PHRASES,
} from './introduction-words.js';
import { FIELD_NOUNS, ITEM_DEFAULTS, PROSE_LABELS } from './list-words.js';
import { NAMELESS_WORDS, NAMING_HEADINGS, type NamingMeaning, TYPE_LISTS } from './naming-headings.js';
import { OPERATION_VOCABULARY, type OperationVocabulary } from './operation-vocabulary.js';
import { FORM_TITLES } from './parameter-headings.js';
import { PARAMETER_PLACES, PLACE_COLUMNS, type PlaceColumn, type PlaceMeaning } from './parameter-places.js';
import { EMPTY_TEXTS, NOTHING_TEXTS, TO_DO_MARKERS } from './placeholder-texts.js';
import { REQUEST_ENTRIES, REQUEST_LABELS, REQUEST_LISTS, type RequestLabel } from './request-labels.js';
import { SCALAR_NAMES } from './scalar-names.js';
import { SECTION_HEADINGS, type SectionMeaning } from './section-headings.js';
import {
  type AttributeMeaning,
  COMPONENT_ATTRIBUTES,
  type ComponentMeaning,
  SITE_COMPONENTS,
} from './site-components.js';
import { STATUS_WORDS, type StatusWord } from './status-words.js';
import {
  MEMBER_COLUMNS,
  METHOD_COLUMNS,
  type MemberColumn,
  type MethodColumn,
  PARAMETER_COLUMNS,
  PATH_COMPONENTS,
  type ParameterColumn,
  PROPERTY_COLUMNS,
  type PropertyColumn,
  VALUE_COLUMNS,
} from './table-columns.js';
import type { Spellings } from './title-matcher.js';
import { BRACKETED_REMARKS, TYPE_WORDS } from './type-words.js';
import { VALUE_LIST_WORDS, type ValueListWord } from './value-list-words.js';
import { OPEN_LIST_WORDS, VALUE_OPENERS, type ValueOpenerStrength } from './value-openers.js';

/** The spellings themselves: plain data, which a configuration may add to and which crosses threads. */
export interface VocabularyData {
  readonly sections: Spellings<SectionMeaning>;
  readonly formTitles: readonly string[];
  readonly namingHeadings: Spellings<NamingMeaning>;
  readonly namelessWords: readonly string[];
  readonly typeLists: readonly string[];
  readonly exampleHeadings: Spellings<ExampleRole>;
  readonly requestLabels: Spellings<RequestLabel>;
  readonly requestLists: Spellings<'requests'>;
  readonly propertyColumns: Spellings<PropertyColumn>;
  readonly memberColumns: Spellings<MemberColumn>;
  readonly methodColumns: Spellings<MethodColumn>;
  readonly valueColumns: Spellings<'values'>;
  readonly parameterColumns: Spellings<ParameterColumn>;
  readonly pathComponents: readonly string[];
  readonly parameterPlaces: Spellings<PlaceMeaning>;
  readonly placeColumns: Spellings<PlaceColumn>;
  readonly requestEntries: readonly string[];
  readonly siteComponents: Spellings<ComponentMeaning>;
  readonly componentAttributes: Spellings<AttributeMeaning>;
  readonly scalarNames: Spellings<ScalarName>;
  readonly typeCells: Spellings<TypeCellWord>;
  readonly typeMarks: Spellings<TypeMark>;
  readonly statusWords: Spellings<StatusWord>;
  readonly flags: Spellings<FlagMeaning>;
  readonly flagCells: Spellings<FlagCell>;
  readonly deprecationOpeners: readonly string[];
  readonly deprecationRemarks: readonly string[];
  readonly valueOpeners: Spellings<ValueOpenerStrength>;
  readonly openListWords: readonly string[];
  readonly valueListWords: Spellings<ValueListWord>;
  readonly defaultOpeners: readonly string[];
  readonly defaultRemarks: readonly string[];
  readonly itemDefaults: readonly string[];
  readonly proseLabels: readonly string[];
  readonly fieldNouns: readonly string[];
  readonly combinations: Spellings<CombinationMeaning>;
  readonly toDoMarkers: readonly string[];
  readonly emptyTexts: readonly string[];
  readonly nothingTexts: readonly string[];
  readonly typeWords: readonly string[];
  readonly bracketedRemarks: readonly string[];
  readonly namespaceLabels: readonly string[];
  readonly baseUrlLabels: readonly string[];
  readonly baseUrlPhrases: readonly string[];
  readonly bannerLabels: readonly string[];
  readonly inheritanceOpeners: readonly string[];
  readonly inheritedRemarks: readonly string[];
  readonly baseNouns: readonly string[];
  readonly baseFillers: readonly string[];
  readonly derivationOpeners: readonly string[];
  readonly derivationWords: Spellings<DerivationWord>;
  readonly abstractPhrases: readonly string[];
  readonly openTypePhrases: readonly string[];
  readonly documentTypes: Spellings<PageKind>;
  readonly announcements: Announcements;
  readonly operation: OperationVocabulary;
}

/** Spellings that come on top of the known ones. */
export type VocabularyExtension = { readonly [Table in keyof VocabularyData]?: Partial<VocabularyData[Table]> };

/** The spellings that this program knows. */
export const DEFAULT_DATA: VocabularyData = {
  sections: SECTION_HEADINGS,
  formTitles: FORM_TITLES,
  namingHeadings: NAMING_HEADINGS,
  namelessWords: NAMELESS_WORDS,
  typeLists: TYPE_LISTS,
  exampleHeadings: EXAMPLE_HEADINGS,
  requestLabels: REQUEST_LABELS,
  requestLists: REQUEST_LISTS,
  propertyColumns: PROPERTY_COLUMNS,
  memberColumns: MEMBER_COLUMNS,
  methodColumns: METHOD_COLUMNS,
  valueColumns: VALUE_COLUMNS,
  parameterColumns: PARAMETER_COLUMNS,
  pathComponents: PATH_COMPONENTS,
  parameterPlaces: PARAMETER_PLACES,
  placeColumns: PLACE_COLUMNS,
  requestEntries: REQUEST_ENTRIES,
  siteComponents: SITE_COMPONENTS,
  componentAttributes: COMPONENT_ATTRIBUTES,
  scalarNames: SCALAR_NAMES,
  typeCells: TYPE_CELL_WORDS,
  typeMarks: TYPE_MARK_WORDS,
  statusWords: STATUS_WORDS,
  flags: FLAG_PHRASES,
  flagCells: FLAG_CELLS,
  deprecationOpeners: DEPRECATION_OPENERS,
  deprecationRemarks: DEPRECATION_REMARKS,
  valueOpeners: VALUE_OPENERS,
  openListWords: OPEN_LIST_WORDS,
  valueListWords: VALUE_LIST_WORDS,
  defaultOpeners: DEFAULT_OPENERS,
  defaultRemarks: DEFAULT_REMARKS,
  itemDefaults: ITEM_DEFAULTS,
  proseLabels: PROSE_LABELS,
  fieldNouns: FIELD_NOUNS,
  combinations: COMBINATION_PHRASES,
  toDoMarkers: TO_DO_MARKERS,
  emptyTexts: EMPTY_TEXTS,
  nothingTexts: NOTHING_TEXTS,
  namespaceLabels: NAMESPACE_LABELS,
  baseUrlLabels: BASE_URL_LABELS,
  baseUrlPhrases: BASE_URL_PHRASES,
  bannerLabels: BANNER_LABELS,
  inheritanceOpeners: INHERITANCE_OPENERS,
  inheritedRemarks: INHERITED_REMARKS,
  baseNouns: BASE_NOUNS,
  baseFillers: BASE_FILLERS,
  derivationOpeners: DERIVATION_OPENERS,
  derivationWords: DERIVATION_WORDS,
  abstractPhrases: ABSTRACT_PHRASES,
  openTypePhrases: OPEN_TYPE_PHRASES,
  documentTypes: DOCUMENT_TYPES,
  typeWords: TYPE_WORDS,
  bracketedRemarks: BRACKETED_REMARKS,
  announcements: ANNOUNCEMENTS,
  operation: OPERATION_VOCABULARY,
};
