import { describe, expect, test } from 'vitest';
import { parsePayload } from '../../../src/http/parse-payload.js';

const at = { line: 3, column: 1 };

describe('the kind of a body', () => {
  const cases: readonly { given: string; mediaType?: string; kind: string }[] = [
    { given: '{"a": 1}', kind: 'json' },
    { given: '{"a": 1,}', mediaType: 'application/json; charset=utf-8', kind: 'json' },
    { given: '{"a": 1,}', mediaType: 'application/problem+json', kind: 'json' },
    { given: '{"a": 1}', mediaType: 'text/plain', kind: 'json' },
    { given: '"a": 1', kind: 'json' },
    { given: '"Address" {"a": 1}', kind: 'json' },
    { given: '{ ... }', kind: 'json' },
    { given: '[…]', kind: 'json' },
    { given: '[a, b]', kind: 'json' },
    { given: '[true]', kind: 'json' },
    { given: '{}', kind: 'json' },
    { given: '893', mediaType: 'application/json', kind: 'json' },
    { given: '893', kind: 'text' },
    { given: '"a word"', kind: 'text' },
    { given: 'Report Date,Count', mediaType: 'application/octet-stream', kind: 'text' },
    {
      given: '--part\nContent-Type: text/html\n\n<p>x</p>',
      mediaType: 'multipart/form-data; boundary=part',
      kind: 'text',
    },
    { given: '<book id="1"/>', mediaType: 'application/xml', kind: 'text' },
    { given: '{host}/{name}/{status}', kind: 'text' },
    { given: '{not json', mediaType: 'text/plain', kind: 'text' },
    { given: '', kind: 'text' },
    { given: '{Raw bytes of the file}', kind: 'placeholder' },
    { given: '[Zip file, with a manifest]', kind: 'placeholder' },
    { given: '<bytes 0-25 of the file>', kind: 'placeholder' },
    { given: '(application/octet-stream of size 16 bytes)', kind: 'placeholder' },
    { given: '...binary data...', kind: 'placeholder' },
    { given: 'the bytes of a picture', mediaType: 'image/jpeg', kind: 'placeholder' },
    { given: '{"a" "b" "c"}', kind: 'broken' },
    { given: 'no body here', mediaType: 'application/json', kind: 'broken' },
  ];
  test.each(cases)('$mediaType $given', ({ given, mediaType, kind }) => {
    expect(parsePayload(given, at, mediaType).kind).toBe(kind);
  });
});

test('a payload stands where its first character stands', () => {
  expect(parsePayload('\n  {"a": 1,}', at)).toEqual({
    kind: 'json',
    value: { a: 1 },
    repairs: [{ kind: 'trailing-comma', at: { line: 4, column: 10 }, found: ',' }],
    at: { line: 4, column: 3 },
  });
});

test('a broken payload says where and why', () => {
  expect(parsePayload('{\n"a" 1\n}', at)).toEqual({
    kind: 'broken',
    text: '{\n"a" 1\n}',
    reason: 'expected a colon behind the name "a" at 4:5, found `1`',
    at,
  });
});
