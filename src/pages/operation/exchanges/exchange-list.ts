import { hasNoBody } from '../../../http/bodiless-status.js';
import { contentTypeOf } from '../../../http/media-type.js';
import type { Payload, RequestLine, RequestMessage, ResponseMessage } from '../../../http/message.js';
import { isReadMethod } from '../../../http/methods.js';
import type { Exchange, ExchangeRequest, ExchangeResponse } from '../../page-model.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { MessageAnnotation } from './annotation-facts.js';

const JSON_TYPE = /json/i;
/** RFC 9110, 15.3.3. */
const ACCEPTED = 202;
/** Headers that name a URL: `Location`, `Operation-Location`. */
const POINTER = /(?:^|-)location$/i;

/** An exchange while its page is being read. */
interface OpenExchange {
  readonly names: readonly string[];
  readonly title?: string;
  request?: ExchangeRequest;
  readonly responses: ExchangeResponse[];
}

/** What an annotation and the headings say of a message. */
export interface MessageLabel {
  readonly annotation: MessageAnnotation;
  /** The heading that names the example. */
  readonly title?: string;
  /** What a caption or heading says the message is. */
  readonly role?: SectionMeaning;
  /** What a heading says that the response of a payload has. */
  readonly status?: number;
}

/** Puts the messages of a page together, in page order. */
export interface ExchangeList {
  addRequest(message: RequestMessage, label: MessageLabel): void;
  addResponse(message: ResponseMessage, label: MessageLabel): void;
  /** Finds the place of a payload that stands alone; false when it belongs to nothing. */
  addPayload(payload: Payload, label: MessageLabel): boolean;
  exchanges(): readonly Exchange[];
}

/**
 * @param payloadStatus the status of responses of which only the payload is shown
 * @param documented the one request that bodies shown alone are of
 */
export function createExchangeList(payloadStatus: number, documented?: RequestLine): ExchangeList {
  const all: OpenExchange[] = [];
  const open = ({ annotation, title }: MessageLabel): OpenExchange => {
    const exchange: OpenExchange = { names: annotation.names, ...(title !== undefined && { title }), responses: [] };
    all.push(exchange);
    return exchange;
  };
  /** Without a request, answers below another heading are another example. */
  const currentFor = ({ title }: MessageLabel) => {
    const current = all.at(-1);
    const isOther = current && !current.request && title !== undefined && current.title !== title;
    return isOther ? undefined : current;
  };
  const respond = (response: ExchangeResponse, label: MessageLabel) => {
    const { names } = label.annotation;
    const named = names.length > 1 ? all.filter((exchange) => sharesName(exchange.names, names)) : [];
    if (named.length > 0) for (const exchange of named) exchange.responses.push(response);
    else (currentFor(label) ?? open(label)).responses.push(response);
  };
  return {
    addRequest: ({ line, headers, body }, label) => {
      const { sampleKeys, opaqueUrl } = label.annotation;
      open(label).request = {
        line,
        headers,
        ...(body && { body }),
        sampleKeys,
        opaqueUrl,
      };
    },
    addResponse: ({ status, headers, body, at }, label) => {
      respond({ status, headers, ...(body && { body }), ...responseFacts(label.annotation), at }, label);
    },
    addPayload: (payload, label) => {
      const isSent = isRequestRole(label.role);
      const current = all.at(-1);
      const last = current?.responses.at(-1);
      const answer = (status: number) =>
        respond({ status, headers: [], body: payload, ...responseFacts(label.annotation), at: payload.at }, label);
      if (label.status !== undefined && !isSent) answer(label.status);
      else if (current?.request && !last && !current.request.body && isBodyOf(current.request, label.role))
        current.request = { ...current.request, body: payload };
      else if (current && last && !last.body && mayHaveBody(last) && !isSent)
        current.responses[current.responses.length - 1] = { ...last, body: payload };
      else if (label.role === 'response' || (current?.request && !last && !isSent)) answer(payloadStatus);
      else if (documented && isSent)
        open(label).request = { line: documented, headers: [], body: payload, sampleKeys: [], opaqueUrl: false };
      else return false;
      return true;
    },
    exchanges: () => all.map(close),
  };
}

/** What is behind a request that was accepted, with a header that says where to ask for the outcome, is that outcome. */
function mayHaveBody({ status, headers }: ExchangeResponse): boolean {
  return !hasNoBody(status) && !(status === ACCEPTED && headers.some(({ name }) => POINTER.test(name)));
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
  if (isRequestRole(role)) return true;
  const isJson = JSON_TYPE.test(contentTypeOf(request.headers) ?? '');
  return isJson && !isReadMethod(request.line.method);
}

function responseFacts({ type, isCollection }: MessageAnnotation) {
  return {
    ...(type && { annotatedType: type }),
    ...(isCollection !== undefined && { annotatedCollection: isCollection }),
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
