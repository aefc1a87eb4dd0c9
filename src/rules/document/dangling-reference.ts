import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { listComponentPointers } from '../../emit/openapi/component-references.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * Every reference, and every value of a discriminator's mapping, names a component that exists.
 *
 * Bad: `$ref: '#/components/schemas/nothing'`
 * Good: `$ref: '#/components/schemas/user'` with such a schema
 */
export const danglingReference: DocumentRule = ({ document, report }) => {
  const existing = listComponentPointers(document);
  return {
    reference(reference, location) {
      if (existing.has(reference.$ref)) return;
      const parameters = { pointer: pointerOf(location), target: reference.$ref };
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'dangling-reference', parameters, placeOf(location)));
    },
    schema({ discriminator }, location) {
      for (const target of Object.values(discriminator?.mapping ?? {})) {
        if (existing.has(target)) continue;
        const parameters = { pointer: pointerOf(location), target };
        report(diagnostic(DOCUMENT_DIAGNOSTICS, 'dangling-reference', parameters, placeOf(location)));
      }
    },
  };
};
