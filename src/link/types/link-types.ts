import type { PageModel } from '../../pages/page-model.js';
import type { VoteCounter } from '../votes.js';
import { assignBases } from './assign-bases.js';
import { declareFromOperations, placeRowsOfOperations } from './declare-from-operations.js';
import { declareProperties, scopeOf } from './declare-properties.js';
import { declareTypes } from './declare-types.js';
import { deriveBases } from './derive-bases.js';
import { collectReferences } from './finish-types.js';
import { chainCitedBases, placeInheritedRows } from './inherited-rows.js';
import type { TypeContext } from './type-context.js';

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
  deriveBases(context, addressedTypes(pages, context), votes);
  for (const draft of context.registry.objects()) {
    for (const { declaration, file } of draft.declarations) {
      placeInheritedRows(draft, declaration.properties, scopeOf(draft, file), context);
    }
  }
  placeRowsOfOperations(pages, context);
}

/** Types that a relationship points at, or whose page has a methods table: things of their own, not parts of others. */
function addressedTypes(pages: readonly PageModel[], { registry }: TypeContext): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { properties } of registry.objects()) {
    for (const { navigation, schema } of properties.values()) if (navigation) collectReferences(schema, names);
  }
  for (const page of pages) {
    if (page.methods.length === 0) continue;
    for (const { name } of page.types) names.add(registry.get(registry.qualify(name, page))?.name ?? name);
  }
  return names;
}
