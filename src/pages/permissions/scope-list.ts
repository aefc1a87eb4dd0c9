import { trimMarks } from '../prose/trim-marks.js';
import type { PermissionVocabulary } from '../vocabulary/operation-permissions.js';

/** Scopes that are needed together; a star behind one points to a footnote. */
export interface ScopeAlternative {
  readonly scopes: readonly string[];
  readonly starred: boolean;
}

/** A list of scopes as a permissions cell writes it. */
export interface ScopeList {
  readonly alternatives: readonly ScopeAlternative[];
  /** Parts of the list that are neither scopes nor words that glue them. */
  readonly unreadable: readonly string[];
  /** Two scopes stand side by side with nothing but a space between them. */
  readonly missingComma: boolean;
}

/** What stands between two commas (or `or`s). */
interface Chunk {
  readonly scopes: readonly { readonly name: string; readonly starred: boolean }[];
  /** How many `and`s stand between two scopes. */
  readonly ands: number;
  readonly unreadable?: string;
  readonly missingComma: boolean;
}

const REMARK = /\([^()]*\)/g;
const TOKEN = /[,;|]|[^\s,;|]+/g;

/** More alternatives than that are no list that somebody wrote. */
const MAXIMUM_ALTERNATIVES = 200;

/**
 * Reads `A.Read, B.Read or C.Read`. `plus` makes every alternative before it need one behind it. `and` joins two scopes, unless
 * it is the last glue of a comma list (`A, B and C`).
 */
export function parseScopeList(text: string, words: PermissionVocabulary): ScopeList {
  const groups: Chunk[][] = [[]];
  let chunk: string[] = [];
  const closeChunk = () => {
    if (chunk.length > 0) groups.at(-1)?.push(readChunk(chunk, text, words));
    chunk = [];
  };
  for (const [token] of text.replace(REMARK, ' ').matchAll(TOKEN)) {
    const word = token.toLowerCase();
    if (words.plus.includes(word)) {
      closeChunk();
      groups.push([]);
    } else if (/^[,;|]$/.test(token) || words.or.includes(word)) closeChunk();
    else chunk.push(token);
  }
  closeChunk();
  const chunks = groups.flat();
  return {
    alternatives: combine(groups.map(alternativesOf).filter((group) => group.length > 0)),
    unreadable: chunks.flatMap((entry) => entry.unreadable ?? []),
    missingComma: chunks.some((entry) => entry.missingComma),
  };
}

/** A word without the marks around it. */
export function bareWord(word: string): string {
  return trimMarks(word, '\\`"\'(', '\\`"\').:*');
}

function readChunk(tokens: readonly string[], list: string, words: PermissionVocabulary): Chunk {
  const scopes: { name: string; starred: boolean }[] = [];
  const others: string[] = [];
  let isReadable = true;
  let ands = 0;
  let joined = true;
  let missingComma = false;
  for (const token of tokens) {
    const name = bareWord(token);
    const word = name.toLowerCase();
    if (words.scope.test(name)) {
      if (scopes.length === 0 && isHalfOfName(others.at(-1), list))
        return { scopes: [], ands: 0, unreadable: tokens.join(' '), missingComma: false };
      if (!joined) missingComma = true;
      scopes.push({ name, starred: token.endsWith('*') });
      joined = false;
    } else if (words.and.includes(word)) {
      if (scopes.length > 0) ands++;
      joined = true;
    } else if (name !== '') {
      others.push(name);
      isReadable &&= words.filler.includes(word);
    }
  }
  return { scopes, ands, missingComma, ...(!isReadable && { unreadable: others.join(' ') }) };
}

/**
 * `Directory.Read.All, Directory AccessAsUser.All`: a space has cut the second scope in two, as other scopes of the list begin
 * with its first word. Neither half is a scope.
 */
function isHalfOfName(before: string | undefined, list: string): boolean {
  return before !== undefined && list.includes(`${before}.`);
}

function alternativesOf(chunks: readonly Chunk[]): readonly ScopeAlternative[] {
  const ands = chunks.filter((chunk) => chunk.ands > 0);
  const isGlue = chunks.length > 1 && ands.length === 1 && ands[0] === chunks.at(-1);
  return chunks.flatMap(({ scopes, ands: count }) =>
    count > 0 && !isGlue
      ? [{ scopes: scopes.map(({ name }) => name), starred: scopes.some(({ starred }) => starred) }]
      : scopes.map(({ name, starred }) => ({ scopes: [name], starred })),
  );
}

/** Every alternative of one group with every one of the next. */
function combine(groups: readonly (readonly ScopeAlternative[])[]): readonly ScopeAlternative[] {
  const [first = [], ...others] = groups;
  return others
    .reduce<readonly ScopeAlternative[]>(
      (left, right) =>
        left.length * right.length > MAXIMUM_ALTERNATIVES
          ? left
          : left.flatMap((one) =>
              right.map((other) => ({
                scopes: [...new Set([...one.scopes, ...other.scopes])],
                starred: one.starred || other.starred,
              })),
            ),
      first,
    )
    .filter((alternative) => alternative.scopes.length > 0);
}
