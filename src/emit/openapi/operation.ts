import type { OperationObject, ResponseObject, ResponsesObject } from 'openapi3-ts/oas30';
import type { Operation } from '../../model/api-model.js';
import { emitRequestBody, emitResponses } from './bodies.js';
import type { EmitContext } from './emit-context.js';
import { emitParameters } from './parameters.js';
import { emitPermissionNotes, emitSecurity } from './security.js';
import { emitSource } from './type-definition.js';

/** One operation. */
export function emitOperation(operation: Operation, context: EmitContext): OperationObject {
  const body = operation.requestBody && emitRequestBody(operation.requestBody, context);
  const parameters = emitParameters(operation.parameters, context);
  const samples = context.options.codeSamples ? operation.codeSamples : [];
  return {
    tags: [operation.area],
    summary: operation.summary,
    description: operation.description || operation.summary,
    operationId: operation.id,
    ...(operation.deprecated && { deprecated: true }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: completeResponses(emitResponses(operation.responses, context)),
    security: emitSecurity(operation.security, context.options.authentication),
    ...emitPermissionNotes(operation.security),
    'x-source': emitSource(operation.origin),
    ...(operation.alsoDocumentedBy.length > 0 && {
      'x-also-documented-by': operation.alsoDocumentedBy.map(emitSource),
    }),
    ...(samples.length > 0 && {
      'x-codeSamples': samples.map(({ language, label: name, source }) => ({ lang: language, label: name, source })),
    }),
  };
}

/**
 * Consumers want a success and a client error of every operation. Where the pages document none, one is added that
 * says so; a redirect alone is followed by a success.
 */
function completeResponses(responses: ResponsesObject): ResponsesObject {
  const statuses = Object.keys(responses);
  const has = (digit: string) => statuses.some((status) => status.startsWith(digit));
  return {
    ...(!has('2') && { 200: undocumented(has('3') ? 'The answer after the redirect.' : 'The request succeeded.') }),
    ...responses,
    ...(!has('4') && { 400: undocumented('The request is refused.') }),
  };
}

function undocumented(meaning: string): ResponseObject {
  return { description: `${meaning} The page does not document this response.`, 'x-inferred': true };
}
