import type { Spellings } from './title-matcher.js';

/**
 * `type` and `enumeration` say what kind of type the name is; `likely-type` says so where properties or JSON follow; `values` says
 * which values the name — a type or a property — can take; `part` that properties are not those of the page's type, but of
 * something inside it.
 */
export type NamingMeaning = 'type' | 'likely-type' | 'enumeration' | 'values' | 'part';

/** Headings that name a type or an enumeration. `{name}` is what they name. */
export const NAMING_HEADINGS = {
  enumeration: [
    '{name} enum type',
    '{name} enumtype',
    '{name} enumeration type',
    '{name} enumeration',
    '{name} enum',
    '{name} flags type',
  ],
  type: [
    '{name} resource type',
    '{name} complex type',
    '{name} entity type',
    '{name} open type',
    '{name} complextype',
    '{name} entitytype',
    '{name} data model',
  ],
  'likely-type': [
    '{name} resource',
    '{name} object type',
    '{name} data type',
    '{name} object',
    '{name} model',
    '{name} entity',
    '{name} schema',
    '{name} class',
    '{name} structure',
    '{name} type',
  ],
  values: [
    '{name} property values',
    '{name} enum values',
    '{name} enumeration values',
    'values of {name}',
    '{name} values',
    '{name} options',
    '{name} members',
    '{name} flags',
    '{name} property',
  ],
  part: ['properties of {name}'],
} as const satisfies Spellings<NamingMeaning>;

/** Headings above those of types that have nothing but the names. */
export const TYPE_LISTS = [
  'definitions',
  'schemas',
  'models',
  'data models',
  'data types',
  'object types',
  'type definitions',
  'complex types',
] as const;

/** Words that stand where a heading of values has its name, and name nothing. */
export const NAMELESS_WORDS = [
  'possible',
  'supported',
  'allowed',
  'valid',
  'accepted',
  'available',
  'default',
  'special',
  'additional',
  'common',
  'other',
  'enum',
  'enumeration',
  'property',
  'return',
  'key',
] as const;

/** Words beside the name of a property in the heading above the members of its objects, in lower case. */
export const WORDS_BESIDE_MEMBERS: ReadonlySet<string> = new Set([
  'the',
  'object',
  'objects',
  'properties',
  'fields',
  'attributes',
  'members',
  'parameters',
]);
