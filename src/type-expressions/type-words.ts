/** Words of type cells that are no names, in lower case. */

/** A whole cell that means any JSON. */
export const ANY_WORDS: ReadonlySet<string> = new Set([
  'any',
  'anytype',
  'complex',
  'complex type',
  'complextype',
  'dict',
  'dictionary',
  'edm.untyped',
  'hashmap',
  'json',
  'json object',
  'map',
  'object',
  'untyped',
  'untyped json object',
]);

/** A whole cell that means one of some values that stand elsewhere. */
export const ENUMERATION_WORDS: ReadonlySet<string> = new Set([
  'enum',
  'enumeration',
  'enumerated',
  'enumerated type',
  'enum value',
  'edm.enum',
]);

/** In front of `(…)` or of `of …`. */
export const COLLECTION_OPENERS: ReadonlySet<string> = new Set(['array', 'collection', 'list', 'set']);

/** In sentences about objects with any members, whose values are described. */
export const MAP_WORDS: readonly string[] = ['dictionary', 'map', 'key-value', 'key value', 'key and value'];

/** In front of `<…>` with the types of keys and values: an object with any members. */
export const MAP_OPENERS: ReadonlySet<string> = new Set(['dictionary', 'hashtable', 'map']);

/** Behind a type: `user collection`. A list and a set can be types themselves. */
export const COLLECTION_ENDINGS: ReadonlySet<string> = new Set(['array', 'collection', 'collections']);

/** In front of a type, without a meaning. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one', 'single', 'the']);

/** In front of a type: `Nullable Int64`. */
export const NULLABLE_WORDS: ReadonlySet<string> = new Set(['nullable']);

/** Behind a type, without a meaning: `user object`. */
export const NOUNS: ReadonlySet<string> = new Set([
  'entity',
  'entities',
  'enum',
  'enumeration',
  'instance',
  'object',
  'objects',
  'resource',
  'resources',
  'type',
  'value',
  'values',
]);

/** An option of a union that is no type. */
export const NULL_WORDS: ReadonlySet<string> = new Set(['null', 'nothing']);

/** What a generator writes in place of a type that it did not know. */
export const UNKNOWN_TYPE_MARKS = ['unknown type', 'unknown primitive type'] as const;

/** Marks beside a type, without blanks and hyphens. */
export const MARK_WORDS: ReadonlyMap<string, 'readOnly' | 'optional' | 'required' | 'nullable' | 'enumeration'> =
  new Map([
    ['readonly', 'readOnly'],
    ['optional', 'optional'],
    ['required', 'required'],
    ['mandatory', 'required'],
    ['nullable', 'nullable'],
    ['enum', 'enumeration'],
    ['enumeration', 'enumeration'],
  ] as const);
