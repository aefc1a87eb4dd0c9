import type { Spellings } from './title-matcher.js';

/** Titles that any table of named things may have, whatever it lists. */
const NAMES = [
  'name',
  'property',
  'properties',
  'property name',
  'parameter',
  'parameters',
  'parameter name',
  'attribute',
  'attributes',
  'attribute name',
  'field',
  'fields',
  'field name',
  'key',
  'argument',
  'arguments',
  'element',
] as const;
const TYPES = [
  'type',
  'types',
  'data type',
  'datatype',
  'property type',
  'parameter type',
  'field type',
  'json type',
  'schema',
  'kind',
  'format',
] as const;
const DESCRIPTIONS = [
  'description',
  'descriptions',
  'descrition',
  'details',
  'meaning',
  'explanation',
  'definition',
  'purpose',
  'remarks',
  'notes',
  'comment',
  'comments',
  'info',
  'information',
  'rules',
  'validation',
  'validation rules',
] as const;
const VALUE_LISTS = [
  'possible values',
  'allowed values',
  'valid values',
  'supported values',
  'accepted values',
  'allowed',
  'choices',
] as const;
const FLAGS_AND_DEFAULTS = {
  required: ['required', 'required?', 'required (y/n)', 'required/optional', 'mandatory', 'mandatory?', 'is required'],
  default: ['default', 'default value', 'defaults to'],
} as const;

/** Columns of a table of properties, relationships, or body parameters. */
export type PropertyColumn =
  | 'name'
  | 'type'
  | 'description'
  | 'required'
  | 'read-only'
  | 'default'
  | 'minimum'
  | 'maximum'
  | 'values';

/** Titles of columns. The name's column is found by its title or by being the first one beside a known type column. */
export const PROPERTY_COLUMNS = {
  name: [
    ...NAMES,
    'relationship',
    'relationships',
    'relationship name',
    'navigation',
    'navigation property',
    'required parameter',
    'header',
    'header name',
    'response header',
    'go to',
    'method',
  ],
  type: [...TYPES, 'return type', 'value type', 'value'],
  description: DESCRIPTIONS,
  ...FLAGS_AND_DEFAULTS,
  'read-only': ['read-only', 'read only', 'readonly', 'is read-only'],
  minimum: ['min value', 'minimum', 'minimum value', 'min'],
  maximum: ['max value', 'maximum', 'maximum value', 'max'],
  values: [...VALUE_LISTS, 'options'],
} as const satisfies Spellings<PropertyColumn>;

/** Titles of columns of what stands for something else in the paths that a page shows. */
export const PATH_COMPONENTS = ['path component', 'path components', 'path segment', 'uri component'] as const;

/** Columns of a table of parameters or headers. */
export type ParameterColumn = 'name' | 'type' | 'value' | 'values' | 'description' | 'required' | 'default' | 'example';

/** Titles of such columns. `value` holds a sample, a type, or prose: the cells tell. */
export const PARAMETER_COLUMNS = {
  name: [
    ...NAMES,
    'header',
    'headers',
    'header name',
    'request header',
    'query parameter',
    'query',
    'path parameter',
    ...PATH_COMPONENTS,
    'uri parameter',
    'url parameter',
    'function parameter',
    'query option',
    'option',
  ],
  type: TYPES,
  value: ['value', 'values'],
  values: VALUE_LISTS,
  description: [...DESCRIPTIONS, 'description and example'],
  ...FLAGS_AND_DEFAULTS,
  example: ['example', 'examples', 'sample', 'sample value', 'example value'],
} as const satisfies Spellings<ParameterColumn>;

/** Columns of a table that lists the members of an enumeration. */
export type MemberColumn = 'name' | 'number' | 'description';

/** `Value` is a name when no other column is, and a number beside a name: `readMembers` decides by the cells. */
export const MEMBER_COLUMNS = {
  name: ['member', 'members', 'member name', 'name', 'enumeration', 'enum', 'enum value', 'constant', 'option', 'flag'],
  number: ['value', 'values', 'int value', 'integer value', 'numeric value', 'number'],
  description: [...DESCRIPTIONS, 'display name'],
} as const satisfies Spellings<MemberColumn>;

/** Columns of a table that lists the operations on a type. */
export type MethodColumn = 'method' | 'return-type' | 'file-return-type' | 'request' | 'description';

/**
 * `request` holds a method and a path: `GET /drives/{drive-id}`. `file-return-type` is what the method returns as a file, beside
 * or instead of JSON.
 */
export const METHOD_COLUMNS = {
  method: [
    'method',
    'methods',
    'function',
    'action',
    'common task',
    'task',
    'task name',
    'operation',
    'api',
    'verb',
    'http verb',
  ],
  'return-type': ['return type', 'returns', 'return value', 'type', 'data type', 'response type', 'json return type'],
  'file-return-type': ['csv return type'],
  request: [
    'http method',
    'rest path',
    'http request',
    'request',
    'example request',
    'request line',
    'request uri',
    'request url',
    'request path',
    'endpoint',
    'endpoints',
    'api endpoint',
    'endpoint url',
    'resource url',
    'resource uri',
    'resource path',
    'route',
    'uri',
    'url',
    'path',
  ],
  description: DESCRIPTIONS,
} as const satisfies Spellings<MethodColumn>;

/** Titles of columns that hold the values of the property that they name. */
export const VALUE_COLUMNS = {
  values: [
    'value of {name} property',
    'value of {name}',
    'values of {name}',
    '{name} property value',
    '{name} value',
    '{name} values',
    '{name} property',
  ],
} as const satisfies Spellings<'values'>;
