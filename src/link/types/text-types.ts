import type { ObjectDraft } from './type-draft.js';

/**
 * The types that no page defines, and in whose place payloads show text alone: enumerations whose members nobody lists.
 * @param types all object types: what another type derives from is no text
 */
export function textTypes(types: readonly ObjectDraft[]): ReadonlySet<ObjectDraft> {
  const bases = new Set(types.map(({ base }) => base));
  return new Set(
    types.filter(
      ({ name, inferred, shownAsText, properties, base }) =>
        inferred && shownAsText && properties.size === 0 && !base && !bases.has(name),
    ),
  );
}
