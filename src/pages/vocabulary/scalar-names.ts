import type { ScalarName } from '../../model/schema.js';

/** Words of the pages for the primitive types, in lower case. The protocol's `Edm.` names stand among them. */
export const SCALAR_NAMES = {
  string: ['string', 'edm.string', 'str', 'text', 'char', 'email', 'password'],
  boolean: ['boolean', 'bool', 'edm.boolean', 'true/false'],
  int8: ['sbyte', 'edm.sbyte', 'int8'],
  uint8: ['byte', 'edm.byte', 'uint8'],
  int16: ['int16', 'edm.int16', 'short'],
  int32: ['int32', 'edm.int32', 'int', 'integer', 'integer32', 'int 32'],
  int64: ['int64', 'edm.int64', 'long', 'integer64', 'int 64', 'bigint', 'biginteger'],
  float: ['single', 'edm.single', 'float'],
  double: ['double', 'edm.double'],
  decimal: ['decimal', 'edm.decimal'],
  number: ['number', 'numeric'],
  'date-time': [
    'datetimeoffset',
    'edm.datetimeoffset',
    'datetime',
    'edm.datetime',
    'date-time',
    'timestamp',
    'date and time',
  ],
  date: ['date', 'edm.date', 'dateonly'],
  time: ['timeofday', 'edm.timeofday', 'time', 'edm.time', 'timeonly'],
  duration: ['duration', 'edm.duration', 'timespan'],
  uuid: ['guid', 'edm.guid', 'uuid'],
  uri: ['url', 'uri', 'relative url', 'relative uri', 'absolute url', 'absolute uri'],
  base64: ['binary', 'edm.binary', 'base64', 'base64 string', 'bytes'],
  binary: ['stream', 'edm.stream', 'binary stream', 'file content', 'file contents'],
} as const satisfies Readonly<Record<ScalarName, readonly string[]>>;
