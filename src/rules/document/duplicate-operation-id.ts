import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import type { DocumentRule, VisitedOperation } from './document-rule.js';

/**
 * An operationId is unique ignoring case: generators name functions and files after it.
 *
 * Bad: `getUser` beside `GetUser`
 * Good: `getUser` beside `getUserByName`
 */
export const duplicateOperationId: DocumentRule = ({ report }) => {
  const first = new Map<string, VisitedOperation>();
  return {
    operation(visited) {
      const id = visited.operation.operationId ?? '';
      const other = first.get(id.toLowerCase());
      if (!other) {
        first.set(id.toLowerCase(), visited);
        return;
      }
      const parameters = { operation: visited.label, other: other.label, id };
      const related = other.place && [{ place: other.place, message: 'The other operation.' }];
      report(diagnostic(DOCUMENT_DIAGNOSTICS, 'duplicate-operation-id', parameters, visited.place, related));
    },
  };
};
