import { collectReferences } from '../../model/schema-references.js';
import type { PageModel } from '../../pages/page-model.js';
import { assignBases } from './assign-bases.js';
import { deriveFromPayloads } from './bases-of-payloads.js';
import { declareDescribed } from './declare-described.js';
import { declareFromOperations, placeRowsOfOperations } from './declare-from-operations.js';
import { declareProperties } from './declare-properties.js';
import { declareTypes } from './declare-types.js';
import { deriveBases, type Standing } from './derive-bases.js';
import { gatherEvidence, type PayloadEvidence } from './gather-evidence.js';
import { chainCitedBases, placeInheritedRows } from './inherited-rows.js';
import { nameLists } from './name-lists.js';
import { settleInherited, shareShownValues } from './settle-inherited.js';
import { settleProperties } from './settle-properties.js';
import { settleRepresentations } from './settle-representations.js';
import type { TypeContext } from './type-context.js';

/**
 * Everything that pages say of types outside of payloads: definitions, properties, bases, inherited rows.
 * @returns which of the types are things of their own
 */
export function linkTypes(pages: readonly PageModel[], context: TypeContext): Standing {
  declareTypes(pages, context.registry, context.report);
  declareDescribed(pages, context);
  declareProperties(context);
  declareFromOperations(pages, context);
  for (const draft of context.registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      chainCitedBases(declaration.properties, scope, context);
    }
  }
  assignBases(context);
  const standing = standingOf(pages, context);
  deriveBases(standing, context);
  for (const draft of context.registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      placeInheritedRows(draft, declaration.properties, scope, context);
    }
  }
  settleRepresentations(context);
  placeRowsOfOperations(pages, context);
  return standing;
}

/** Everything that payloads say of types, and what is decided where they and the pages say different things. */
export function settleTypes(payloads: readonly PayloadEvidence[], standing: Standing, context: TypeContext): void {
  const { registry } = context;
  deriveFromPayloads(gatherEvidence(payloads, context), standing, context);
  shareShownValues(registry.objects());
  settleProperties(context);
  nameLists(registry);
  settleInherited(context);
}

function standingOf(pages: readonly PageModel[], { registry }: TypeContext): Standing {
  const related = new Set<string>();
  for (const { properties } of registry.objects()) {
    for (const { navigation, schema } of properties.values()) if (navigation) collectReferences(schema, related);
  }
  const listed = new Set<string>();
  for (const page of pages) {
    if (page.methods.length === 0) continue;
    for (const { name } of page.types) listed.add(registry.get(registry.qualify(name, page))?.name ?? name);
  }
  return { related, listed, addressed: new Set([...related, ...listed]) };
}
