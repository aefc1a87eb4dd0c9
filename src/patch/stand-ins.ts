/** What a stand-in stands for: one of the texts of a page, or a line of it. */
export type Original =
  | { readonly kind: 'text'; readonly page: number; readonly number: number }
  | { readonly kind: 'line'; readonly page: number; readonly line: number };

/** A stand-in that was found in a text. */
export interface FoundStandIn {
  readonly start: number;
  readonly end: number;
  readonly original: Original;
}

/**
 * Stand-ins take the place of texts and line numbers of pages while files are made, so that these can be found in the
 * files afterwards. A stand-in for a text is one word of letters and digits; a stand-in for a line is a whole number, and
 * among those of a page the greater one stands for the later line.
 */
export interface StandIns {
  /** @param page index of the page in the run @param number which of the texts of the page it is */
  ofText(page: number, number: number, text: string): string;
  /** The line itself when the page or the line has too high a number: then the stand-ins are not complete. */
  ofLine(page: number, line: number): number;
  /** Whether everything that was to be replaced has been. */
  isComplete(): boolean;
  textOf(page: number, number: number): string;
  /** The line that a number stands for, or the number when it is no stand-in. */
  lineOf(number: number): number;
  /** Whether a text holds a stand-in for a text. */
  isIn(text: string): boolean;
  find(text: string): FoundStandIn[];
}

/** Of digits, for pages and for lines. */
const DIGITS = 5;
const LIMIT = 10 ** DIGITS;

/**
 * @param secret five digits that change from run to run and that nobody can foresee: pages must not be able to hold
 * stand-ins. The first digit, behind which they stand, keeps the numbers exact.
 */
export function createStandIns(secret: string): StandIns {
  const texts = new Map<number, string[]>();
  let isComplete = true;
  const word = `q${secret}p`;
  const firstLine = Number(`8${secret}`) * LIMIT * LIMIT;
  const lineOf = (number: number) =>
    number >= firstLine && number < firstLine + LIMIT * LIMIT ? number % LIMIT : number;
  const pattern = new RegExp(`${word}(\\d+)t(\\d+)q|\\b8${secret}(\\d{${DIGITS}})(\\d{${DIGITS}})\\b`, 'g');
  return {
    ofText(page, number, text) {
      const known = texts.get(page);
      if (known) known[number] = text;
      else texts.set(page, [text]);
      return `${word}${page}t${number}q`;
    },
    ofLine(page, line) {
      if (page < LIMIT && line < LIMIT) return firstLine + page * LIMIT + line;
      isComplete = false;
      return line;
    },
    isComplete: () => isComplete,
    textOf: (page, number) => texts.get(page)?.[number] ?? '',
    lineOf,
    isIn: (text) => text.includes(word),
    find: (text) =>
      [...text.matchAll(pattern)].map(({ index, 0: whole, 1: page, 2: number, 3: pageOfLine, 4: line }) => ({
        start: index,
        end: index + whole.length,
        original:
          page === undefined
            ? { kind: 'line', page: Number(pageOfLine), line: Number(line) }
            : { kind: 'text', page: Number(page), number: Number(number) },
      })),
  };
}
