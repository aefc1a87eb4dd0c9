import { placeIn } from '../../diagnostics/diagnostic.js';
import { bareMediaType, contentTypeOf } from '../../http/media-type.js';
import type { HttpHeader } from '../../http/message.js';
import type { Exchange, PageModel, PageOperation } from '../../pages/page-model.js';
import type { RequestExample, ResponseExample } from './operation-examples.js';

/** The annotation's name, else the title, else the number: fit for a key. */
export function exampleName(exchange: Exchange, number: number): string {
  const name = (exchange.name ?? exchange.title ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, NAME_LENGTH);
  return name === '' ? `example-${number}` : name;
}

/** Longer names are sentences. */
const NAME_LENGTH = 60;

/** What the request of an exchange shows; undefined where it has none. */
export function requestExample(exchange: Exchange, name: string, page: PageModel): RequestExample | undefined {
  const { request, title } = exchange;
  if (!request) return undefined;
  const mediaType = mediaTypeOf(request.headers);
  const origin = placeIn(page.file, request.body?.at ?? request.line.at);
  return {
    name,
    ...(title && { title }),
    ...(request.body && { body: request.body }),
    ...(mediaType && { mediaType }),
    query: request.line.query,
    origin,
  };
}

/** JSON that stands in the request body section itself, outside of a message. */
export function bodySamples({ file }: PageModel, { requestBody }: PageOperation): RequestExample[] {
  const samples = requestBody?.samples ?? [];
  return samples.map((body, index) => ({ name: `body-${index + 1}`, body, query: [], origin: placeIn(file, body.at) }));
}

/** What the responses of an exchange show, in their order. */
export function responseExamples({ responses, title }: Exchange, name: string, page: PageModel): ResponseExample[] {
  return responses.map(({ status, headers, body, annotatedType: type, annotatedCollection, at }) => {
    const mediaType = mediaTypeOf(headers);
    return {
      name,
      ...(title && { title }),
      status,
      ...(body && { body }),
      ...(mediaType && { mediaType }),
      headers,
      ...(type && { annotated: { type, collection: annotatedCollection === true, page } }),
      origin: placeIn(page.file, body?.at ?? at),
    };
  });
}

/** The bare media type of a message; undefined without a usable `Content-Type`. */
function mediaTypeOf(headers: readonly HttpHeader[]): string | undefined {
  return bareMediaType(contentTypeOf(headers) ?? '') || undefined;
}
