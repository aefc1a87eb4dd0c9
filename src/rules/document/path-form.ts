import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * A path begins with one slash and has no query string, no empty segment and no slash at its end.
 *
 * Bad: `/users/{user-id}/?$select={select}`
 * Good: `/users/{user-id}` with a query parameter
 */
export const pathForm: DocumentRule = ({ report }) => ({
  operation({ path, place }) {
    const found = findProblem(path);
    if (found) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'path-form', { path, found }, place));
  },
});

function findProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return 'no slash at its begin';
  if (path.includes('?')) return 'a query string';
  if (path.includes('//')) return 'an empty segment';
  if (path.length > 1 && path.endsWith('/')) return 'a slash at its end';
  return undefined;
}
