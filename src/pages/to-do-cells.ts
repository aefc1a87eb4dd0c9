import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { type Diagnostic, placeIn } from '../diagnostics/diagnostic.js';
import type { PageContext } from './context/page-context.js';
import { PAGES_DIAGNOSTICS } from './diagnostics.js';

/**
 * Reports the marks such as TODO in table cells that no recogniser has reported yet.
 * Raises `pages/to-do`.
 * @param earlier the findings so far
 */
export function reportToDoCells(earlier: readonly Diagnostic[], context: PageContext): void {
  const tables = context.blocks.filter((block) => block.kind === 'table');
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const unfinished = cells.filter(({ text }) => context.vocabulary.findToDo(text) >= 0);
  if (unfinished.length === 0) return;
  const reported = new Set(
    earlier.flatMap(({ code, place }) => (place && code.includes('to-do') ? `${place.line}:${place.column}` : [])),
  );
  for (const { text, at } of unfinished) {
    if (reported.has(`${at.line}:${at.column}`)) continue;
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'to-do', { where: 'a table', text }, placeIn(context.file, at)));
  }
}
