import { describe, expect, test } from 'vitest';
import { emitDescribedSchema, emitSchema } from '../../../../src/emit/openapi/schema.js';
import type { Constraints, ScalarName, Schema } from '../../../../src/model/schema.js';
import { array, inlineObject, inlineProperty, reference, scalar } from '../../../helpers/model-parts.js';
import { openApiContext, versions } from '../../../helpers/openapi-context.js';

const context30 = openApiContext({ version: '3.0' }).context;
const context31 = openApiContext({ version: '3.1' }).context;
const user = { $ref: '#/components/schemas/acme.graph.user' };
const importance = { $ref: '#/components/schemas/acme.graph.importance' };
const weekdays = { $ref: '#/components/schemas/acme.graph.weekdays' };
const combined = { type: 'string', description: 'Several of the values, separated by commas.' };

describe('emitSchema', () => {
  const scalars: readonly (readonly [ScalarName, object])[] = [
    ['string', { type: 'string' }],
    ['uri', { type: 'string' }],
    ['boolean', { type: 'boolean' }],
    ['int8', { type: 'integer', format: 'int32', minimum: -128, maximum: 127 }],
    ['uint8', { type: 'integer', format: 'int32', minimum: 0, maximum: 255 }],
    ['int16', { type: 'integer', format: 'int32', minimum: -32768, maximum: 32767 }],
    ['int64', { type: 'integer', format: 'int64' }],
    ['decimal', { type: 'number', format: 'decimal' }],
    ['number', { type: 'number' }],
    ['date-time', { type: 'string', format: 'date-time' }],
    ['time', { type: 'string' }],
    ['duration', { type: 'string' }],
    ['base64', { type: 'string', format: 'byte' }],
    ['binary', { type: 'string', format: 'binary' }],
  ];
  test.each(scalars)('writes %s', (name, want) => {
    for (const version of versions) expect(emitSchema(scalar(name), openApiContext({ version }).context)).toEqual(want);
  });

  const others: readonly (readonly [string, Schema, object])[] = [
    ['any JSON', { kind: 'any' }, {}],
    ['a reference', reference('acme.graph.user'), user],
    ['a list', array(reference('acme.graph.user')), { type: 'array', items: user }],
    ['an enumeration in place', { kind: 'enum', members: ['a', 'b'] }, { type: 'string', enum: ['a', 'b'] }],
    ['an enumeration of nothing', { kind: 'enum', members: [] }, { type: 'string' }],
    ['flags', reference('acme.graph.weekdays'), { anyOf: [weekdays, combined] }],
    [
      'a union',
      { kind: 'anyOf', options: [scalar('string'), reference('acme.graph.user')] },
      { anyOf: [{ type: 'string' }, user] },
    ],
    ['a union of one', { kind: 'anyOf', options: [scalar('string'), scalar('uri')] }, { type: 'string' }],
    ['a union of nothing', { kind: 'anyOf', options: [] }, {}],
    ['an object without members', inlineObject([]), { type: 'object', additionalProperties: true }],
    [
      'an object with members, which may have others',
      inlineObject([inlineProperty('a', scalar('string'), 'Text.', { required: true })]),
      { type: 'object', properties: { a: { description: 'Text.', type: 'string' } }, required: ['a'] },
    ],
  ];
  test.each(others)('writes %s', (_, given, want) => {
    expect(emitSchema(given, context30)).toEqual(want);
  });

  test('keeps a member named __proto__ a member', () => {
    const emitted = emitSchema(inlineObject([inlineProperty('__proto__', scalar('string'))]), context30);
    expect(JSON.stringify(emitted)).toBe('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
  });
});

describe('emitDescribedSchema', () => {
  function emitted(schema: Schema, constraints: Constraints = {}, description?: string) {
    const described = { schema, constraints, ...(description && { description }) };
    return [emitDescribedSchema(described, context30), emitDescribedSchema(described, context31)];
  }
  const nullType = { type: 'null' };
  const description = 'Who.';

  test.each<[string, object[], object, object?]>([
    ['a plain reference', emitted(reference('acme.graph.user')), user],
    ['a described reference', emitted(reference('acme.graph.user'), {}, description), { description, allOf: [user] }],
    [
      'a reference that may be null',
      emitted(reference('acme.graph.user'), { nullable: true }),
      user,
      { anyOf: [user, nullType] },
    ],
    [
      'a described reference that may be null',
      emitted(reference('acme.graph.user'), { nullable: true }, description),
      { description, allOf: [user] },
      { description, anyOf: [user, nullType] },
    ],
    [
      'an enumeration that may be null',
      emitted(reference('acme.graph.importance'), { nullable: true }),
      importance,
      { anyOf: [importance, nullType] },
    ],
    [
      'flags that may be null',
      emitted(reference('acme.graph.weekdays'), { nullable: true }),
      { anyOf: [weekdays, { ...combined, nullable: true }] },
      { anyOf: [weekdays, { ...combined, type: ['string', 'null'] }] },
    ],
    [
      'an enumeration in place that may be null',
      emitted({ kind: 'enum', members: ['a'] }, { nullable: true }),
      { type: 'string', enum: ['a'], nullable: true },
      { anyOf: [{ type: 'string', enum: ['a'] }, nullType] },
    ],
    [
      'a scalar that may be null',
      emitted(scalar('date'), { nullable: true, readOnly: true }, description),
      { description, readOnly: true, type: 'string', format: 'date', nullable: true },
      { description, readOnly: true, type: ['string', 'null'], format: 'date' },
    ],
    [
      'a list that may be null',
      emitted(array(scalar('string')), { nullable: true }),
      { type: 'array', items: { type: 'string' }, nullable: true },
      { type: ['array', 'null'], items: { type: 'string' } },
    ],
    [
      'a union that may be null',
      emitted({ kind: 'anyOf', options: [reference('acme.graph.user'), scalar('string')] }, { nullable: true }),
      { anyOf: [user, { type: 'string', nullable: true }] },
      { anyOf: [user, { type: 'string' }, nullType] },
    ],
    ['any JSON that may be null', emitted({ kind: 'any' }, { nullable: true }), {}],
    [
      'limits of text',
      emitted(scalar('string'), { minLength: 1, maxLength: 9, minimum: 3 }),
      { type: 'string', minLength: 1, maxLength: 9 },
    ],
    [
      'limits of items',
      emitted(array(scalar('string')), { maxLength: 9 }),
      { type: 'array', items: { type: 'string', maxLength: 9 } },
    ],
    [
      'limits of numbers',
      emitted(scalar('uint8'), { minimum: 1, maxLength: 4 }),
      { type: 'integer', format: 'int32', minimum: 1, maximum: 255 },
    ],
    ['no limits of booleans', emitted(scalar('boolean'), { minimum: 1, maxLength: 4 }), { type: 'boolean' }],
    [
      'only one of readOnly and writeOnly',
      emitted(scalar('string'), { readOnly: true, writeOnly: true }),
      { readOnly: true, type: 'string' },
    ],
    [
      'what OpenAPI has no word for',
      emitted(scalar('string'), {
        possibleValues: ['a'],
        filterOperators: ['eq'],
        returnedOnSelect: true,
        deprecated: true,
      }),
      {
        deprecated: true,
        type: 'string',
        'x-possible-values': ['a'],
        'x-filter-operators': ['eq'],
        'x-returned-on-select': true,
      },
    ],
  ])('writes %s', (_, [in30, in31], want30, want31 = want30) => {
    expect(in30).toEqual(want30);
    expect(in31).toEqual(want31);
  });

  test('marks navigation beside a reference', () => {
    expect(emitDescribedSchema({ schema: reference('acme.graph.user'), navigation: true }, context30)).toEqual({
      allOf: [user],
      'x-navigation': true,
    });
  });
});
