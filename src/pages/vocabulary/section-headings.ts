import { foldTitle, type Spellings } from './title-matcher.js';

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

/** Says in front of a heading of parameters whether they have to be given: "Required query parameters". */
const NECESSITY = /^(required|mandatory|optional) /i;

/** The heading without that word. */
export function withoutNecessity(title: string): string {
  return title.replace(NECESSITY, '');
}

/** Whether a heading says that all below it has to be given. */
export function demandsAll(title: string): boolean {
  return /^[rm]/i.test(NECESSITY.exec(foldTitle(title))?.[1] ?? '');
}

/** Headings of sections, without `NECESSITY` in front; see `Spellings` for `*`. */
export const SECTION_HEADINGS = {
  description: [
    'api description',
    'description',
    'api method description',
    'method description',
    'operation description',
    'resource description',
    'purpose',
  ],
  permissions: [
    'permissions',
    'permission',
    'prerequisites',
    'permissions *',
    'oauth scopes',
    'scopes',
    'access rights',
  ],
  'http-request': [
    'http request',
    'http request *',
    'http requests *',
    'rest request',
    'http endpoint',
    'api endpoint',
    'endpoint',
    'endpoint url',
    'endpoint uri',
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
  'request-headers': ['request header', 'headers', 'http headers', 'header parameters', 'request headers *'],
  'query-parameters': [
    'query parameters',
    'query parameter',
    'query options',
    'uri parameters',
    'uri parameter',
    'request uri parameters',
    'request uri parameter',
    'uri required parameters',
    'uri filter parameters',
    'odata query parameters',
    'odata query options',
    'supported odata query options',
    'supported query parameters',
    'query string parameters',
    'request query string parameters',
    'query string params',
    'query params',
    'query string',
    'url query parameters',
    'url params',
    'url parameters',
    'request url parameters',
    'query',
    'filters',
    'query filters',
    'request query parameters',
    'search parameters',
    'filter parameters',
  ],
  'path-parameters': [
    'path parameters',
    'path parameter',
    'path variables',
    'path params',
    'url path parameters',
    'request path parameters',
    'route parameters',
  ],
  'function-parameters': ['function parameters', 'function parameter'],
  parameters: [
    'parameters',
    'request parameters',
    'input parameters',
    'arguments',
    'supported attributes',
    'supported parameters',
    'available parameters',
    'params',
  ],
  'request-body': [
    'request body',
    'request body *',
    'request content',
    'request payload',
    'request fields',
    'request schema',
    'request json *',
    'body',
    'body parameters',
    'body fields',
    'request body properties',
    'request body parameters',
    'request properties',
    'form data parameters',
    'form data',
    'data params',
    'data parameters',
    'form fields',
    'json body *',
    'json request body *',
    'form params',
    'json/form params',
    'payload',
    'sample payload',
    'sample payloads',
    'example payload',
    'payload example',
    'sample body',
    'sample request body',
    'json parameters',
    'json params',
    'json fields',
    'form parameters',
    'post parameters',
    'post body parameters',
    'post data',
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
    'sampleresponse',
    'example result',
    'example results',
    'sample result',
    'sample output',
    'example output',
    'response *',
    'successful response',
    'success response',
    'on success: *',
    'return value',
    'return values',
    'returns',
    'result',
    'results',
    'returned attributes',
    'returned data',
    'returned fields',
    'returned object attributes',
    'supported response attributes',
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
    'synchronous errors',
    'error *',
    'possible errors',
    'on failure: *',
    'response codes',
    'return codes',
    'exceptions',
    'failures',
  ],
  examples: ['example', 'examples', 'example *', 'examples *', 'sample', 'samples'],
  request: [
    'request',
    'requests',
    'sample request',
    'sample requests',
    'samplerequest',
    'example call',
    'example calls',
    'sample call',
    'request example',
    'request *',
  ],
  properties: ['properties', 'property', 'fields', 'attributes', 'resource properties', 'object properties'],
  relationships: ['relationships', 'relationship', 'relations', 'associations'],
  navigation: [
    'navigation',
    'navigation properties',
    'navigations',
    'single-valued navigation properties',
    'collection-valued navigation properties',
  ],
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

/** Titles of the fields of a form, which is what a body is then that nobody says the media type of; in lower case. */
export const FORM_TITLES = [
  'form data',
  'form data parameters',
  'form fields',
  'form params',
  'form parameters',
] as const;
