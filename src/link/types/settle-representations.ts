import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { inheritedProperties, typesBelow } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft, PropertyDraft } from './type-draft.js';

/**
 * The JSON representation of a subtype shows the members of its bases too: those are left to the bases, which know more of
 * them than a sample. That of a base may show the members of its subtypes: what some of those list, and others do not, is
 * theirs. What no table of the type or of a base lists stays otherwise, and is reported.
 * After the bases are known, and before payloads are looked at. Raises `link/representation-only-property`.
 */
export function settleRepresentations({ registry, report }: TypeContext): void {
  for (const type of registry.objects()) {
    for (const [key, property] of type.properties) {
      if (property.from !== 'representation') continue;
      const inherited = inheritedProperties(type, key).find(({ from }) => from === 'table');
      if (inherited && !isNarrower(property, inherited)) type.properties.delete(key);
      if (inherited || !listsProperties(type, property)) continue;
      if (isOfSubtypes(key, type)) type.properties.delete(key);
      const parameters = { property: property.name, type: type.name };
      report(diagnostic(LINK_DIAGNOSTICS, 'representation-only-property', parameters, property.origin));
    }
  }
}

/** It shows an object of another type: a subtype may well refer to a narrower one. */
function isNarrower({ schema }: PropertyDraft, { schema: general }: PropertyDraft): boolean {
  return schema.kind === 'reference' && general.kind === 'reference' && schema.type !== general.type;
}

/** Some types that derive from the type list the member, and others do not. */
function isOfSubtypes(key: string, type: ObjectDraft): boolean {
  const below = typesBelow(type);
  const lists = ({ properties }: ObjectDraft) => properties.get(key)?.from === 'table';
  const listing = new Set(below.filter(lists).flatMap((subtype) => [subtype, ...typesBelow(subtype)]));
  return listing.size > 0 && listing.size < below.length;
}

/** The page that shows the property has tables of properties. */
function listsProperties({ declarations }: ObjectDraft, { origin }: PropertyDraft): boolean {
  return declarations.some(({ declaration, scope }) => scope.file === origin.file && declaration.properties.length > 0);
}
