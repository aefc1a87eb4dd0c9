import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule } from './document-rule.js';

/** Security schemes are named, not referred to. */
const SECTIONS = ['schemas', 'parameters', 'headers', 'responses'] as const;

/**
 * Something refers to every component; for types that no operation uses, the list of such types does.
 *
 * Bad: `components: { parameters: { top: … } }` and no reference to it
 * Good: `parameters: [{ $ref: '#/components/parameters/top' }]`
 */
export const unusedComponent: DocumentRule = ({ document, report }) => {
  const used = new Set<string>();
  return {
    reference({ $ref }) {
      used.add($ref);
    },
    end() {
      for (const section of SECTIONS) {
        for (const name of Object.keys(document.components?.[section] ?? {})) {
          const pointer = `#/components/${section}/${name}`;
          if (!used.has(pointer)) report(diagnostic(DOCUMENT_DIAGNOSTICS, 'unused-component', { pointer }));
        }
      }
    },
  };
};
