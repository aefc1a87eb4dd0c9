import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * What `security` demands is declared: the scheme is a component, and it lists the scope.
 *
 * Bad: `security: [{ application: [Mail.Send] }]` without that scope in the scheme
 * Good: the same, with `scopes: { Mail.Send: '' }` in a flow of the scheme
 */
export const undeclaredScope: DocumentRule = ({ document, report }) => {
  const declared = collectScopes(document);
  return {
    operation({ operation, label, place }) {
      for (const requirement of operation.security ?? []) {
        for (const [scheme, scopes] of Object.entries(requirement)) {
          for (const scope of scopes) {
            if (declared.has(`${scheme} ${scope}`)) continue;
            report(diagnostic(DOCUMENT_DIAGNOSTICS, 'undeclared-scope', { operation: label, scheme, scope }, place));
          }
        }
      }
    },
  };
};

function collectScopes(document: OpenAPIObject): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    if (!('flows' in scheme)) continue;
    for (const flow of Object.values(scheme.flows ?? {})) {
      for (const scope of Object.keys(flow.scopes)) found.add(`${name} ${scope}`);
    }
  }
  return found;
}
