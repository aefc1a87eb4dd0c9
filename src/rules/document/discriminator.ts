import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';
import { isReference } from './references.js';

/**
 * A discriminator stands beside the property that it names and maps to types without subtypes: generated types narrow
 * a mapped type, and all that inherit from it, to its one tag.
 *
 * Bad: `mapping: { '#entity': '#/components/schemas/entity' }` where `user` has the base `entity`
 * Good: `mapping: { '#user': '#/components/schemas/user' }`
 */
export const discriminator: DocumentRule = ({ document, report }) => {
  const bases = collectBases(document);
  return {
    schema(schema, location) {
      if (!schema.discriminator) return;
      const pointer = pointerOf(location);
      const { propertyName: name, mapping = {} } = schema.discriminator;
      if (!schema.properties || !Object.hasOwn(schema.properties, name)) {
        const code = 'discriminator-without-property';
        report(diagnostic(DOCUMENT_DIAGNOSTICS, code, { pointer, name }, placeOf(location)));
      }
      for (const target of Object.values(mapping)) {
        if (!bases.has(target)) continue;
        const parameters = { pointer, target, problem: 'which has subtypes' };
        report(diagnostic(DOCUMENT_DIAGNOSTICS, 'discriminator-mapping', parameters, placeOf(location)));
      }
    },
  };
};

/** Pointers of the types that others have as their base. */
function collectBases(document: OpenAPIObject): ReadonlySet<string> {
  return new Set(
    Object.values(document.components?.schemas ?? {}).flatMap((schema) =>
      isReference(schema) ? [] : (schema.allOf ?? []).flatMap((part) => (isReference(part) ? [part.$ref] : [])),
    ),
  );
}
