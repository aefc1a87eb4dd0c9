import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';
import { placeholdersIn } from './placeholders.js';

/**
 * Each placeholder of a path has a name of its own.
 *
 * Bad: `/events/{id}/instances/{id}`
 * Good: `/events/{event-id}/instances/{instance-id}`
 */
export const repeatedPlaceholder: DocumentRule = ({ report }) => ({
  operation({ path, place }) {
    const names = placeholdersIn(path);
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) < index))) {
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'repeated-placeholder', { path, name }, place));
    }
  },
});
