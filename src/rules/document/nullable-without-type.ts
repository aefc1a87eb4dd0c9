import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { type DocumentRule, placeOf, pointerOf } from './document-rule.js';

/**
 * In 3.0 `nullable` stands beside `type` (3.0.3, Schema Object, Fixed Fields); later versions have no `nullable`, and
 * 3.0 has no lists of types.
 *
 * Bad: `{ allOf: [{ $ref: … }], nullable: true }`, in 3.1 `{ type: string, nullable: true }`
 * Good: `{ type: string, nullable: true }`, in 3.1 `{ type: [string, 'null'] }`
 */
export const nullableWithoutType: DocumentRule = ({ document, report }) => {
  const is30 = document.openapi.startsWith('3.0');
  return {
    schema({ type, nullable }, location) {
      const isWrong = is30
        ? (nullable !== undefined && type === undefined) || Array.isArray(type) || type === 'null'
        : nullable !== undefined;
      if (!isWrong) return;
      const parameters = { pointer: pointerOf(location) };
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'nullable-without-type', parameters, placeOf(location)));
    },
  };
};
