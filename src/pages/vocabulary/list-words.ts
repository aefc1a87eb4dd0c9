/** Words in front of a default value in the remark of a list's item: `(integer, default: 5)`, `(default = 5)`. */
export const ITEM_DEFAULTS = [
  'default value is',
  'default value of',
  'default value',
  'default is',
  'default of',
  'defaults to',
  'default',
] as const;

/** Words in front of a colon that begin a remark and name nothing, in lower case. */
export const PROSE_LABELS = [
  'attention',
  'caution',
  'content type',
  'content-type',
  'example',
  'examples',
  'hint',
  'important',
  'limitation',
  'limitations',
  'note',
  'notes',
  'prerequisite',
  'prerequisites',
  'remark',
  'remarks',
  'schema',
  'see',
  'tip',
  'tips',
  'warning',
] as const;

/** Words for the members of an object, in lower case: a heading or announcement that ends in one is about nothing else. */
export const FIELD_NOUNS = ['fields', 'properties', 'attributes', 'members', 'keys'] as const;

/** What the column of names would be called, if the list were a table. */
export const LIST_TITLES = { properties: 'property', parameters: 'parameter' } as const;
