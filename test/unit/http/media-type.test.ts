import { expect, test } from 'vitest';
import { bareMediaType, isJsonType, isTextType, mediaTypeFamily } from '../../../src/http/media-type.js';

test.each([
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/plain ', 'text/plain'],
  ['image/*', 'image/*'],
  ['JSON', ''],
  ['', ''],
])('the bare media type of %j is %j', (value, want) => {
  expect(bareMediaType(value)).toBe(want);
});

test.each([
  ['application/json', 'json'],
  ['application/problem+json', 'json'],
  ['application/json-patch+json;odata=verbose', 'json'],
  ['text/json', 'json'],
  ['text/csv', 'text'],
  ['application/xml', 'text'],
  ['application/atom+xml', 'text'],
  ['multipart/mixed; boundary=x', 'text'],
  ['application/x-www-form-urlencoded', 'text'],
  ['image/jpeg', 'binary'],
  ['application/pdf', 'binary'],
  ['application/octet-stream', 'unknown'],
  ['notjson', 'unknown'],
  [undefined, 'unknown'],
] as const)('%j is of the family %s', (value, want) => {
  expect(mediaTypeFamily(value)).toBe(want);
  if (value === undefined) return;
  expect(isJsonType(value)).toBe(want === 'json');
  expect(isTextType(value)).toBe(want === 'text');
});
