/** Operators of `$filter`, with the protocol's own spelling (OData URL conventions). */
export const FILTER_OPERATORS = [
  'eq',
  'ne',
  'not',
  'ge',
  'gt',
  'le',
  'lt',
  'in',
  'has',
  'any',
  'all',
  'startswith',
  'endswith',
  'contains',
] as const;
