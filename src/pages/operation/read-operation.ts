import type { PageContext } from '../page-context.js';
import type { PageOperation, ResponseFacts } from '../page-model.js';
import { readCodeSamples } from './code-samples.js';
import { readExchanges } from './exchanges.js';
import { readHttpRequest } from './http-request.js';
import { outlineOperation } from './operation-outline.js';
import { isReadOnly, readParameters } from './parameters.js';
import { readPermissions } from './permissions.js';
import { readQueryOptions } from './query-options.js';
import { readRequestBody } from './request-body.js';
import { readResponse } from './response.js';

/** The status of a response of which only the payload is shown, when the page states no successful one. */
const USUAL_STATUS = 200;

/**
 * Reads what a page says of an operation. Nothing is guessed and nothing fails: what a page lacks is absent, and what it has
 * wrong is reported.
 * Raises the diagnostics of `OPERATION_DIAGNOSTICS`.
 */
export function readOperation(context: PageContext): PageOperation {
  const outline = outlineOperation(context);
  const { requests, unroutedReason, templates, headers } = readHttpRequest(context, outline);
  const permissions = readPermissions(context, outline, requests);
  const { parameters, mediaTypes, demandsToken } = readParameters(context, outline, requests, headers);
  const requestBody = isReadOnly(requests) ? undefined : readRequestBody(context, outline, requests, mediaTypes);
  const response = readResponse(context, outline);
  const payloadStatus = successStatus(response);
  return {
    requests,
    ...(unroutedReason !== undefined && { unroutedReason }),
    ...permissions,
    demandsToken,
    parameters,
    ...readQueryOptions(context, outline),
    ...(requestBody && { requestBody }),
    ...(response && { response }),
    exchanges: readExchanges(context, outline, { templates, payloadStatus, ...(requestBody && { requestBody }) }),
    codeSamples: readCodeSamples(context),
  };
}

function successStatus(response: ResponseFacts | undefined): number {
  return response?.statuses.find(({ status }) => status >= 200 && status < 300)?.status ?? USUAL_STATUS;
}
