import type { OpenAPIObject, OperationObject, ParameterObject } from 'openapi3-ts/oas30';
import { describeRequest } from './describe-request.js';
import { examplesOf, type NamedExample, parametersOf } from './operation-parts.js';
import type { PostmanAuth, PostmanItem, PostmanRequest, PostmanVariable } from './postman-collection.js';
import { variableOf } from './prepare-document.js';
import { resolveReference } from './resolve-reference.js';
import { bodyOf, makeSavedResponses } from './saved-responses.js';
import { stableId } from './stable-id.js';

/** The variable of the collection that holds the token: a request that has none is refused everywhere. */
export const TOKEN_VARIABLE = 'accessToken';

/** Gives a request its own name, permissions, payloads and answers, and the same ids in every run. */
export function completeRequest(item: PostmanItem, operation: OperationObject, document: OpenAPIObject): PostmanItem {
  const { operationId = '' } = operation;
  const name = operation.summary ?? operationId;
  const body = operation.requestBody && resolveReference(document, 'requestBodies', operation.requestBody);
  const payloads = examplesOf(body?.content);
  const [payload] = payloads;
  const parameters = parametersOf(operation, document);
  const { url, header = [], auth, body: converted, ...rest } = item.request;
  const completedBody = payload ? bodyOf(payload) : converted?.mode ? converted : undefined;
  const request: PostmanRequest = {
    ...rest,
    name,
    description: describeRequest(operation, completedBody?.mode === 'raw' && !payload),
    url: { ...url, query: enableKnown(url.query, 'query', parameters) },
    header: nameBoundary(enableKnown(header, 'header', parameters), payload),
    ...(completedBody && { body: completedBody }),
    ...(auth && { auth: completeAuth(auth, operation) }),
  };
  return {
    ...item,
    id: stableId(operationId),
    name,
    request,
    response: makeSavedResponses(operation, request, payloads, document),
  };
}

/** What may be left out and has no documented value is offered, but not sent. */
function enableKnown(
  entries: readonly PostmanVariable[],
  place: ParameterObject['in'],
  parameters: readonly ParameterObject[],
): readonly PostmanVariable[] {
  return entries.map((entry) => {
    const parameter = parameters.find((one) => one.in === place && one.name === entry.key);
    if (!parameter) return entry;
    return { ...entry, disabled: !parameter.required && parameter.example === undefined };
  });
}

/** A payload of several parts says itself what stands between them (RFC 2046, 5.1.1); the header has to repeat it. */
function nameBoundary(headers: readonly PostmanVariable[], payload?: NamedExample): readonly PostmanVariable[] {
  if (!payload?.mediaType.startsWith('multipart/') || typeof payload.value !== 'string') return headers;
  const [, boundary] = /^\s*--(\S+)/.exec(payload.value) ?? [];
  if (boundary === undefined) return headers;
  return headers.map((header) =>
    header.key === 'Content-Type' ? { ...header, value: `${payload.mediaType}; boundary=${boundary}` } : header,
  );
}

/**
 * The converter asks for every scope of the scheme; the operation needs those of its first alternative. All tokens are the
 * one that the collection holds.
 */
function completeAuth(auth: PostmanAuth, { security = [] }: OperationObject): PostmanAuth {
  if (auth.type === 'bearer') return { ...auth, bearer: [{ key: 'token', value: variableOf(TOKEN_VARIABLE) }] };
  if (auth.type !== 'oauth2') return auth;
  const scopes = Object.values(security[0] ?? {}).flat();
  const settings = (auth.oauth2 ?? []).map((setting) =>
    setting.key === 'scope' ? { ...setting, value: scopes.join(' ') } : setting,
  );
  return { ...auth, oauth2: [...settings, { key: 'accessToken', value: variableOf(TOKEN_VARIABLE) }] };
}
