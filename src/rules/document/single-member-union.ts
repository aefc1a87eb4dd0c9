import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * `anyOf` and `oneOf` have at least two schemas: generators make a wrapper type of a union of one.
 *
 * Bad: `anyOf: [{ type: string }]`
 * Good: `{ type: string }`
 */
export const singleMemberUnion: DocumentRule = ({ report }) => ({
  schema(schema, location) {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const members = schema[keyword];
      if (members === undefined || members.length > 1) continue;
      const parameters = { pointer: pointerOf(location), keyword };
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'single-member-union', parameters, placeOf(location)));
    }
  },
});
