import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/page-model.js';
import { setBase } from './assign-bases.js';
import { citedBase } from './cited-base.js';
import { addProperty, propertyOfRow } from './declare-properties.js';
import { isAncestor, lineageOf } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';
import type { NameScope } from './type-registry.js';

/**
 * The bases that rows cite, root first, in the order of the table: each derives from the one before it, unless it already
 * has a base or a page of its own.
 */
export function chainCitedBases(rows: readonly PropertyRow[], scope: NameScope, context: TypeContext): void {
  const bases = rows.map((row) => citedBase(row, scope, context.registry)).filter((base) => base !== undefined);
  const cited = [...new Set(bases)];
  cited.forEach((base, index) => {
    const parent = cited[index - 1];
    if (parent && !base.base && base.inferred) setBase(base, parent, context);
  });
}

/**
 * Puts rows that say "Inherited from x" where they belong: nowhere when x has the property, on x when no page defines x,
 * else on the type itself.
 */
export function placeInheritedRows(
  draft: ObjectDraft,
  rows: readonly PropertyRow[],
  scope: NameScope,
  context: TypeContext,
): void {
  for (const row of rows) {
    const base = citedBase(row, scope, context.registry);
    if (!base) continue;
    const owner = base.inferred && !isAncestor(draft, base, context.registry) ? base : draft;
    if (hasProperty(owner === base ? [base] : [base, draft], row.name, context)) continue;
    if (owner.inferred) owner.evidence ??= evidenceOf(placeIn(scope.file, row.at));
    addProperty(owner, propertyOfRow(row, scope, context), context);
  }
}

function hasProperty(types: readonly ObjectDraft[], name: string, { registry }: TypeContext): boolean {
  const lineages = types.flatMap((type) => lineageOf(type, registry));
  return lineages.some(({ properties }) => properties.has(name.toLowerCase()));
}

/** Words for where an inferred property came from. */
export function evidenceOf(place: Place): string {
  return `the table in ${place.file}`;
}
