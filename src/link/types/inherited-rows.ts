import { type Place, placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/declarations.js';
import { setBase } from './assign-bases.js';
import { citedBase } from './cited-base.js';
import { addProperty, propertyOfRow } from './declare-properties.js';
import { findProperty, isAncestor } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { NameScope, ObjectDraft } from './type-draft.js';

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
 * else on the type itself; and on the type itself when it does not inherit from x, though a row says so.
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
    const owners = new Set([base.inferred && !isAncestor(draft, base) ? base : draft, draft]);
    for (const owner of owners) {
      if (findProperty(owner, row.name)) continue;
      if (owner.inferred) owner.evidence ??= evidenceOf(placeIn(scope.file, row.at));
      addProperty(owner, propertyOfRow(row, scope, context), context);
    }
  }
}

/** Words for where an inferred property came from. */
export function evidenceOf(place: Place): string {
  return `the table in ${place.file}`;
}
