import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';
import { placeholdersIn } from './placeholders.js';

/**
 * The placeholders of a path and the path parameters of its operations are the same.
 *
 * Bad: `/users/{user-id}` with the path parameter `id`
 * Good: `/users/{user-id}` with the path parameter `user-id`
 */
export const pathParameters: DocumentRule = ({ report }) => ({
  operation({ path, parameters, label: operation, place }) {
    const placeholders = new Set(placeholdersIn(path));
    const declared = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name));
    for (const name of placeholders) {
      if (declared.has(name)) continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'undeclared-path-parameter', { operation, name }, place));
    }
    for (const name of declared) {
      if (placeholders.has(name)) continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'unknown-path-parameter', { operation, name }, place));
    }
  },
});
