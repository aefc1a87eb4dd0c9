import type { Position } from '../diagnostics/diagnostic.js';
import type { HttpMethod } from '../model/api-model.js';
import type { RequestLine } from './message.js';
import { METHOD_WORDS } from './methods.js';
import { parsePathTemplate } from './path-template.js';
import { splitTarget } from './request-target.js';

const METHOD = new RegExp(String.raw`^\s*(${METHOD_WORDS})(?:\s+|$)`);
const LOWER_CASE_METHOD = new RegExp(String.raw`^\s*(${METHOD_WORDS})\s+(?=[/~]|https?://)`, 'i');
const HTTP_VERSION = /\sHTTP\/?\s?\d(?:\.\d)?$/i;

/**
 * Reads `GET https://host/v1.0/users/{id}?$select=x HTTP/1.1`.
 * @param at where `text` begins
 * @returns nothing when the text begins with no method; else the method and what could be read of the target
 */
export function parseRequestLine(text: string, at: Position): RequestLine | undefined {
  const method = METHOD.exec(text) ?? LOWER_CASE_METHOD.exec(text);
  if (!method?.[1]) return undefined;
  const target = text.slice(method[0].length).trim().replace(HTTP_VERSION, '').trimEnd();
  const { base, path, query } = splitTarget(target);
  return {
    method: method[1].toLowerCase() as HttpMethod,
    target,
    ...(base !== undefined && { base }),
    ...parsePathTemplate(path),
    query,
    at: { ...at, column: at.column + text.length - text.trimStart().length },
  };
}
