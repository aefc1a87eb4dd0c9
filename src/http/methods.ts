import type { HttpMethod } from '../model/api-model.js';

/** The methods that request lines have, in the order in which references list them. */
export const HTTP_METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const satisfies readonly HttpMethod[];

/** Alternatives of a pattern: the methods as request lines write them. */
export const METHOD_WORDS = HTTP_METHODS.join('|').toUpperCase();
