import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * A parameter is declared once, and no name stands both in the path and in the query.
 *
 * Bad: a path parameter `id` beside a query parameter `id`
 * Good: a path parameter `user-id` beside a query parameter `id`
 */
export const parameterNames: DocumentRule = ({ report }) => ({
  operation({ parameters, label: operation, place }) {
    const seen = new Set<string>();
    for (const { in: where, name } of parameters) {
      const key = `${where} ${where === 'header' ? name.toLowerCase() : name}`;
      if (seen.has(key)) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'duplicate-parameter', { operation, name }, place));
      seen.add(key);
    }
    for (const { in: where, name } of parameters) {
      if (where !== 'path' || !seen.has(`query ${name}`)) continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'parameter-in-two-places', { operation, name }, place));
    }
  },
});
