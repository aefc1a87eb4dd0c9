import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * A path parameter says what it identifies: people and programs choose its value by that.
 *
 * Bad: `description: ''`
 * Good: `description: The key of the user.`
 */
export const undescribedPathParameter: DocumentRule = ({ report }) => ({
  operation({ parameters, label: operation, place }) {
    for (const { in: where, name, description = '' } of parameters) {
      if (where !== 'path' || description.trim() !== '') continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'undescribed-path-parameter', { operation, name }, place));
    }
  },
});
