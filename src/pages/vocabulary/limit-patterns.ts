/** What a sentence can limit. */
export type LimitMeaning = 'minLength' | 'maxLength' | 'minimum' | 'maximum';

/** A sentence that states limits: its groups, in order, are the values of `limits`. */
export interface LimitPattern {
  readonly pattern: RegExp;
  readonly limits: readonly LimitMeaning[];
}

/** Limits of the length of a text. Each pattern names the unit or the word "length". */
export const LENGTH_PATTERNS: readonly LimitPattern[] = [
  { pattern: /\bbetween (\d[\d,]*)(?: and | to |-)(\d[\d,]*) char/i, limits: ['minLength', 'maxLength'] },
  { pattern: /\bfrom (\d[\d,]*)(?: to |-)(\d[\d,]*) char/i, limits: ['minLength', 'maxLength'] },
  {
    pattern: /\bmax(?:imum|\.)? (?:allowed )?length(?: allowed)?(?: is| of|:)? (\d[\d,]*)(?! ?[kmg]?b)/i,
    limits: ['maxLength'],
  },
  { pattern: /\bmax(?:imum|\.)? (?:allowed )?size(?: allowed)?(?: is| of|:)? (\d[\d,]*) char/i, limits: ['maxLength'] },
  { pattern: /\bmax(?:imum|\.)? (?:of )?(\d[\d,]*) char/i, limits: ['maxLength'] },
  {
    pattern:
      /\b(?:not|cannot|can't) (?:exceed|be longer than|be more than|contain more than|have more than) (\d[\d,]*) char/i,
    limits: ['maxLength'],
  },
  { pattern: /\b(?:up to|at most|no more than|no longer than|limited to) (\d[\d,]*) char/i, limits: ['maxLength'] },
  { pattern: /\bha(?:s|ve) a limit of (\d[\d,]*) char/i, limits: ['maxLength'] },
  { pattern: /\b(\d[\d,]*) char\w* (?:in length )?or (?:less|fewer)\b/i, limits: ['maxLength'] },
  { pattern: /\b(\d[\d,]*) char\w* (?:in length )?or more\b/i, limits: ['minLength'] },
  { pattern: /\bmin(?:imum|\.)? length(?: is| of|:)? (\d[\d,]*)/i, limits: ['minLength'] },
  { pattern: /\bat least (\d[\d,]*) char/i, limits: ['minLength'] },
  { pattern: /\bminLength: (\d{1,15})/, limits: ['minLength'] },
  { pattern: /\bmaxLength: (\d{1,15})/, limits: ['maxLength'] },
];

/** Limits of a number. */
export const RANGE_PATTERNS: readonly LimitPattern[] = [
  {
    pattern:
      /\b(?:valid|allowed|supported|acceptable|accepted|possible) (?:values?|range)(?: is| are|:)?(?: from| between)? (-?\d[\d,.]*)(?: to | through | and | ?[-–] ?)(-?\d[\d,.]*)/i,
    limits: ['minimum', 'maximum'],
  },
  {
    pattern: /\b(?:between|from) (-?\d[\d,.]*)(?: and | to | through | ?[-–] ?)(-?\d[\d,.]*)/i,
    limits: ['minimum', 'maximum'],
  },
  {
    pattern:
      /\brang(?:e|es|ing)(?: is| of|:)?(?: from| between)? (-?\d[\d,.]*)(?: and | to | through | ?[-–] ?)(-?\d[\d,.]*)/i,
    limits: ['minimum', 'maximum'],
  },
  { pattern: /\bmin(?:imum|\.)?(?: value)?(?: is| of|:) (-?\d[\d,.]*)/i, limits: ['minimum'] },
  { pattern: /\bmax(?:imum|\.)?(?: value)?(?: is| of|:) (-?\d[\d,.]*)/i, limits: ['maximum'] },
  { pattern: /\bmin(?:imum|\.)? (-?\d[\d,]*)(?=[.;,)]|$)/i, limits: ['minimum'] },
  { pattern: /\bmax(?:imum|\.)? (-?\d[\d,]*)(?=[.;,)]|$)/i, limits: ['maximum'] },
  { pattern: /\bgreater than or equal to (-?\d[\d,.]*)/i, limits: ['minimum'] },
  { pattern: /\bless than or equal to (-?\d[\d,.]*)/i, limits: ['maximum'] },
];
