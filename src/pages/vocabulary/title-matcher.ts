/**
 * Spellings of titles by meaning; case does not matter. `{name}` in it stands for a name, and a
 * `*` at its end for any further words; a spelling holds one of the two at most.
 */
export type Spellings<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** What a title means, and the name that stands in it when its spelling has a `{name}`. */
export interface TitleMatch<Meaning extends string> {
  readonly meaning: Meaning;
  /** As the title spells it. */
  readonly name?: string;
}

/** Finds the meaning of a title; `undefined` when no spelling fits. */
export type TitleMatcher<Meaning extends string> = (title: string) => TitleMatch<Meaning> | undefined;

interface Pattern<Meaning> {
  readonly meaning: Meaning;
  readonly before: string;
  readonly after: string;
  readonly hasName: boolean;
}

const NAME = '{name}';
const TRAILING_REMARK = /\s*\([^()]*\)$/;
const SPACES = /\s+/g;
/** `🚀 Usage`, `:rocket: Usage`. */
const DECORATION = /^(?:(?:\p{Extended_Pictographic}[\uFE0F\u200D]{0,2}){1,9}|:[a-z0-9_+-]{1,40}:) ?(?=\S)/u;
/** `1.3 URL`, `2. Permissions`, `B. List books`: a number with a point in it, or a letter with one behind it. */
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}(?:(?<=\.\d{1,3})|\.)|[A-Z]\.) /;

/** Without a picture or a number in front: `Renew a loan` of `2.1 Renew a loan`. */
export function withoutNumbering(title: string): string {
  return title.replace(DECORATION, '').replace(NUMBERING, '');
}

/**
 * One spelling for titles that differ in white space (no-break spaces included), in a picture or a number in front, in a
 * closing colon, and in a remark in parentheses at the end: `2.1 Customers (v1.0):` gives `Customers`. The case stays.
 */
export function foldTitle(title: string): string {
  const text = withoutNumbering(title.replace(SPACES, ' ').trim()).replace(/\s?[:*\\]{1,9}$/, '');
  return text.endsWith(')') ? text.replace(TRAILING_REMARK, '') || text : text;
}

/** Pages of one family share most of their titles. */
const MOST_KNOWN_TITLES = 5_000;

/**
 * Compiles spellings. Exact spellings win over those with a `{name}` or a `*`; else the first one in the table wins.
 * The matcher keeps what it found for the titles that it was asked about lately.
 * @param withoutRemark leaves out words that no spelling has; a title that fits with them counts as it stands
 */
export function createTitleMatcher<Meaning extends string>(
  spellings: Spellings<Meaning>,
  withoutRemark?: (title: string) => string,
): TitleMatcher<Meaning> {
  const exact = new Map<string, TitleMatch<Meaning>>();
  const patterns: Pattern<Meaning>[] = [];
  for (const [meaning, titles] of Object.entries(spellings) as [Meaning, readonly string[]][]) {
    for (const title of titles) {
      const spelling = title.toLowerCase();
      const pattern = compilePattern(meaning, spelling);
      if (pattern) patterns.push(pattern);
      else if (!exact.has(spelling)) exact.set(spelling, { meaning });
    }
  }
  const match = (text: string) => {
    const lowered = text.toLowerCase();
    return exact.get(lowered) ?? matchPatterns(patterns, text, lowered);
  };
  const known = new Map<string, TitleMatch<Meaning> | undefined>();
  return (title) => {
    const found = known.get(title);
    if (found || known.has(title)) return found;
    if (known.size >= MOST_KNOWN_TITLES) known.clear();
    const text = foldTitle(title);
    const bare = withoutRemark?.(text) ?? text;
    const matched = match(text) ?? (bare === text ? undefined : match(bare));
    known.set(title, matched);
    return matched;
  };
}

function compilePattern<Meaning>(meaning: Meaning, spelling: string): Pattern<Meaning> | undefined {
  const hole = spelling.indexOf(NAME);
  if (hole >= 0) {
    return { meaning, before: spelling.slice(0, hole), after: spelling.slice(hole + NAME.length), hasName: true };
  }
  return spelling.endsWith('*')
    ? { meaning, before: spelling.slice(0, -1).trim(), after: '', hasName: false }
    : undefined;
}

function matchPatterns<Meaning extends string>(
  patterns: readonly Pattern<Meaning>[],
  text: string,
  lowered: string,
): TitleMatch<Meaning> | undefined {
  for (const { meaning, before, after, hasName } of patterns) {
    if (!lowered.startsWith(before) || !lowered.endsWith(after)) continue;
    if (!hasName) {
      if (isWordEnd(lowered, before.length)) return { meaning };
      continue;
    }
    const name = text.slice(before.length, text.length - after.length).trim();
    if (name !== '' && lowered.length > before.length + after.length) return { meaning, name };
  }
  return undefined;
}

function isWordEnd(text: string, index: number): boolean {
  return index >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(index));
}
