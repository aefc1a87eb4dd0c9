import type { Spellings } from './title-matcher.js';

/** What a section of a page is about. The heading's text says it; its level never does. */
export type SectionMeaning =
  | 'description'
  | 'permissions'
  | 'http-request'
  | 'request-headers'
  | 'query-parameters'
  | 'path-parameters'
  | 'function-parameters'
  /** Of the request, without saying where they go. */
  | 'parameters'
  | 'request-body'
  | 'response'
  | 'error-responses'
  | 'examples'
  | 'request'
  | 'properties'
  | 'relationships'
  | 'navigation'
  | 'instance-attributes'
  | 'methods'
  | 'representation'
  | 'members'
  | 'derived-types'
  | 'remarks'
  | 'see-also';

/** Headings of sections; see `Spellings` for `*`. */
export const SECTION_HEADINGS = {
  description: [
    'api description',
    'description',
    'api method description',
    'method description',
    'operation description',
  ],
  permissions: [
    'permissions',
    'permission',
    'prerequisites',
    'permissions *',
    'required permissions',
    'required scopes',
    'oauth scopes',
    'scopes',
  ],
  'http-request': [
    'http request',
    'http requests',
    'http request *',
    'http requests *',
    'rest request',
    'http endpoint',
    'api endpoint',
    'endpoint',
    'request line',
    'request syntax',
    'request url',
    'request uri',
    'resource url',
    'resource uri',
    'url',
    'uri',
    'route',
  ],
  'request-headers': [
    'request headers',
    'request header',
    'headers',
    'optional request headers',
    'required request headers',
    'http headers',
    'header parameters',
    'request headers *',
  ],
  'query-parameters': [
    'query parameters',
    'query parameter',
    'optional query parameters',
    'optional query parameter',
    'required query parameters',
    'query options',
    'uri parameters',
    'uri parameter',
    'request uri parameters',
    'request uri parameter',
    'uri required parameters',
    'uri filter parameters',
    'odata query parameters',
    'optional odata query parameters',
    'odata query options',
    'supported odata query options',
    'supported query parameters',
    'query string parameters',
    'query string',
    'url query parameters',
    'request query parameters',
  ],
  'path-parameters': [
    'path parameters',
    'path parameter',
    'path variables',
    'url parameters',
    'url path parameters',
    'request path parameters',
    'route parameters',
  ],
  'function-parameters': ['function parameters', 'function parameter'],
  parameters: ['parameters', 'request parameters', 'input parameters', 'arguments'],
  'request-body': [
    'request body',
    'request body *',
    'request content',
    'request payload',
    'request fields',
    'request schema',
    'request json',
    'body',
    'body parameters',
    'body fields',
    'json body',
    'payload',
    'action parameters',
  ],
  response: [
    'response',
    'responses',
    'http response',
    'http responses',
    'rest response',
    'response body',
    'sample response',
    'sample responses',
    'response *',
    'successful response',
    'success response',
    'return value',
    'return values',
    'returns',
    'result',
    'results',
  ],
  'error-responses': [
    'error response',
    'error responses',
    'error handling',
    'errors',
    'error codes',
    'status codes',
    'http status codes',
    'error conditions',
    'error *',
    'possible errors',
    'response codes',
    'return codes',
    'exceptions',
    'failures',
  ],
  examples: ['example', 'examples', 'example *', 'examples *', 'sample', 'samples'],
  request: ['request', 'requests', 'sample request', 'request example', 'request *'],
  properties: ['properties', 'property', 'fields', 'attributes', 'resource properties', 'object properties'],
  relationships: ['relationships', 'relationship', 'relations'],
  navigation: ['navigation', 'navigation properties', 'navigations'],
  'instance-attributes': ['instance attributes', 'instance annotations'],
  methods: [
    'methods',
    'method',
    'tasks',
    'tasks on *',
    'reports',
    'functions',
    'actions',
    'bound actions',
    'operations',
    'available operations',
    'supported operations',
    'available methods',
    'supported methods',
  ],
  representation: [
    'json representation',
    'representation',
    'resource representation',
    'json',
    'json format',
    'json object',
    'json example',
    'json sample',
    'sample json',
  ],
  members: ['members', 'member', 'enumeration members', 'enumeration values', 'enum members', 'enum values'],
  'derived-types': ['derived types', 'derived type', 'subtypes'],
  remarks: ['remarks', 'remark', 'notes', 'note', 'limitations', 'known issues'],
  'see-also': [
    'see also',
    'related content',
    'related information',
    'related topics',
    'next steps',
    'more information',
  ],
} as const satisfies Spellings<SectionMeaning>;

/** What an example's heading can say of the payloads below it. */
export type ExampleRole = 'request' | 'response';

/** Headings of examples that show only one side. "Example: request a book" says nothing of the kind. */
export const EXAMPLE_HEADINGS = {
  request: [
    'example request',
    'example requests',
    'example request body',
    'example request to *',
    'example request for *',
    'example request that *',
  ],
  response: [
    'example response',
    'example responses',
    'example response body',
    'example response to *',
    'example response for *',
    'example response from *',
    'sample response',
    'sample response body',
  ],
} as const satisfies Spellings<ExampleRole>;

/** Headings that name a type or an enumeration. `{name}` is what they name. */
export type NamingMeaning = 'type' | 'likely-type' | 'enumeration' | 'values' | 'part';

/**
 * `type` and `enumeration` say what kind of type the name is; `likely-type` says so where properties or JSON follow; `values` says which values the name — a type or
 * a property — can take; `part` that properties are not those of the page's type, but of something inside it.
 */
export const NAMING_HEADINGS = {
  enumeration: [
    '{name} enum type',
    '{name} enumeration type',
    '{name} enumeration',
    '{name} enum',
    '{name} flags type',
  ],
  type: [
    '{name} resource type',
    '{name} complex type',
    '{name} entity type',
    '{name} open type',
    '{name} complextype',
    '{name} entitytype',
  ],
  'likely-type': [
    '{name} resource',
    '{name} object type',
    '{name} data type',
    '{name} object',
    '{name} entity',
    '{name} schema',
    '{name} class',
    '{name} structure',
    '{name} type',
  ],
  values: [
    '{name} property values',
    '{name} enum values',
    '{name} enumeration values',
    'values of {name}',
    '{name} values',
    '{name} options',
    '{name} members',
    '{name} flags',
    '{name} property',
  ],
  part: ['properties of {name}'],
} as const satisfies Spellings<NamingMeaning>;

/** Words that stand where a heading of values has its name, and name nothing. */
export const NAMELESS_WORDS = [
  'possible',
  'supported',
  'allowed',
  'valid',
  'accepted',
  'available',
  'default',
  'special',
  'additional',
  'common',
  'other',
  'enum',
  'enumeration',
  'property',
  'return',
  'key',
] as const;
