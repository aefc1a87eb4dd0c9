import type { TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { SecurityScheme } from '../../model/api-model.js';
import { foldText, holdsPhrase } from '../prose/marked-sentences.js';
import type { PermissionVocabulary } from '../vocabulary/operation-permissions.js';
import type { Spellings } from '../vocabulary/title-matcher.js';

/** How a table says who needs what. */
export type PermissionLayout =
  /** A row for each kind of permission; mostly one column of scopes, else one for each case or each level of privilege. */
  | { readonly kind: 'row-per-scheme'; readonly columns: readonly PermissionColumn[] }
  /** A row for each resource, a column for each kind of permission. */
  | { readonly kind: 'column-per-scheme'; readonly columns: readonly SchemeColumn[] };

export interface PermissionColumn {
  readonly index: number;
  /** The title says that the list begins with the most privileged one. */
  readonly mostPrivilegedFirst: boolean;
  /** What the title says besides: `acting on self`. */
  readonly condition?: string;
}

export interface SchemeColumn {
  readonly index: number;
  readonly scheme: SecurityScheme;
}

/**
 * Recognises a permissions table by its header: a title with the word permission beside the first column, and rows for known
 * kinds; or titles that are kinds.
 * @param expected the table stands in a permissions section, so that rows for known kinds are enough
 */
export function permissionLayoutOf(
  table: TableBlock,
  words: PermissionVocabulary,
  expected: boolean,
): PermissionLayout | undefined {
  const titles = table.header.cells.map((cell) => plainText(cell.text));
  const schemes = titles.flatMap((title, index) => {
    const scheme = index > 0 ? schemeOf(title, words) : undefined;
    return scheme ? [{ index, scheme }] : [];
  });
  if (schemes.length > 1) return { kind: 'column-per-scheme', columns: schemes };
  const named = titles.flatMap((title, index) => (index > 0 && isPermissionTitle(title, words) ? [index] : []));
  if (named.length === 0 && !expected) return undefined;
  if (!table.rows.some((row) => schemeOf(plainText(row.cells[0]?.text ?? ''), words))) return undefined;
  const indexes = named.length > 0 ? named : titles.map((_, index) => index).slice(1);
  return { kind: 'row-per-scheme', columns: indexes.map((index) => readColumn(index, titles[index] ?? '', words)) };
}

/** The schemes one of whose spellings fits. */
export function schemesWith(
  spellings: Spellings<SecurityScheme>,
  fits: (spelling: string) => boolean,
): readonly SecurityScheme[] {
  const schemes = Object.keys(spellings) as SecurityScheme[];
  return schemes.filter((scheme) => spellings[scheme].some(fits));
}

/** The kind of permission that a row label or column title names. */
export function schemeOf(label: string, words: PermissionVocabulary): SecurityScheme | undefined {
  const folded = foldText(label);
  return schemesWith(words.labels, (label) => {
    const [begins = '', ...holds] = label.toLowerCase().split(' … ');
    return folded.startsWith(begins) && holds.every((phrase) => holdsPhrase(folded, [phrase]));
  })[0];
}

function isPermissionTitle(title: string, words: PermissionVocabulary): boolean {
  const folded = foldText(title);
  return holdsPhrase(folded, words.permissionColumns) && !holdsPhrase(folded, words.explainingColumns);
}

function readColumn(index: number, title: string, words: PermissionVocabulary): PermissionColumn {
  const folded = foldText(title);
  const plain = words.plainColumnWords.reduce((rest, word) => rest.replaceAll(word, ' '), folded);
  const condition = plain.replace(/[\s()*:]+/g, ' ').trim();
  return {
    index,
    mostPrivilegedFirst: holdsPhrase(folded, words.mostPrivilegedFirst),
    ...(condition !== '' && { condition }),
  };
}
