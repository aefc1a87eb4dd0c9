import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * There is a server, and its URL has no slash at its end: consumers put paths behind it.
 *
 * Bad: `https://api.test/v1.0/`
 * Good: `https://api.test/v1.0`, or `/` when no server is known
 */
export const serverUrl: DocumentRule = ({ document, report }) => ({
  end() {
    const { servers = [] } = document;
    if (servers.length === 0) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'server-url', { found: 'There is no server' }));
    for (const { url } of servers) {
      if (url !== '' && (url === '/' || !url.endsWith('/'))) continue;
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'server-url', { found: `The server's URL is '${url}'` }));
    }
  },
});
