import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/**
 * Every operation has one tag, the document declares it, and declares no other.
 *
 * Bad: `tags: [{ name: Users }]` above operations without tags
 * Good: `tags: [{ name: Users }]` above operations with `tags: [Users]`
 */
export const tags: DocumentRule = ({ document, report }) => {
  const unused = new Set(document.tags?.map(({ name }) => name));
  const declared = new Set(unused);
  return {
    operation({ operation, label, place }) {
      const { tags: given = [] } = operation;
      for (const tag of given.length > 0 ? given : ['(none)']) {
        unused.delete(tag);
        if (declared.has(tag)) continue;
        report(diagnostic(DOCUMENT_DIAGNOSTICS, 'undeclared-tag', { operation: label, tag }, place));
      }
    },
    end() {
      for (const tag of unused) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'unused-tag', { tag }));
    },
  };
};
