import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { linkDiagnostics } from '../diagnostics.js';
import { lineageOf } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft, PropertyDraft } from './type-draft.js';

/**
 * The JSON representation of a subtype shows the members of its bases too: those are left to the bases, which know more of
 * them than a sample. What no table of the type or of a base lists stays, and is reported.
 * After the bases are known, and before payloads are looked at. Raises `link/representation-only-property`.
 */
export function settleRepresentations({ registry, report }: TypeContext): void {
  for (const type of registry.objects()) {
    const bases = lineageOf(type, registry).slice(1);
    for (const [key, property] of type.properties) {
      if (property.from !== 'representation') continue;
      const inherited = bases.map(({ properties }) => properties.get(key)).find((known) => known?.from === 'table');
      if (inherited && !isNarrower(property, inherited)) type.properties.delete(key);
      else if (!inherited && listsProperties(type, property))
        report(
          diagnostic(
            linkDiagnostics,
            'representation-only-property',
            { property: property.name, type: type.name },
            property.origin,
          ),
        );
    }
  }
}

/** It shows an object of another type: a subtype may well refer to a narrower one. */
function isNarrower({ schema }: PropertyDraft, { schema: general }: PropertyDraft): boolean {
  return schema.kind === 'reference' && general.kind === 'reference' && schema.type !== general.type;
}

/** The page that shows the property has tables of properties. */
function listsProperties({ declarations }: ObjectDraft, { origin }: PropertyDraft): boolean {
  return declarations.some(({ declaration, file }) => file === origin.file && declaration.properties.length > 0);
}
