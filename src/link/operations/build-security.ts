import { placeIn } from '../../diagnostics/diagnostic.js';
import { namesRequest } from '../../http/names-request.js';
import type { Security, SecurityAlternative, SecurityScheme } from '../../model/api-model.js';
import type { DocumentedRequest, PageModel, PermissionTable } from '../../pages/page-model.js';
import type { RequestClaim } from '../requests/claim-requests.js';
import { isNearest } from '../requests/nearest-headings.js';
import { tableInWords } from './permission-table-words.js';

/** Order of the schemes in a document: as the permission tables have them. */
const SCHEMES: readonly SecurityScheme[] = ['delegatedWork', 'delegatedPersonal', 'application'];

/**
 * The security of an operation: the alternatives of all pages that claim it, least privileged first within each scheme,
 * the owner's before the others'. A scope in several tables keeps its first, unconditional mention. Without
 * any, a header that has to carry a token still says that one is needed, and so does what is known of the actions of a page.
 * @param actionsTakeToken as `findActionTokens` gives it
 */
export function buildSecurity(
  claims: readonly Pick<RequestClaim, 'page' | 'operation' | 'request'>[],
  actionsTakeToken: (page: PageModel) => boolean = () => false,
): Security {
  const alternatives = claims.flatMap(({ page, request }) => alternativesOf(page, request));
  if (alternatives.length > 0) return { kind: 'alternatives', alternatives: orderAlternatives(alternatives) };
  if (claims.some(({ page }) => page.operation?.permissionsState === 'none-needed')) return { kind: 'none' };
  const takesToken = claims.some(({ page, operation }) => operation.demandsToken || actionsTakeToken(page));
  return { kind: takesToken ? 'token' : 'unknown' };
}

/** A table whose heading means this line leads, and its heading limits nothing; what the others list keeps their limits. */
function alternativesOf({ file, operation }: PageModel, request: DocumentedRequest): SecurityAlternative[] {
  const tables = tablesFor(request, operation?.permissions ?? []);
  const own = tables.length > 1 ? tableInWords(request, operation?.requests ?? [], tables) : undefined;
  const ordered = own ? [own, ...tables.filter((table) => table !== own)] : tables;
  return ordered.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.alternatives.map(({ scopes, condition, at }) => {
        const limits = [table === own ? undefined : table.condition, row.condition, condition];
        const limit = limits.filter(Boolean).join('; ');
        return { scheme: row.scheme, scopes, ...(limit && { condition: limit }), origin: placeIn(file, at) };
      }),
    ),
  );
}

/** Those that concern a line; all of them for a line that every annotation forgets. */
function tablesFor(request: DocumentedRequest, tables: readonly PermissionTable[]): readonly PermissionTable[] {
  const own = tables.filter((table) => concerns(table, request, tables));
  return own.length > 0 ? own : tables;
}

/** A table is for the lines that its annotation names; without one, for the lines under its own headings, or for all. */
function concerns(
  table: PermissionTable,
  { line, headings }: DocumentedRequest,
  tables: readonly PermissionTable[],
): boolean {
  if (table.requestUrls) return table.requestUrls.some((url) => namesRequest(url, line));
  return headings.length === 0 || isNearest(table, tables, headings);
}

function orderAlternatives(alternatives: readonly SecurityAlternative[]): SecurityAlternative[] {
  const distinct = new Map<string, SecurityAlternative>();
  for (const alternative of alternatives) {
    const key = `${alternative.scheme} ${alternative.scopes.join(' ')}`;
    const known = distinct.get(key);
    if (!known) distinct.set(key, alternative);
    else if (known.condition && !alternative.condition) distinct.set(key, { ...known, condition: undefined });
  }
  return SCHEMES.flatMap((scheme) => [...distinct.values()].filter((alternative) => alternative.scheme === scheme));
}
