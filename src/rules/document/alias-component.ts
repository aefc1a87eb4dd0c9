import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';
import { isReference } from './references.js';

/**
 * A component is more than a reference to another one.
 *
 * Bad: `manager: { $ref: '#/components/schemas/user' }`, `manager: { allOf: [{ $ref: … }] }`
 * Good: `manager: { allOf: [{ $ref: … }, { type: object, … }] }`
 */
export const aliasComponent: DocumentRule = ({ document, report }) => ({
  end() {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const inner = isReference(schema) ? [schema] : (schema.allOf ?? []);
      const [only] = inner;
      if (inner.length !== 1 || only === undefined || !isReference(only)) continue;
      const parameters = { pointer: `#/components/schemas/${name}`, target: only.$ref };
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'alias-component', parameters));
    }
  },
});
