import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * Nothing stands beside `$ref`: 3.0 ignores it (Reference Object), so the same spelling serves all versions.
 *
 * Bad: `{ $ref: …, description: … }`
 * Good: `{ description: …, allOf: [{ $ref: … }] }`
 */
export const referenceSiblings: DocumentRule = ({ report }) => ({
  reference(reference, location) {
    const found = Object.keys(reference).filter((name) => name !== '$ref');
    if (found.length === 0) return;
    const parameters = { pointer: pointerOf(location), found: found.join(', ') };
    report(diagnostic(DOCUMENT_DIAGNOSTICS, 'reference-siblings', parameters, placeOf(location)));
  },
});
