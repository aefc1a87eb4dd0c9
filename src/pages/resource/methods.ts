import type { BlockClaims } from '../block-claims.js';
import type { PageContext } from '../page-context.js';
import type { MethodRow } from '../page-model.js';
import type { SectionIndex } from '../section-index.js';
import { methodColumnsOf, readMethodRows } from '../tables/method-rows.js';

/**
 * Reads the tables of methods of a page: those under a heading of methods, and those under a heading of properties whose
 * header says so. Parts of operations hold none.
 */
export function readMethods(index: SectionIndex, claims: BlockClaims, context: PageContext): readonly MethodRow[] {
  return context.sections.flatMap((section) => {
    const meaning = index.meaning(section);
    if ((meaning !== 'methods' && meaning !== 'properties') || index.isInOperation(section)) return [];
    return section.blocks.flatMap((block) => {
      const columns = block.kind === 'table' ? methodColumnsOf(block, context.vocabulary) : undefined;
      return block.kind === 'table' && columns && !claims.has(block) ? readMethodRows(block, columns, context) : [];
    });
  });
}
