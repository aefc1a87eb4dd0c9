import type { HttpMethod } from '../model/api-model.js';

/** The methods that request lines have, in the order in which references list them. */
export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'head', 'patch'] as const satisfies readonly HttpMethod[];

/** Alternatives of a pattern: the methods as request lines write them. */
export const METHOD_WORDS = HTTP_METHODS.join('|').toUpperCase();

/** Whether a method only reads: its requests have no body that means anything (RFC 9110, 9.3.1 and 9.3.2). */
export function isReadMethod(method: string): boolean {
  return method === 'get' || method === 'head';
}

/**
 * Whether the requests of a method have a body: those that read have none, and those that delete have none that means anything
 * (RFC 9110, 9.3.5).
 */
export function sendsBody(method: string): boolean {
  return !isReadMethod(method) && method !== 'delete';
}
