import type { UnroutedOperation } from '../../model/api-model.js';
import { type BodyContext, emitRequestBody, emitResponses } from './bodies.js';
import { emitPermissionNotes, emitSecurity } from './security.js';
import { emitSource } from './type-definition.js';

/** What a page says of an operation that has no path, in the words of an Operation Object as far as they reach. */
export function emitUnroutedOperation(operation: UnroutedOperation, context: BodyContext): Record<string, unknown> {
  return {
    page: operation.page,
    reason: operation.reason,
    ...(operation.method && { method: operation.method }),
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    ...(operation.candidates.length > 0 && { candidates: [...operation.candidates] }),
    ...(operation.requestBody && { requestBody: emitRequestBody(operation.requestBody, context) }),
    ...(operation.responses.length > 0 && { responses: emitResponses(operation.responses, context) }),
    security: emitSecurity(operation.security),
    ...emitPermissionNotes(operation.security),
    'x-source': emitSource(operation.origin),
  };
}
