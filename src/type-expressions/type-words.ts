/** What a word of a type cell means that is no name. */
export type TypeCellWord =
  | 'any'
  | 'enumeration'
  | 'collection'
  | 'map'
  | 'collectionEnding'
  | 'of'
  | 'or'
  | 'article'
  | 'nullable'
  | 'noun'
  | 'absence';

/** In lower case. */
export const TYPE_CELL_WORDS = {
  /** A whole cell that means any JSON. */
  any: [
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
  ],
  /** A whole cell that means one of some values that stand elsewhere. */
  enumeration: ['enum', 'enumeration', 'enumerated', 'enumerated type', 'enum value', 'edm.enum'],
  /** In front of `(…)` or of `of …`. */
  collection: ['array', 'collection', 'list', 'set'],
  /** In front of `<…>` with the types of keys and values: an object with any members. */
  map: ['dictionary', 'hashtable', 'map'],
  /** Behind a type: `user collection`. A list and a set can be types themselves. */
  collectionEnding: ['array', 'collection', 'collections'],
  /** Between a collection and its items. */
  of: ['of'],
  /** Between two types, or two members of an enumeration. */
  or: ['or'],
  /** In front of a type, without a meaning. */
  article: ['a', 'an', 'one', 'single', 'the'],
  /** In front of a type: `Nullable Int64`. */
  nullable: ['nullable'],
  /** Behind a type, without a meaning: `user object`. */
  noun: [
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
  ],
  /** An option of a union that is no type. */
  absence: ['null', 'nothing'],
} as const satisfies Readonly<Record<TypeCellWord, readonly string[]>>;

/** What a mark beside a type says of it. */
export type TypeMark = 'readOnly' | 'optional' | 'required' | 'nullable' | 'enumeration';

/** In lower case, without blanks and hyphens. */
export const TYPE_MARK_WORDS = {
  readOnly: ['readonly'],
  optional: ['optional'],
  required: ['required', 'mandatory'],
  nullable: ['nullable'],
  enumeration: ['enum', 'enumeration'],
} as const satisfies Readonly<Record<TypeMark, readonly string[]>>;

/** In sentences about objects with any members, whose values are described. */
export const MAP_WORDS: readonly string[] = ['dictionary', 'map', 'key-value', 'key value', 'key and value'];

/** What a generator writes in place of a type that it did not know. */
export const UNKNOWN_TYPE_MARKS = ['unknown type', 'unknown primitive type'] as const;

/** Compiled words of type cells. */
export interface TypeWords extends Readonly<Record<Exclude<TypeCellWord, 'of' | 'or'>, ReadonlySet<string>>> {
  readonly marks: ReadonlyMap<string, TypeMark>;
  /** `Collection(string) of colour` says twice what it is of; the groups are the word for the collection, and the items. */
  readonly collectionOf: RegExp;
  /** Between two options of a union; sticky. */
  readonly alternatives: RegExp;
}

/** Compiles words of type cells, and of the marks beside types. */
export function compileTypeWords(
  words: Readonly<Record<TypeCellWord, readonly string[]>>,
  marks: Readonly<Record<TypeMark, readonly string[]>>,
): TypeWords {
  const setOf = (meaning: TypeCellWord) => new Set(words[meaning].map((word) => word.toLowerCase()));
  const oneOf = (meaning: 'of' | 'or') => `(?:${words[meaning].map(escapePattern).join('|')})`;
  return {
    any: setOf('any'),
    enumeration: setOf('enumeration'),
    collection: setOf('collection'),
    map: setOf('map'),
    collectionEnding: setOf('collectionEnding'),
    article: setOf('article'),
    nullable: setOf('nullable'),
    noun: setOf('noun'),
    absence: setOf('absence'),
    marks: new Map(
      (Object.entries(marks) as [TypeMark, readonly string[]][]).flatMap(([mark, spellings]) =>
        spellings.map((word) => [word.toLowerCase(), mark] as const),
      ),
    ),
    collectionOf: new RegExp(`^(\\w+)(?:\\(\\w+\\))? ${oneOf('of')} (.+)$`, 'iu'),
    alternatives: new RegExp(`,? ${oneOf('or')} |[/|]`, 'y'),
  };
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
