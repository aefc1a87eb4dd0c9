import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * Component names have letters, digits, `.`, `_` and `-` (OpenAPI 3.0.3, Components Object) and are unique ignoring case,
 * because generators name files after them.
 *
 * Bad: `user(s)`, `User` beside `user`
 * Good: `acme.user`
 */
export const componentName: DocumentRule = ({ document, report }) => ({
  end() {
    for (const [section, parts] of Object.entries(document.components ?? {})) {
      const seen = new Map<string, string>();
      for (const name of Object.keys(parts)) {
        const other = seen.get(name.toLowerCase());
        const problem = findProblem(name, other);
        const pointer = `#/components/${section}/${name}`;
        if (problem) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'component-name', { pointer, problem }));
        seen.set(name.toLowerCase(), name);
      }
    }
  },
});

function findProblem(name: string, other: string | undefined): string | undefined {
  if (!/^[A-Za-z0-9._-]+$/.test(name)) return "has characters other than letters, digits, '.', '_' and '-'";
  return other === undefined ? undefined : `differs only in case from '${other}'`;
}
