import { diagnostic } from '../../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../../diagnostics/diagnostic.js';
import type { Section, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { blockAbove, withDescendants } from '../../../markdown/sections.js';
import { OPERATION_DIAGNOSTICS } from '../../context/operation-diagnostics.js';
import type { PageContext } from '../../context/page-context.js';
import { isTextBlock } from '../../context/placed-text.js';
import { headingsAround, type OperationOutline } from '../../messages/operation-outline.js';
import type { DocumentedRequest, PageOperation, PermissionRow, PermissionTable } from '../../page-model.js';
import { type PermissionLayout, permissionLayoutOf } from '../../permissions/permission-layout.js';
import { readLabelledPermissions, readPermissionProse } from '../../permissions/permission-prose.js';
import {
  reportForgottenRequests,
  reportOtherRequests,
  requestsShownIn,
  requestUrlsFor,
} from '../../permissions/permission-requests.js';
import { readPermissionRows } from '../../permissions/permission-rows.js';
import { mentions, sentencesOf } from '../../prose/marked-sentences.js';
import { readStrayPermissions } from './stray-permissions.js';

export type PermissionFacts = Pick<PageOperation, 'permissions' | 'permissionsState'>;

/** A permissions table with what is around it. */
interface FoundTable {
  readonly table: TableBlock;
  readonly layout: PermissionLayout;
  readonly section: Section;
  readonly requestUrls?: readonly string[];
}

const LONGEST_CAPTION = 80;

/**
 * Reads who may call the operation: the permissions tables of the page, wherever they stand, with their rows that have slipped
 * into tables of headers; else the scopes that the prose of the permissions section names, or lines behind labels.
 * Raises the `pages/permissions-…` diagnostics.
 */
export function readPermissions(
  context: PageContext,
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
): PermissionFacts {
  const words = context.vocabulary.operation.permissions;
  const found = findTables(context, outline, requests);
  const sections = outline.sectionsOf('permissions').flatMap(withDescendants);
  for (const { table } of found) context.claim(table);
  const strays = readStrayPermissions(context, outline);
  if (found.length + strays.length === 0) return readWithoutTable(sections, context, outline);
  const footnote = footnoteOf(found, sections);
  let unfinished = false;
  const tables = found.map((entry): PermissionTable => {
    if (entry.requestUrls) reportOtherRequests(entry.requestUrls, requests, entry.table, context);
    const rows = readPermissionRows(entry.table, entry.layout, footnote, context);
    unfinished ||= rows.unfinished;
    if (!outline.isUnder(entry.section, 'permissions')) reportMisplaced(entry.table, context);
    const condition = found.length > 1 ? conditionOf(entry, outline) : undefined;
    return {
      ...(condition !== undefined && { condition }),
      headings: headingsAround(entry.section, outline),
      rows: rows.rows,
      ...(entry.requestUrls && { requestUrls: entry.requestUrls }),
      at: entry.table.at,
    };
  });
  const permissions = withStrays(tables, strays);
  reportForgottenRequests(requests, permissions, context);
  const documented = permissions.some(({ rows }) => rows.some(({ alternatives }) => alternatives.length > 0));
  const silent = unfinished && !saysNoneNeeded(sections, words.noneNeeded);
  return { permissions, permissionsState: documented ? 'documented' : silent ? 'to-do' : 'none-needed' };
}

/** The last table goes on with the rows that have slipped out of it. */
function withStrays(tables: readonly PermissionTable[], strays: readonly PermissionRow[]): readonly PermissionTable[] {
  const [first] = strays;
  if (!first) return tables;
  const last = tables.at(-1) ?? { headings: [], rows: [], at: first.at };
  return [...tables.slice(0, -1), { ...last, rows: [...last.rows, ...strays] }];
}

function readWithoutTable(
  sections: readonly Section[],
  context: PageContext,
  outline: OperationOutline,
): PermissionFacts {
  const words = context.vocabulary.operation.permissions;
  const unique = [...new Set(sections)];
  const rows = readPermissionProse(unique, context.vocabulary);
  const [found] = rows;
  const permissions = found ? [{ headings: [], rows, at: found.at }] : readLabelled(context, outline);
  const [first] = permissions;
  if (!first) {
    return { permissions: [], permissionsState: saysNoneNeeded(unique, words.noneNeeded) ? 'none-needed' : 'absent' };
  }
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-in-prose', {}, placeIn(context.file, first.at)));
  return { permissions, permissionsState: 'documented' };
}

/** What lines behind labels say, by the headings that they stand under. */
function readLabelled({ sections, vocabulary }: PageContext, outline: OperationOutline): readonly PermissionTable[] {
  return sections.flatMap((section) => {
    if (outline.isUnder(section, 'examples')) return [];
    const rows = readLabelledPermissions(section, vocabulary);
    const [first] = rows;
    return first ? [{ headings: headingsAround(section, outline), rows, at: first.at }] : [];
  });
}

function findTables(
  context: PageContext,
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
): readonly FoundTable[] {
  const words = context.vocabulary.operation.permissions;
  const found: FoundTable[] = [];
  for (const section of context.sections) {
    if (outline.isUnder(section, 'examples') || !section.blocks.some(({ kind }) => kind === 'table')) continue;
    const expected = outline.isUnder(section, 'permissions');
    let requestUrls: readonly string[] | undefined;
    for (const block of section.blocks) {
      requestUrls = requestUrlsFor(block, context) ?? requestsShownIn(block, requests) ?? requestUrls;
      const layout = block.kind === 'table' ? permissionLayoutOf(block, words, expected) : undefined;
      if (block.kind !== 'table' || !layout) continue;
      found.push({ table: block, layout, section, ...(requestUrls && { requestUrls }) });
      requestUrls = undefined;
    }
  }
  return found;
}

/** The heading below the one of the section, or the caption right above the table. */
function conditionOf({ table, section }: FoundTable, outline: OperationOutline): string | undefined {
  const caption = captionAbove(table, section);
  if (caption !== undefined) return caption;
  const isNested = section.ancestors.some((ancestor) => outline.ownMeaningOf(ancestor) === 'permissions');
  return isNested ? section.title : undefined;
}

/** `**For channels**`, `For channels:`. */
function captionAbove(table: TableBlock, section: Section): string | undefined {
  const above = blockAbove(section, table);
  if (above?.kind !== 'paragraph' || above.text.length > LONGEST_CAPTION) return undefined;
  const text = plainText(above.text);
  return text.endsWith(':') || /^\*\*[^*]+\*\*$/.test(above.text) ? text.replace(/:$/, '') : undefined;
}

/** The sentence that explains the star behind a scope: `Permissions marked with * need …`. */
function footnoteOf(found: readonly FoundTable[], sections: readonly Section[]): string | undefined {
  const starred = found.some(({ table }) => table.rows.some((row) => row.cells.some(({ text }) => text.includes('*'))));
  if (!starred) return undefined;
  for (const section of new Set([...sections, ...found.map((entry) => entry.section)])) {
    for (const block of section.blocks) {
      if (!isTextBlock(block) || !block.text.includes('*')) continue;
      const sentence = sentencesOf(block.text).find(({ plain }) => /(?:^|\s)\*\s/.test(plain));
      if (sentence) return sentence.plain.replace(/^(?:\*|note:?|:)\s+(?:\*\s+)?/i, '').replace(/^:\s*/, '');
    }
  }
  return undefined;
}

function saysNoneNeeded(sections: readonly Section[], phrases: readonly string[]): boolean {
  return sections.some(({ blocks }) => blocks.some((block) => 'text' in block && mentions(block.text, phrases)));
}

function reportMisplaced(table: TableBlock, context: PageContext): void {
  context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-misplaced', {}, placeIn(context.file, table.at)));
}
