import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { isReadMethod } from '../../http/methods.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * A GET and a HEAD have no request body (RFC 9110, 9.3.1 and 9.3.2).
 *
 * Bad: `get: { requestBody: … }`
 * Good: `get: { parameters: … }`
 */
export const bodyOfGet: DocumentRule = ({ report }) => ({
  operation({ method, operation, label, place }) {
    if (!isReadMethod(method) || !operation.requestBody) return;
    report(diagnostic(DOCUMENT_DIAGNOSTICS, 'body-of-get', { operation: label }, place));
  },
});
