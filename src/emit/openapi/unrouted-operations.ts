import type { ContentObject } from 'openapi3-ts/oas30';
import type { UnroutedOperation } from '../../model/api-model.js';
import { emitRequestBody, emitResponses } from './bodies.js';
import type { EmitContext } from './emit-context.js';
import { mapValues } from './map-values.js';
import { emitPermissionNotes, emitSecurity } from './security.js';
import { emitSource } from './type-definition.js';

/**
 * What a page says of an operation that has no path, in the words of an Operation Object as far as they reach. Its
 * examples are called `payloads`: linters hold all `examples` beside a schema to it, and what such a page shows is a draft.
 */
export function emitUnroutedOperation(operation: UnroutedOperation, context: EmitContext): Record<string, unknown> {
  return {
    page: operation.page,
    reason: operation.reason,
    ...(operation.method && { method: operation.method }),
    summary: operation.summary,
    ...(operation.description && { description: operation.description }),
    ...(operation.candidates.length > 0 && { candidates: [...operation.candidates] }),
    ...(operation.requestBody && { requestBody: withPayloads(emitRequestBody(operation.requestBody, context)) }),
    ...(operation.responses.length > 0 && {
      responses: mapValues(emitResponses(operation.responses, context), withPayloads),
    }),
    security: emitSecurity(operation.security, context.options.authentication),
    ...emitPermissionNotes(operation.security),
    'x-source': emitSource(operation.origin),
  };
}

function withPayloads<Body extends { readonly content?: ContentObject }>({ content, ...body }: Body) {
  if (content === undefined) return body;
  const renamed = mapValues(content, ({ examples, ...media }) => ({
    ...media,
    ...(examples && { payloads: examples }),
  }));
  return { ...body, content: renamed };
}
