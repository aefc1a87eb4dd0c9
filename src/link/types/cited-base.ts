import { placeIn } from '../../diagnostics/diagnostic.js';
import type { PropertyRow } from '../../pages/declarations.js';
import type { NameScope, ObjectDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/**
 * The type that a row says it is inherited from. A word that is neither a link nor a known type ("inherited from another
 * folder") is prose, not a base.
 */
export function citedBase(row: PropertyRow, scope: NameScope, registry: TypeRegistry): ObjectDraft | undefined {
  const type = row.inheritedFrom;
  if (type?.kind !== 'named') return undefined;
  const known = registry.find(type, scope);
  const base = known ?? (type.target ? registry.mention(type, scope, placeIn(scope.file, row.at)) : undefined);
  return base?.kind === 'object' ? base : undefined;
}
