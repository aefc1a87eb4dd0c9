/** Words in capitals with which an author marks what is still to be written. */
export const TO_DO_MARKERS = ['TODO', 'TBD', 'FIXME'] as const;

/** Whole texts that say nothing at all, in lower case and without a final dot. */
export const EMPTY_TEXTS = [
  '',
  '-',
  '--',
  'none',
  'n/a',
  'na',
  'not yet documented',
  'to be documented',
  'no description available',
  'no description',
  'description',
  'object',
  'enumeration',
  'add description here',
] as const;

/** Whole texts of a table cell or section that say that there is nothing: no return value, no relationship. */
export const NOTHING_TEXTS = [
  '',
  '-',
  'none',
  'n/a',
  'nothing',
  'no content',
  'no response',
  'void',
  'empty',
  'no response body',
  '204',
  '204 no content',
] as const;
