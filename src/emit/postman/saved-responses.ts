import type { OpenAPIObject, OperationObject, ResponseObject } from 'openapi3-ts/oas30';
import { reasonPhrase } from '../../http/reason-phrases.js';
import { examplesOf, type NamedExample } from './operation-parts.js';
import type { PostmanBody, PostmanRequest, PostmanResponse } from './postman-collection.js';
import { resolveReference } from './resolve-reference.js';
import { stableId } from './stable-id.js';

/**
 * The documented answers of an operation, each beside the request that it answers: one per payload, also where a
 * status has several, of which the converter keeps one; and one for a success that has none. Errors that the pages
 * name without a payload say nothing to look at.
 * @param requests the documented payloads of the request; an answer belongs to the one of its own name
 */
export function makeSavedResponses(
  operation: OperationObject,
  request: PostmanRequest,
  requests: readonly NamedExample[],
  document: OpenAPIObject,
): readonly PostmanResponse[] {
  const { operationId = '' } = operation;
  return Object.entries(operation.responses).flatMap(([status, reference]) => {
    const response: ResponseObject | undefined = resolveReference(document, 'responses', reference);
    if (!response || response['x-inferred']) return [];
    const phrase = reasonPhrase(Number(status)) ?? status;
    const answers = examplesOf(response.content);
    if (answers.length === 0 && !/^[23]/.test(status)) return [];
    return (answers.length > 0 ? answers : [undefined]).map((answer) => {
      const asked = requests.find(({ name }) => name === answer?.name);
      return {
        id: stableId(operationId, status, answer?.mediaType ?? '', answer?.name ?? ''),
        name: answer?.title ?? phrase,
        originalRequest: repeatRequest(request, asked),
        status: phrase,
        code: Number(status),
        header: answer ? [{ key: 'Content-Type', value: answer.mediaType }] : [],
        cookie: [],
        ...(answer && { body: textOf(answer) }),
        _postman_previewlanguage: languageOf(answer?.mediaType),
      } as const satisfies PostmanResponse;
    });
  });
}

/** A documented payload as the body of a request. */
export function bodyOf(payload: NamedExample): PostmanBody {
  const language = languageOf(payload.mediaType);
  return { mode: 'raw', raw: textOf(payload), options: { raw: { headerFamily: language, language } } };
}

/** Without what is told beside the request already. */
function repeatRequest({ method, url, header = [], body }: PostmanRequest, payload: NamedExample | undefined) {
  const repeated = payload ? bodyOf(payload) : body;
  return {
    method,
    url: {
      ...url,
      query: url.query.filter(({ disabled }) => !disabled).map(({ key, value }) => ({ key, value })),
      variable: url.variable.map(({ key, value }) => ({ key, value })),
    },
    header: header.filter(({ disabled }) => !disabled).map(({ key, value }) => ({ key, value })),
    ...(repeated && { body: repeated }),
  };
}

function textOf({ mediaType, value }: NamedExample): string {
  return typeof value === 'string' && languageOf(mediaType) !== 'json' ? value : JSON.stringify(value, null, 2);
}

function languageOf(mediaType = ''): string {
  return /(?:^|[/+])(json|xml|html)$/.exec(mediaType)?.[1] ?? 'text';
}
