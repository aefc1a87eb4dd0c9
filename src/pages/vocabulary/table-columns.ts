import type { Spellings } from './title-matcher.js';

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
    'property',
    'properties',
    'property name',
    'name',
    'relationship',
    'relationships',
    'relationship name',
    'navigation',
    'navigation property',
    'parameter',
    'parameters',
    'parameter name',
    'required parameter',
    'attribute',
    'field',
    'field name',
    'go to',
    'method',
  ],
  type: ['type', 'data type', 'property type', 'parameter type', 'return type', 'value type', 'value'],
  description: [
    'description',
    'descriptions',
    'descrition',
    'details',
    'meaning',
    'remarks',
    'notes',
    'comment',
    'comments',
  ],
  required: ['required', 'required?', 'required (y/n)', 'mandatory', 'is required'],
  'read-only': ['read-only', 'read only', 'readonly', 'is read-only'],
  default: ['default', 'default value'],
  minimum: ['min value', 'minimum', 'minimum value', 'min'],
  maximum: ['max value', 'maximum', 'maximum value', 'max'],
  values: ['possible values', 'allowed values', 'valid values', 'supported values'],
} as const satisfies Spellings<PropertyColumn>;

/** Columns of a table that lists the members of an enumeration. */
export type MemberColumn = 'name' | 'number' | 'description';

/** `Value` is a name when no other column is, and a number beside a name: `readMembers` decides by the cells. */
export const MEMBER_COLUMNS = {
  name: ['member', 'members', 'member name', 'name', 'enumeration', 'enum', 'enum value', 'constant', 'option', 'flag'],
  number: ['value', 'values', 'int value', 'integer value', 'numeric value', 'number'],
  description: ['description', 'descriptions', 'details', 'meaning', 'remarks', 'notes', 'comments', 'display name'],
} as const satisfies Spellings<MemberColumn>;

/** Columns of a table that lists the operations on a type. */
export type MethodColumn = 'method' | 'return-type' | 'file-return-type' | 'request' | 'description';

/**
 * `request` holds a method and a path: `GET /drives/{drive-id}`. `file-return-type` is what the method returns as a file, beside
 * or instead of JSON.
 */
export const METHOD_COLUMNS = {
  method: ['method', 'methods', 'function', 'action', 'common task', 'task', 'task name', 'operation', 'api'],
  'return-type': ['return type', 'returns', 'return value', 'type', 'data type', 'response type', 'json return type'],
  'file-return-type': ['csv return type'],
  request: [
    'http method',
    'rest path',
    'http request',
    'request',
    'example request',
    'request uri',
    'request url',
    'uri',
    'url',
    'path',
  ],
  description: ['description', 'descriptions', 'details', 'remarks', 'notes'],
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
