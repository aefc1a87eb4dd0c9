import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { placeIn } from '../../diagnostics/diagnostic.js';
import { namesRequest } from '../../http/names-request.js';
import type { Block, TableBlock } from '../../markdown/block.js';
import { OPERATION_DIAGNOSTICS } from '../context/operation-diagnostics.js';
import { blockTypeOf } from '../context/page-annotations.js';
import type { PageContext } from '../context/page-context.js';
import { beginsWithRequestLine } from '../messages/request-lines.js';
import type { DocumentedRequest, PermissionTable } from '../page-model.js';

/** `requestUrls` of the annotation above a block, when it is one for permissions. */
export function requestUrlsFor(block: Block, context: PageContext): readonly string[] | undefined {
  const annotation = context.annotationOf(block);
  if (blockTypeOf(annotation) !== 'permissions') return undefined;
  const urls = [annotation?.values.requestUrls].flat().filter((url) => typeof url === 'string');
  return urls.length > 0 ? urls : undefined;
}

/**
 * The lines of a fence that shows, above a table, what the table is for: "Permissions for the following request:". None
 * where no line of the page is meant.
 */
export function requestsShownIn(block: Block, requests: readonly DocumentedRequest[]): readonly string[] | undefined {
  if (block.kind !== 'code') return undefined;
  const shown = block.text.split('\n').filter(beginsWithRequestLine);
  return shown.some((text) => requests.some(({ line }) => namesRequest(text, line))) ? shown : undefined;
}

/** Raises `pages/permissions-for-other-request` for what the annotation of a table names that is no request line of the page. */
export function reportOtherRequests(
  urls: readonly string[],
  requests: readonly DocumentedRequest[],
  table: TableBlock,
  context: PageContext,
): void {
  if (requests.length === 0) return;
  const place = placeIn(context.file, context.annotationOf(table)?.at ?? table.at);
  for (const request of urls) {
    if (requests.some(({ line }) => namesRequest(request, line))) continue;
    context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-for-other-request', { request }, place));
  }
}

/**
 * Raises `pages/permissions-for-no-table` for request lines that none of several tables is for, although every table says for
 * which lines it is. A table that is alone is for all lines, whatever its annotation forgets.
 */
export function reportForgottenRequests(
  requests: readonly DocumentedRequest[],
  tables: readonly PermissionTable[],
  context: PageContext,
): void {
  const urls = tables.flatMap(({ requestUrls }) => requestUrls ?? []);
  if (tables.length === 1 || tables.some(({ requestUrls }) => !requestUrls)) return;
  for (const { line } of requests) {
    if (!line.path || urls.some((url) => namesRequest(url, line))) continue;
    const request = `${line.method.toUpperCase()} ${line.target}`;
    const place = placeIn(context.file, line.at);
    context.report(diagnostic(OPERATION_DIAGNOSTICS, 'permissions-for-no-table', { request }, place));
  }
}
