import type { PageKind } from '../page-model.js';
import type { Spellings } from './title-matcher.js';

/** Labels of the line that gives a page its namespace, in lower case. */
export const NAMESPACE_LABELS = ['namespace'] as const;

/** Labels of lines, titles of sections and names of rows that give the URL in front of all paths, in lower case. */
export const BASE_URL_LABELS = [
  'base url',
  'base urls',
  'base uri',
  'base path',
  'base endpoint',
  'base address',
  'api base url',
  'api base',
  'root url',
  'root uri',
  'root endpoint',
  'api root',
  'api url',
  'api server',
  'server url',
  'service root url',
  'url prefix',
  'api prefix',
  'path prefix',
] as const;

/** Words of a sentence in front of that URL, in lower case. */
export const BASE_URL_PHRASES = [
  'base url',
  'base uri',
  'base path',
  'root url',
  'root endpoint',
  'prefixed with',
  'prefixed by',
  'relative to',
  'requests go to',
  'requests are made to',
  'requests are sent to',
  'requests should be made to',
  'requests should be sent to',
  'requests must be made to',
  'requests must be sent to',
] as const;

/** Labels of lines and lists that many pages share and that say nothing of what the page is about, in lower case. */
export const BANNER_LABELS = ['applies to', 'applicable to', 'service', 'api version'] as const;

/** Words before the name of a base type; the name is a link, a code span, bold, or a word with an inner capital. */
export const INHERITANCE_OPENERS = [
  'inherits from',
  'inherit from',
  'inherited from',
  'inheriting from',
  'inherits properties from',
  'inherits the properties from',
  'inherits all properties from',
  'inherits all the properties from',
  'inherits all of the properties from',
  'inherits its properties from',
  'inherits common properties from',
  'inherits metadata properties from',
  'inherits properties and methods from',
  'inherits properties and relationships from',
  'inherits properties of',
  'inherits the properties of',
  'inherits all properties of',
  'inherits all the properties of',
  'inherits all of the properties of',
  'derives from',
  'derived from',
  'extends',
  'subtype of',
  'subclass of',
  'subclass from',
] as const;

/** Words before the name of the base that a description says its property to come from. */
export const INHERITED_REMARKS = ['inherited from', 'inherits from'] as const;

/** Words for a type that may stand behind the name of such a base. */
export const BASE_NOUNS = ['object', 'resource', 'entity', 'class', 'complex', 'base', 'type'] as const;

/** Words that may stand between "inherits from" and the name. */
export const BASE_FILLERS = [
  'the',
  'a',
  'an',
  'base',
  'abstract',
  'class',
  'type',
  'resource',
  'entity',
  'complex',
  'and',
] as const;

/** Words before the names of the types that derive from the one that a page describes, or before a list of them. */
export const DERIVATION_OPENERS = [
  'base type for',
  'base type of',
  'base class for',
  'base class of',
  'base resource for',
  'base resource of',
  'base resource type for',
  'base resource type of',
  'base entity for',
  'base entity of',
  'base entity type for',
  'base entity type of',
  'parent type of',
  'supertype of',
  'implementations of this type',
  'implementations of this type are',
  'implementations of this type include',
  'inherited by',
  'extended by',
  'from which the following types are derived',
  'from which the following types derive',
  'from which the following types inherit',
  'from which the following type is derived',
  'from which the following type derives',
  'from which the following type inherits',
  'from which the following resource is derived',
  'from which the following resources are derived',
  'from which the following resources inherit',
  'derive from this',
  'derived from this',
  'inherit from this',
  'extend this',
  'derived types',
  'derived types are',
  'derived types include',
  'derived types of this type',
  'subtypes',
  'subtypes are',
  'subtypes include',
  'subtypes of this type',
] as const;

/** Phrases by which an introduction says that there are no instances of the type itself. */
export const ABSTRACT_PHRASES = [
  'an abstract type',
  'an abstract base type',
  'an abstract class',
  'an abstract base class',
  'an abstract resource',
  'an abstract resource type',
  'an abstract entity',
  'an abstract entity type',
  'an abstract complex type',
  'abstract class to',
  'abstract class that',
  'abstract type that',
  'abstract entity used',
  'abstract base class for',
  'abstract base type for',
  'abstract base class that',
  'abstract base type that',
  'this abstract type',
  'it is abstract',
  'type is abstract',
  'class is abstract',
  'resource is abstract',
] as const;

/** Phrases by which a title or an introduction says that instances have properties that the page cannot name. */
export const OPEN_TYPE_PHRASES = [
  '(open type)',
  'is an open type',
  'is an open complex type',
  'an open complex type that',
  'is an open entity type',
  'is an open resource type',
  'is a dictionary',
  'represents a dictionary',
] as const;

/** What the sentence speaks of that says that a whole page is deprecated. */
export const PAGE_SUBJECTS = [
  'api',
  'apis',
  'resource',
  'resource type',
  'type',
  'entity',
  'complex type',
  'enumeration',
  'method',
  'function',
  'action',
  'operation',
  'endpoint',
  'object',
  'feature',
  'page',
  'version',
  'version of the api',
] as const;

/** Labels in front of a remark: "Note: This API is deprecated". */
export const REMARK_LABELS = ['note', 'notes', 'important', 'caution', 'warning', 'tip'] as const;

/** Values of `doc_type` and `topic_type` front matter, in lower case, by what they say of a page. */
export const DOCUMENT_TYPES = {
  operation: ['apipagetype'],
  resource: ['resourcepagetype', 'complexpagetype'],
  enumeration: ['enumpagetype', 'enumtypes', 'enumpage'],
  concept: ['conceptualpagetype', 'conceptual', 'overviewpagetype'],
} as const satisfies Spellings<PageKind>;

/** Marks in front matter that a template left for a tool to fill in: `$(metadata.owner)`, `{{name}}`. */
export const MACRO_OPENERS = ['$(', '{{', '<%'] as const;
