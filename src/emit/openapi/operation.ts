import type { OperationObject, ResponseObject, ResponsesObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Operation } from '../../model/api-model.js';
import { type BodyContext, emitRequestBody, emitResponses, isStatusWithoutBody } from './bodies.js';
import { openApiDiagnostics } from './diagnostics.js';
import { emitParameters } from './parameters.js';
import { emitPermissionNotes, emitSecurity } from './security.js';
import { emitSource } from './type-definition.js';

/**
 * One operation. Raises `openapi/get-with-body` and `openapi/content-without-body` where the page says what OpenAPI refuses.
 * @param label how a message names it: `GET /users`
 */
export function emitOperation(operation: Operation, label: string, context: BodyContext): OperationObject {
  reportImpossibleBodies(operation, label, context);
  const body = operation.requestBody && emitRequestBody(operation.requestBody, context);
  const parameters = emitParameters(operation.parameters, context);
  const samples = context.options.codeSamples ? operation.codeSamples : [];
  return {
    tags: [operation.tag],
    summary: operation.summary,
    description: operation.description || operation.summary,
    operationId: operation.id,
    ...(operation.deprecated && { deprecated: true }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { [operation.method === 'get' ? 'x-request-body' : 'requestBody']: body }),
    responses: completeResponses(emitResponses(operation.responses, context)),
    security: emitSecurity(operation.security),
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

function reportImpossibleBodies(operation: Operation, label: string, context: BodyContext): void {
  if (operation.method === 'get' && operation.requestBody) {
    context.report(diagnostic(openApiDiagnostics, 'get-with-body', { operation: label }, operation.origin));
  }
  for (const { status, content, origin } of operation.responses) {
    if (!isStatusWithoutBody(status) || content.length === 0) continue;
    context.report(diagnostic(openApiDiagnostics, 'content-without-body', { operation: label, status }, origin));
  }
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
