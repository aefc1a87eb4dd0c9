import type { PageModel } from '../../pages/page-model.js';
import type { VoteCounter } from '../votes.js';
import { assignBases, chainCitedBases, placeInheritedRows } from './assign-bases.js';
import { declareFromOperations, placeRowsOfOperations } from './declare-from-operations.js';
import { declareProperties, scopeOf, type TypeContext } from './declare-properties.js';
import { declareTypes } from './declare-types.js';

/** Everything that pages say of types outside of payloads: definitions, properties, bases, inherited rows. */
export function linkTypes(pages: readonly PageModel[], context: TypeContext, votes: VoteCounter): void {
  declareTypes(pages, context.registry, context.report);
  declareProperties(context);
  declareFromOperations(pages, context);
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      chainCitedBases(declaration.properties, scopeOf(draft, file), context);
    }
  }
  assignBases(context, votes);
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      placeInheritedRows(draft, declaration.properties, scopeOf(draft, file), context);
    }
  }
  placeRowsOfOperations(pages, context);
}
