import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { isReservedHeader } from '../../http/reserved-headers.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * Authorization, Accept and Content-Type are no header parameters: security and media types say them.
 * OpenAPI 3.0.3, Parameter Object, `name`.
 *
 * Bad: `{ name: Authorization, in: header }`
 * Good: `security: [{ delegatedWork: [User.Read] }]`
 */
export const reservedHeaderParameter: DocumentRule = ({ report }) => ({
  operation({ parameters, label: operation, place }) {
    for (const { in: where, name } of parameters) {
      if (where !== 'header' || !isReservedHeader(name)) continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'reserved-header-parameter', { operation, name }, place));
    }
  },
});
