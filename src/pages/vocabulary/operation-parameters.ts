import type { Spellings } from './title-matcher.js';

/** Names and labels around requests and their examples; all lower case unless they name something. */
export interface ParameterVocabulary {
  /** Request headers that are no parameters: credentials and media types. */
  readonly credentialHeaders: readonly string[];
  readonly mediaTypeHeaders: readonly string[];
  /** Query options that prose names, with the dollar. */
  readonly queryOptions: readonly string[];
  /** Response headers that prose names. */
  readonly responseHeaders: readonly string[];
}

/** Columns of a table of parameters or headers. */
export type ParameterColumn = 'name' | 'type' | 'value' | 'description' | 'required' | 'default' | 'example';

/** Titles of such columns. `value` holds a sample, a type, or prose: the cells tell. */
export const PARAMETER_COLUMNS = {
  name: [
    'name',
    'header',
    'headers',
    'header name',
    'request header',
    'parameter',
    'parameters',
    'parameter name',
    'query parameter',
    'path parameter',
    'function parameter',
    'query option',
    'option',
    'property',
    'properties',
    'property name',
    'argument',
  ],
  type: ['type', 'data type', 'parameter type'],
  value: ['value', 'values'],
  description: ['description', 'descriptions', 'description and example', 'details', 'remarks', 'notes', 'comments'],
  required: ['required', 'required?', 'required (y/n)', 'mandatory', 'is required'],
  default: ['default', 'default value'],
  example: ['example', 'examples', 'sample', 'sample value', 'example value'],
} as const satisfies Spellings<ParameterColumn>;

/** The spellings that the known page families use. */
export const PARAMETER_VOCABULARY = {
  credentialHeaders: ['authorization'],
  mediaTypeHeaders: ['content-type', 'accept'],
  queryOptions: [
    '$select',
    '$filter',
    '$expand',
    '$top',
    '$skip',
    '$count',
    '$search',
    '$orderby',
    '$format',
    '$apply',
    '$compute',
    '$skiptoken',
    '$deltatoken',
  ],
  responseHeaders: ['Location', 'Operation-Location', 'Content-Location', 'Retry-After', 'ETag'],
} as const satisfies ParameterVocabulary;
