import { isJsonObject } from '../model/json.js';
import type { HttpHeader, Payload } from './message.js';

/** Headers of responses that tell of the message itself, so that no body has several of them as its members (RFC 9110, RFC 9111). */
const MESSAGE_HEADERS: ReadonlySet<string> = new Set([
  'cache-control',
  'content-encoding',
  'content-length',
  'content-type',
  'strict-transport-security',
  'transfer-encoding',
  'vary',
]);

/** So many of them are no chance. */
const TELLING = 2;

/**
 * Reads what tools copy as the headers of a response: an object of their names and values, where a body would stand.
 * It has several that tell of the message, as no body does.
 * @returns undefined for a body
 */
export function readBracedHeaders(body: Payload): readonly HttpHeader[] | undefined {
  if (body.kind !== 'json' || !isJsonObject(body.value)) return undefined;
  const headers: HttpHeader[] = [];
  for (const [name, value] of Object.entries(body.value)) {
    if (typeof value !== 'string' || !/^[\w-]+$/.test(name)) return undefined;
    headers.push({ name, value, at: body.at });
  }
  const telling = headers.filter(({ name }) => MESSAGE_HEADERS.has(name.toLowerCase()));
  return telling.length >= TELLING ? headers : undefined;
}
