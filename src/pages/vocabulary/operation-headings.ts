/** What a section of an operation page is for. */
export type OperationPart =
  | 'http-request'
  | 'permissions'
  | 'request-headers'
  | 'query-parameters'
  | 'path-parameters'
  | 'function-parameters'
  | 'parameters'
  | 'request-body'
  | 'response'
  | 'examples'
  | 'example-request'
  | 'errors';

/**
 * Titles of the sections of an operation page: lower case, without a suffix in parentheses, a number or a colon.
 * A title matches when it is one of these, or begins with one and a space; of several the longest wins.
 */
export const OPERATION_HEADINGS = {
  'http-request': ['http request', 'http requests'],
  permissions: ['permissions', 'permission', 'prerequisites', 'required permissions'],
  'request-headers': ['request headers', 'request header', 'optional request headers', 'http headers'],
  'query-parameters': [
    'query parameters',
    'query parameter',
    'optional query parameters',
    'required query parameters',
    'odata query parameters',
    'optional odata query parameters',
    'query options',
    'query string parameters',
  ],
  'path-parameters': ['path parameters', 'path parameter', 'uri parameters', 'url parameters'],
  'function-parameters': ['function parameters', 'function parameter'],
  parameters: ['parameters'],
  'request-body': ['request body', 'request payload', 'action parameters', 'body parameters'],
  response: ['response', 'responses'],
  examples: ['example', 'examples', 'sample', 'samples', 'sample request', 'request example', 'response example'],
  'example-request': ['request', 'requests'],
  errors: [
    'error',
    'errors',
    'error response',
    'error responses',
    'error codes',
    'error handling',
    'error conditions',
    'exceptions',
  ],
} as const satisfies Readonly<Record<OperationPart, readonly string[]>>;
