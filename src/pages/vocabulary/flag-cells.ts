import type { Spellings } from './title-matcher.js';

/** What a cell says of a flag that its column asks for. */
export type FlagCell = 'yes' | 'no';

/**
 * Cells of columns such as `Required` that commit to an answer, lower case. A cell counts only as a whole: "Yes, for guests"
 * and "X-axis only" are prose. The ticks and crosses stand here with and without the mark that makes them pictures.
 */
export const FLAG_CELLS = {
  yes: [
    'yes',
    'y',
    'true',
    'required',
    'mandatory',
    'always',
    'yes, always',
    'always required',
    'x',
    '✓',
    '✓\uFE0F',
    '✔',
    '✔\uFE0F',
    '☑',
    '☑\uFE0F',
    '✅',
  ],
  no: ['no', 'n', 'false', 'optional', 'not required', 'no, optional', 'never', '✗', '✘', '✖', '✖\uFE0F', '❌'],
} as const satisfies Spellings<FlagCell>;
