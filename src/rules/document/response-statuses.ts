import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { hasNoBody } from '../../http/bodiless-status.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * Responses have statuses of three digits, and those without a body have no content: generators put the key of a
 * response into code, and `4XX` is no number.
 *
 * Bad: `4XX: …`, `204: { content: … }`
 * Good: `404: …`, `204: { description: … }`
 */
export const responseStatuses: DocumentRule = ({ report }) => ({
  operation({ operation, label, place }) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!/^[1-5]\d\d$/.test(status)) {
        report(diagnostic(DOCUMENT_DIAGNOSTICS, 'wildcard-status', { operation: label, status }, place));
      }
      if (hasNoBody(Number(status)) && 'content' in response) {
        report(diagnostic(DOCUMENT_DIAGNOSTICS, 'content-of-empty-response', { operation: label, status }, place));
      }
    }
  },
});
