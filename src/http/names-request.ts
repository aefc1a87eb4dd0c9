import type { RequestLine } from './message.js';
import { pathShape } from './path-template.js';
import { parseRequestLine } from './request-line.js';

/** The text is compared, and stands nowhere. */
const NOWHERE = { line: 1, column: 1 };

/**
 * Whether a text such as `GET /users/{id}`, or a path alone, means a request line: the same method, and a path that differs
 * in nothing but host, query string, letter case and the names of placeholders.
 */
export function namesRequest(text: string, { method, path }: Pick<RequestLine, 'method' | 'path'>): boolean {
  const named = parseRequestLine(text, NOWHERE) ?? parseRequestLine(`${method.toUpperCase()} ${text}`, NOWHERE);
  if (!path || !named?.path || named.method !== method) return false;
  return pathShape(named.path).toLowerCase() === pathShape(path).toLowerCase();
}
