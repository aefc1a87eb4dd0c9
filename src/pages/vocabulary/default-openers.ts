/**
 * Words right before a default value. What follows must be the value alone: code, a quoted or bold word, a number
 * or a truth value, and then the end of the clause.
 */
export const DEFAULT_OPENERS = [
  'default value is',
  'default value of',
  'default value:',
  'default value',
  'default is',
  'default:',
  'default setting is',
  'defaults to',
  'default to',
  'defaulted to',
  'default',
] as const;

/** Whole remarks behind one of several values: `` `low` (default) ``. */
export const DEFAULT_REMARKS = ['default', 'the default', 'default value', 'the default value'] as const;
