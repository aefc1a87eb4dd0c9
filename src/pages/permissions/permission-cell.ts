import type { Position } from '../../diagnostics/diagnostic.js';
import type { TableCell } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { positionInCell } from '../../markdown/position-in-cell.js';
import type { PermissionRow } from '../page-model.js';
import { mentions } from '../prose/marked-sentences.js';
import { trimMarks } from '../prose/trim-marks.js';
import type { PermissionVocabulary } from '../vocabulary/operation-permissions.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { withoutDeniedScopes } from './denied-scopes.js';
import { parseScopeList, type ScopeAlternative } from './scope-list.js';

export type PermissionAlternative = PermissionRow['alternatives'][number];

/** Something about a cell that an author should look at. */
export interface PermissionCellFinding {
  readonly kind: 'to-do' | 'empty' | 'unreadable' | 'missing-comma';
  readonly found: string;
}

/** What the permissions cell of one row says. */
export interface PermissionCell {
  /** In the order of the cell. */
  readonly alternatives: readonly PermissionAlternative[];
  /** The cell says that there is no permission of this kind. */
  readonly unsupported: boolean;
  readonly findings: readonly PermissionCellFinding[];
}

/** The items of a list stand on lines of their own. */
const LINE_BREAK = /<\/?(?:br|li)(?:\s[^<>]*)?\/?>/i;
const FINAL_MARKS = ' .*';
const FINAL_CONDITION = /^for\s/i;

/**
 * Reads a cell such as `User.Read, User.ReadWrite`, `For groups:<br/>Group.Read.All`, `A.Read plus B.Read`, `Not supported.`
 * What a sentence denies (`C.Read cannot be used here.`) is no permission.
 * @param footnote what a star behind a scope means on this page; it may be that all scopes of the list are needed together
 */
export function readPermissionCell(cell: TableCell, vocabulary: Vocabulary, footnote?: string): PermissionCell {
  const words = vocabulary.operation.permissions;
  const alternatives: PermissionAlternative[] = [];
  const findings: PermissionCellFinding[] = [];
  let unsupported = false;
  let condition: string | undefined;
  for (const part of cell.text.split(LINE_BREAK)) {
    const text = plainText(part);
    if (text === '') continue;
    if (vocabulary.findToDo(text) >= 0) {
      findings.push({ kind: 'to-do', found: text });
      continue;
    }
    const line = splitCondition(text, words);
    const affirmed = withoutDeniedScopes(line.list, vocabulary);
    if (line.list !== '' && affirmed === '') continue;
    condition = line.condition ?? condition;
    if (affirmed === '') continue;
    if (isUnsupported(affirmed, words)) unsupported = true;
    else {
      const list = parseScopeList(affirmed, words);
      const isWhole = footnote !== undefined && mentions(footnote, words.allNeeded);
      const entries = isWhole ? asNeededTogether(list.alternatives) : list.alternatives;
      for (const entry of entries) alternatives.push(toAlternative(entry, cell, condition, footnote));
      for (const found of list.unreadable) findings.push({ kind: 'unreadable', found });
      if (list.missingComma) findings.push({ kind: 'missing-comma', found: affirmed });
    }
  }
  if (alternatives.length === 0 && !unsupported && findings.length === 0) findings.push({ kind: 'empty', found: '' });
  return { alternatives, unsupported, findings };
}

/** One alternative of all scopes of a list that has a star. */
function asNeededTogether(alternatives: readonly ScopeAlternative[]): readonly ScopeAlternative[] {
  if (!alternatives.some(({ starred }) => starred)) return alternatives;
  return [{ scopes: [...new Set(alternatives.flatMap(({ scopes }) => scopes))], starred: true }];
}

/** Whether the whole text says that there is no permission. */
function isUnsupported(text: string, words: PermissionVocabulary): boolean {
  return words.unsupported.includes(trimMarks(text, '', FINAL_MARKS).toLowerCase());
}

/** `In teams: A.Read` has a condition in front, `A.Read for a chat message.` one behind. */
function splitCondition(text: string, words: PermissionVocabulary): { condition?: string; list: string } {
  const colon = text.indexOf(':');
  if (
    colon > 0 &&
    !text
      .slice(0, colon)
      .split(/[\s,]+/)
      .some((word) => words.scope.test(word))
  )
    return { condition: text.slice(0, colon).trim(), list: text.slice(colon + 1).trim() };
  const space = text.indexOf(' ');
  const behind = space < 0 ? '' : trimMarks(text.slice(space + 1), '', FINAL_MARKS);
  if (FINAL_CONDITION.test(behind) && words.scope.test(text.slice(0, space)))
    return { condition: behind, list: text.slice(0, space) };
  return { list: text };
}

function toAlternative(
  { scopes, starred }: ScopeAlternative,
  cell: TableCell,
  condition: string | undefined,
  footnote: string | undefined,
): PermissionAlternative {
  const conditions = [condition, starred ? footnote : undefined].filter((part) => part !== undefined);
  return {
    scopes,
    at: positionOfScope(cell, scopes[0] ?? ''),
    ...(conditions.length > 0 && { condition: conditions.join('; ') }),
  };
}

function positionOfScope(cell: TableCell, scope: string): Position {
  let offset = cell.text.indexOf(scope);
  while (offset >= 0 && !standsAlone(cell.text, offset, scope.length)) offset = cell.text.indexOf(scope, offset + 1);
  return positionInCell(cell, Math.max(0, offset));
}

/** Not the beginning or end of a longer name: `User.Read` in `User.ReadWrite`. */
function standsAlone(text: string, offset: number, length: number): boolean {
  return !/[\w.]/.test(text.charAt(offset - 1)) && !/^\.?\w/.test(text.slice(offset + length, offset + length + 2));
}
