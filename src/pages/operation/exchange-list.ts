import type { Payload, RequestMessage, ResponseMessage } from '../../http/message.js';
import type { Exchange, ExchangeRequest, ExchangeResponse } from '../page-model.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { MessageAnnotation } from './annotation-facts.js';

/** An exchange while its page is being read. */
interface OpenExchange {
  readonly names: readonly string[];
  readonly title?: string;
  request?: ExchangeRequest;
  readonly responses: ExchangeResponse[];
}

/** Puts the messages of a page together, in page order. */
export interface ExchangeList {
  addRequest(message: RequestMessage, annotation: MessageAnnotation, title: string | undefined): void;
  addResponse(message: ResponseMessage, annotation: MessageAnnotation, title: string | undefined): void;
  /**
   * Finds the place of a payload that stands alone.
   * @param role what a caption or heading says of it
   * @returns false when it belongs to nothing
   */
  addPayload(
    payload: Payload,
    role: SectionMeaning | undefined,
    annotation: MessageAnnotation,
    title: string | undefined,
  ): boolean;
  exchanges(): readonly Exchange[];
}

/** Statuses whose response has no body. */
const BODILESS = new Set([204, 205, 304]);

/** @param payloadStatus the status of responses of which only the payload is shown */
export function createExchangeList(payloadStatus: number): ExchangeList {
  const all: OpenExchange[] = [];
  const open = (annotation: MessageAnnotation, title: string | undefined): OpenExchange => {
    const exchange: OpenExchange = { names: annotation.names, ...(title !== undefined && { title }), responses: [] };
    all.push(exchange);
    return exchange;
  };
  const respond = (response: ExchangeResponse, annotation: MessageAnnotation, title: string | undefined) => {
    const named = annotation.names.length > 1 ? all.filter(({ names }) => sharesName(names, annotation.names)) : [];
    if (named.length > 0) for (const exchange of named) exchange.responses.push(response);
    else (all.at(-1) ?? open(annotation, title)).responses.push(response);
  };
  return {
    addRequest: ({ line, headers, body }, annotation, title) => {
      open(annotation, title).request = {
        line,
        headers,
        ...(body && { body }),
        ...(annotation.type && { annotatedType: annotation.type }),
        sampleKeys: annotation.sampleKeys,
      };
    },
    addResponse: ({ status, headers, body, at }, annotation, title) => {
      respond({ status, headers, ...(body && { body }), ...responseFacts(annotation), at }, annotation, title);
    },
    addPayload: (payload, role, annotation, title) => {
      const current = all.at(-1);
      const last = current?.responses.at(-1);
      if (current?.request && !last && !current.request.body && isBodyOf(current.request, role)) {
        current.request = { ...current.request, body: payload };
      } else if (current && last && !last.body && !BODILESS.has(last.status) && !isRequestRole(role)) {
        current.responses[current.responses.length - 1] = { ...last, body: payload };
      } else if (role === 'response' || (current?.request && !last && !isRequestRole(role))) {
        respond(
          { status: payloadStatus, headers: [], body: payload, ...responseFacts(annotation), at: payload.at },
          annotation,
          title,
        );
      } else return false;
      return true;
    },
    exchanges: () => all.map(close),
  };
}

function sharesName(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name));
}

function isRequestRole(role: SectionMeaning | undefined): boolean {
  return role === 'request' || role === 'request-body';
}

/** A payload behind a request without a body is that body when a caption, or a header of the request, says so. */
function isBodyOf(request: ExchangeRequest, role: SectionMeaning | undefined): boolean {
  if (role === 'response') return false;
  return isRequestRole(role) || request.headers.some(({ name }) => name.toLowerCase() === 'content-type');
}

function responseFacts({ type, isCollection, truncated }: MessageAnnotation) {
  return {
    ...(type && { annotatedType: type }),
    ...(isCollection !== undefined && { annotatedCollection: isCollection }),
    truncated,
  };
}

function close({ names, title, request, responses }: OpenExchange): Exchange {
  const [name] = names;
  return {
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title }),
    ...(request && { request }),
    responses,
  };
}
