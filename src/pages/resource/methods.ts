import type { PageContext } from '../context/page-context.js';
import type { MethodRow } from '../declarations.js';
import type { SectionIndex } from '../sections/section-index.js';
import { methodColumnsOf, readMethodRows } from '../tables/method-rows.js';

/**
 * Reads the tables of methods of a page: whatever heading they stand under, their header tells them. A table that only says
 * how a task is requested needs a heading of methods. Parts of operations hold none.
 */
export function readMethods(index: SectionIndex, context: PageContext): readonly MethodRow[] {
  return context.sections.flatMap((section) => {
    if (index.isInOperation(section)) return [];
    return section.blocks.flatMap((block) => {
      if (block.kind !== 'table' || context.isClaimed(block)) return [];
      const columns = methodColumnsOf(block, context.vocabulary);
      const isTold = columns?.has('return-type') || index.meaning(section) === 'methods';
      return columns && isTold ? readMethodRows(block, columns, context) : [];
    });
  });
}
