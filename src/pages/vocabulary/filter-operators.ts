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

/** A sentence that names operators of `$filter`: its groups are what stands in front of the option, and the operators. */
export const FILTER_SUPPORT = /\bsupports?\b([^.()\n]{0,80})\$filter\b\s*\(([^()\n]{1,200})\)/i;

/** In such a sentence, it says that these are not supported. */
export const FILTER_DENIAL = /\bnot\b|n't\b/i;
