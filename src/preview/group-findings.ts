import { appendTo } from '../collections/collect.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ApiModel } from '../model/api-model.js';

/** Findings by the page that they stand in. */
export type FindingsByPage = ReadonlyMap<string, readonly Diagnostic[]>;

/** Groups findings by file, in their order; those about the whole run have the file name `''`. */
export function groupByPage(diagnostics: readonly Diagnostic[]): FindingsByPage {
  const byPage = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) appendTo(byPage, finding.place?.file ?? '', finding);
  return byPage;
}

/** The findings of an operation: those of the pages that document it. */
export function findingsOf(
  { origin, alsoDocumentedBy }: Pick<ApiModel['operations'][number], 'origin' | 'alsoDocumentedBy'>,
  byPage: FindingsByPage,
): readonly Diagnostic[] {
  const files = new Set([origin, ...alsoDocumentedBy].map(({ file }) => file));
  return [...files].flatMap((file) => byPage.get(file) ?? []);
}
