import { describe, expect, test } from 'vitest';
import { emitRequestBody, emitResponses } from '../../../../src/emit/openapi/bodies.js';
import type { JsonValue } from '../../../../src/model/json.js';
import type { InlineProperty } from '../../../../src/model/schema.js';
import { objectType } from '../../../helpers/model-builder.js';
import {
  example,
  inlineObject,
  inlineProperty,
  json,
  property,
  reference,
  response,
  scalar,
} from '../../../helpers/model-parts.js';
import { openApiContext } from '../../../helpers/openapi-context.js';

const { context } = openApiContext();

test('a request body says whether it is required', () => {
  const content = [json(scalar('string'))];
  const want = { content: { 'application/json': { schema: { type: 'string' } } } };
  expect(emitRequestBody({ required: false, content }, context)).toEqual(want);
  expect(emitRequestBody({ required: true, description: 'Text.', content }, context)).toEqual({
    description: 'Text.',
    required: true,
    ...want,
  });
});

describe('a schema of which nothing is known', () => {
  test.each([
    ['application/json', {}],
    ['application/merge-patch+json', {}],
    ['text/csv', { type: 'string' }],
    ['application/octet-stream', { type: 'string', format: 'binary' }],
    ['image/png', { type: 'string', format: 'binary' }],
    ['multipart/form-data', {}],
    ['application/x-www-form-urlencoded', {}],
  ])('of %s', (mediaType, schema) => {
    const want = { content: { [mediaType]: { schema } } };
    expect(emitRequestBody({ required: false, content: [{ mediaType, examples: [] }] }, context)).toEqual(want);
    const media = { mediaType, schema: { kind: 'any' as const }, examples: [] };
    expect(emitRequestBody({ required: false, content: [media] }, context)).toEqual(want);
  });
});

describe('an object in place says that it is open', () => {
  const listed = [inlineProperty('reason', scalar('string'))];
  test.each<[string, JsonValue, boolean]>([
    ['when its example has further members', { reason: 'a', comment: 'b' }, true],
    ['not when its example has none', { reason: 'a' }, false],
    ['not when its example is a list', [{ comment: 'b' }], false],
  ])('%s', (_, value, want) => {
    const content = [json(inlineObject(listed), example('sample', value))];
    const { schema } = emitRequestBody({ required: false, content }, context).content['application/json'] ?? {};
    const properties = { reason: { type: 'string' } };
    expect(schema).toEqual({ type: 'object', properties, ...(want && { additionalProperties: true }) });
  });
});

test('examples are named, and lose what 3.0 cannot say', () => {
  const later = openApiContext({ version: '3.1' }).context;
  const media = json(reference('acme.graph.user'), {
    ...example('user', { id: '1', manager: null }),
    summary: 'A user.',
  });
  expect(emitRequestBody({ required: false, content: [media] }, context).content).toMatchObject({
    'application/json': { examples: { user: { summary: 'A user.', value: { id: '1' } } } },
  });
  expect(emitRequestBody({ required: false, content: [media] }, later).content).toMatchObject({
    'application/json': { examples: { user: { value: { id: '1', manager: null } } } },
  });
});

describe('responses', () => {
  test('have a description, headers and content', () => {
    const headers = [{ name: 'Location', description: 'Where.', schema: scalar('uri') }];
    expect(emitResponses([response('201', 'Created.', [json(scalar('string'))], headers)], context)).toEqual({
      '201': {
        description: 'Created.',
        headers: { Location: { description: 'Where.', schema: { type: 'string' } } },
        content: { 'application/json': { schema: { type: 'string' } } },
      },
    });
  });
});

describe('a body that must have members which its type does not demand', () => {
  const bodyOf = (
    type: string,
    requiredMembers: readonly string[],
    version: '3.0' | '3.1' = '3.1',
    furtherMembers: readonly InlineProperty[] = [],
  ) => {
    const content = [{ ...json(reference(type)), requiredMembers, furtherMembers }];
    const { context: own } = openApiContext(
      { version },
      {
        types: [
          objectType('library.item', { properties: [property('id', scalar('string'))] }),
          objectType('library.book', {
            base: 'library.item',
            properties: [
              property('title', scalar('string'), 'What it says.', { constraints: { nullable: true } }),
              property('shelf', reference('library.shelf'), 'Where it stands.'),
            ],
          }),
          objectType('library.shelf', {
            properties: [property('id', scalar('string'))],
            discriminator: { property: 'kind', mapping: [] },
          }),
        ],
      },
    );
    return emitRequestBody({ required: true, content }, own).content['application/json']?.schema;
  };

  test('has members of its own behind them', () => {
    const further = [inlineProperty('note', scalar('string'))];
    expect(bodyOf('library.book', ['id'], '3.1', further)).toMatchObject({
      allOf: [{}, { properties: { id: { type: 'string' }, note: { type: 'string' } }, required: ['id'] }],
    });
    expect(bodyOf('library.item', [], '3.1', further)).toMatchObject({
      allOf: [{ $ref: '#/components/schemas/library.item' }, { properties: { note: {} } }],
    });
    expect(bodyOf('library.shelf', [], '3.1', further)).toEqual({ $ref: '#/components/schemas/library.shelf' });
  });

  test('types them once more, those of bases too', () => {
    expect(bodyOf('library.book', ['title', 'shelf', 'id'])).toEqual({
      allOf: [
        { $ref: '#/components/schemas/library.book' },
        {
          type: 'object',
          properties: {
            title: { type: ['string', 'null'] },
            shelf: { $ref: '#/components/schemas/library.shelf' },
            id: { type: 'string' },
          },
          required: ['title', 'shelf', 'id'],
        },
      ],
    });
    expect(bodyOf('library.book', ['title'], '3.0')).toMatchObject({
      allOf: [{}, { properties: { title: { type: 'string', nullable: true } } }],
    });
  });

  test('stays a reference where a subtype may be sent', () => {
    expect(bodyOf('library.shelf', ['id'])).toEqual({ $ref: '#/components/schemas/library.shelf' });
  });
});
