import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * A GET has no request body (RFC 9110, 9.3.1).
 *
 * Bad: `get: { requestBody: … }`
 * Good: `get: { parameters: … }`
 */
export const bodyOfGet: DocumentRule = ({ report }) => ({
  operation({ method, operation, label, place }) {
    if (method !== 'get' || !operation.requestBody) return;
    report(diagnostic(DOCUMENT_DIAGNOSTICS, 'body-of-get', { operation: label }, place));
  },
});
