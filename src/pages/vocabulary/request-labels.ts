import type { Spellings } from './title-matcher.js';

/** What a label says of the text behind it: a method, or the target of a request. */
export type RequestLabel = 'method' | 'target';

/** Labels in front of the two halves of a request line: `**Method:** GET`, `**URL:** /books/{id}`. */
export const REQUEST_LABELS = {
  method: ['method', 'methods', 'http method', 'request method', 'http request method', 'verb', 'http verb'],
  target: [
    'url',
    'urls',
    'uri',
    'path',
    'endpoint',
    'end point',
    'route',
    'request',
    'http request',
    'request line',
    'request url',
    'request uri',
    'request path',
    'http url',
    'api url',
    'api endpoint',
    'endpoint url',
    'endpoint path',
    'resource',
    'resource url',
    'resource uri',
    'resource path',
    'relative url',
    'relative path',
  ],
} as const satisfies Spellings<RequestLabel>;

/** Headings above request lines that say enough by themselves, in lists, tables or headings. */
export const REQUEST_LISTS = {
  requests: [
    'endpoints',
    'endpoints *',
    '{name} endpoints',
    'routes',
    '{name} routes',
    'api',
    'rest api',
    'http api',
    'api reference',
    'api documentation',
  ],
} as const satisfies Spellings<'requests'>;

/** Keys of the front matter whose value is a request line, which a generator of sites shows: `api: "POST /books"`. */
export const REQUEST_ENTRIES = ['api', 'openapi', 'request', 'endpoint'] as const;
