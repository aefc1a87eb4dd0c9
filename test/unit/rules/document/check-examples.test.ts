import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { describe, expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import type { JsonValue } from '../../../../src/model/json.js';
import type { Schema } from '../../../../src/model/schema.js';
import { checkExamples } from '../../../../src/rules/document/check-examples.js';
import { formatFinding } from '../../../helpers/document-rules.js';
import {
  array,
  example,
  inlineObject,
  inlineProperty,
  json,
  operation,
  path,
  place,
  reference,
  response,
  scalar,
} from '../../../helpers/model-parts.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

function findings(schema: Schema, value: JsonValue, version: '3.0' | '3.1' = '3.1'): readonly string[] {
  const media = json(schema, example('e', value, place('api/a.md', 42, 1)));
  const given = operation({
    id: 'a',
    method: 'get',
    path: path('a'),
    summary: 'A',
    responses: [response('200', 'A.', [media])],
  });
  const model = { ...sampleModel, operations: [given], unrouted: [] };
  return checkExamples(emitOpenApi(model, { version }).document, model).map(formatFinding);
}

test.each(versions)('the sample is valid in %s', (version) => {
  expect(checkExamples(emitOpenApi(sampleModel, { version }).document, sampleModel)).toEqual([]);
});

describe('says which member, what was found and what was expected', () => {
  const users = inlineObject([inlineProperty('value', array(reference('acme.graph.user')))]);
  const limited = (constraints: object, schema: Schema = scalar('string')) =>
    inlineObject([inlineProperty('a', schema, undefined, constraints)]);

  test.each<[string, Schema, JsonValue, string[]]>([
    [
      'a type',
      users,
      { value: [{ displayName: 'A', city: 3 }] },
      ['example-mismatch 42 In this payload, value[0].city is 3; expected a string or null.'],
    ],
    [
      'a member of a base',
      users,
      { value: [{ displayName: 'A', id: [1] }] },
      ['example-mismatch 42 In this payload, value[0].id is an array; expected a string.'],
    ],
    [
      'the payload itself',
      users,
      'text',
      ['example-mismatch 42 In this payload, the whole is "text"; expected an object.'],
    ],
    [
      'a missing member',
      users,
      { value: [{}] },
      ['example-mismatch 42 In this payload, value[0] is an object; expected an object with the member displayName.'],
    ],
    [
      'an enumeration',
      reference('acme.graph.message'),
      { importance: 'urgent' },
      ['example-mismatch 42 In this payload, importance is "urgent"; expected one of "low", "normal", "high" or null.'],
    ],
    [
      'a member inside of a reference that may be null',
      reference('acme.graph.message'),
      { from: { emailAddress: 'a@b.test' } },
      ['example-mismatch 42 In this payload, from.emailAddress is "a@b.test"; expected an object.'],
    ],
    [
      'a union',
      reference('acme.graph.color'),
      { code: true },
      ['example-mismatch 42 In this payload, code is true; expected a string or an integer.'],
    ],
    [
      'a limit of text',
      limited({ maxLength: 2, minLength: 1 }),
      { a: 'abc' },
      ['example-mismatch 42 In this payload, a is "abc"; expected at most 2 characters.'],
    ],
    [
      'a limit of numbers',
      limited({ minimum: 5 }, scalar('int32')),
      { a: 4 },
      ['example-mismatch 42 In this payload, a is 4; expected at least 5.'],
    ],
    [
      'a format',
      limited({}, scalar('date-time')),
      { a: 'now' },
      ['example-format 42 In this payload, a is "now"; expected text in the format \'date-time\'.'],
    ],
    [
      'base64',
      limited({}, scalar('base64')),
      { a: 'TWlz...' },
      ['example-format 42 In this payload, a is "TWlz..."; expected text in the format \'byte\'.'],
    ],
    [
      'what items share, once',
      users,
      { value: [{ displayName: 1 }, { displayName: 2 }] },
      ['example-mismatch 42 In this payload, value[0].displayName is 1; expected a string.'],
    ],
  ])('for %s', (_, schema, value, want) => {
    expect(findings(schema, value)).toEqual(want.map((text) => `document/${text}`));
  });
});

describe('accepts', () => {
  test.each<[string, Schema, JsonValue]>([
    ['combined flags', reference('acme.graph.message'), { writtenOn: 'monday,tuesday' }],
    ['a time without an offset', inlineObject([inlineProperty('a', scalar('time'))]), { a: '08:00:00.0000000' }],
    ['a duration with a fraction', inlineObject([inlineProperty('a', scalar('duration'))]), { a: '-PT0.043S' }],
    ['base64', inlineObject([inlineProperty('a', scalar('base64'))]), { a: 'TWlzcw==' }],
    ['members that no page lists', reference('acme.graph.recipient'), { '@odata.type': 'x', other: [null] }],
    [
      'names of what objects inherit',
      inlineObject([inlineProperty('constructor', scalar('string')), inlineProperty('toString', scalar('string'))]),
      {},
    ],
    [
      'names that no URI can hold',
      inlineObject([inlineProperty('\ud800', scalar('string')), inlineProperty('a/b~c%', scalar('string'))]),
      { '\ud800': 1, 'a/b~c%': 'x' },
    ],
  ])('%s', (_, schema, value) => {
    expect(findings(schema, value)).toEqual([]);
    expect(findings(schema, value, '3.0')).toEqual([]);
  });
});

test('null is told where 3.0 allows none', () => {
  expect(findings(reference('acme.graph.emailAddress'), { address: null }, '3.0')).toEqual([
    'document/example-mismatch 42 In this payload, address is null; expected a string.',
  ]);
  expect(findings(reference('acme.graph.user'), { displayName: 'A', city: null }, '3.0')).toEqual([]);
});

test('a member with a name that pointers escape is found', () => {
  expect(findings(inlineObject([inlineProperty('a/b~c%', scalar('string'))]), { 'a/b~c%': 1 })).toEqual([
    'document/example-mismatch 42 In this payload, a/b~c% is 1; expected a string.',
  ]);
});

test('a value of a map is told once, by its key', () => {
  const schema = { type: 'object', additionalProperties: { type: 'string' } } as const;
  const content = { 'application/json': { schema, examples: { e: { value: { a: 'A', b: 2 } } } } };
  const document: OpenAPIObject = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses: { 200: { description: 'A.', content } } } } },
  };
  expect(checkExamples(document, sampleModel).map(({ message }) => message)).toEqual([
    'In this payload, b is 2; expected a string.',
  ]);
});

test('examples of pages without a path are held to their schemas', () => {
  const [unrouted] = sampleModel.unrouted;
  if (!unrouted) throw new Error('The sample has no page without a path.');
  const media = json(scalar('string'), example('e', 1, place('api/user-archive.md', 30)));
  const model = { ...sampleModel, unrouted: [{ ...unrouted, requestBody: { required: false, content: [media] } }] };
  expect(checkExamples(emitOpenApi(model).document, model).map(({ place: at }) => at)).toEqual([
    { file: 'api/user-archive.md', line: 30, column: 1 },
  ]);
});

test('an example of a shared response is told once', () => {
  const content = { 'application/json': { schema: { type: 'string' }, examples: { e: { value: 1 } } } } as const;
  const responses = { 403: { $ref: '#/components/responses/Forbidden' } };
  const document: OpenAPIObject = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: { '/a': { get: { responses } }, '/b': { get: { responses } } },
    components: { responses: { Forbidden: { description: 'No.', content } } },
  };
  expect(checkExamples(document)).toHaveLength(1);
});
