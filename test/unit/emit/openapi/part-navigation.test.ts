import { describe, expect, it, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { forgetNavigation, narrowNavigation } from '../../../../src/emit/openapi/part-navigation.js';
import { splitModel } from '../../../../src/emit/openapi/split-areas.js';
import { validateDocument } from '../../../../src/emit/openapi/validate.js';
import type { Property, TypeDefinition } from '../../../../src/model/api-model.js';
import type { Schema } from '../../../../src/model/schema.js';
import { apiModel, enumType, objectType } from '../../../helpers/model-builder.js';
import { operation, path, place } from '../../../helpers/model-parts.js';

const LAMP: Schema = { kind: 'reference', type: 'shop.lamp' };
const DESK: Schema = { kind: 'reference', type: 'shop.desk' };
const THING: Schema = { kind: 'reference', type: 'shop.thing' };
const OPEN: Schema = { kind: 'object', properties: [] };

function property(name: string, schema: Schema, navigation = true): Property {
  return { name, schema, constraints: {}, navigation, origin: place('resources/room.md') };
}

function typesWith(schema: Schema, navigation = true): readonly TypeDefinition[] {
  return apiModel({
    types: [
      objectType('shop.desk'),
      objectType('shop.lamp', { base: 'shop.fitting' }),
      objectType('shop.fitting', { base: 'shop.thing' }),
      objectType('shop.room', { properties: [property('within', schema, navigation)] }),
      objectType('shop.thing'),
      enumType('shop.colour', ['red']),
    ],
  }).types;
}

/** The property of `shop.room` in a part that has it and `shop.thing`. */
function narrow(schema: Schema, navigation?: boolean): Property | undefined {
  const all = typesWith(schema, navigation);
  const part = narrowNavigation(
    all.filter(({ name }) => name === 'shop.room' || name === 'shop.thing'),
    all,
  );
  expect(part.map(({ name }) => name)).toEqual(['shop.room', 'shop.thing']);
  const room = part[0];
  return room?.kind === 'object' ? room.properties[0] : undefined;
}

describe('narrowNavigation', () => {
  it.each<{ given: Schema; schema: Schema; leadsTo: readonly string[] }>([
    { given: LAMP, schema: THING, leadsTo: ['shop.lamp'] },
    { given: DESK, schema: OPEN, leadsTo: ['shop.desk'] },
    { given: { kind: 'array', items: LAMP }, schema: { kind: 'array', items: THING }, leadsTo: ['shop.lamp'] },
    {
      given: { kind: 'anyOf', options: [LAMP, DESK, THING] },
      schema: { kind: 'anyOf', options: [THING, OPEN, THING] },
      leadsTo: ['shop.lamp', 'shop.desk'],
    },
    { given: { kind: 'reference', type: 'shop.colour' }, schema: { kind: 'any' }, leadsTo: ['shop.colour'] },
  ])('says $schema in place of $given', ({ given, schema, leadsTo }) => {
    expect(narrow(given)).toEqual({ ...property('within', schema), leadsTo });
  });

  it('leaves links to types that the part has, and links to no type', () => {
    for (const schema of [THING, { kind: 'scalar', scalar: 'string' }] as const) {
      expect(narrow(schema)).toEqual(property('within', schema));
    }
  });

  it('leaves other properties', () => {
    expect(narrow(LAMP, false)).toEqual(property('within', LAMP, false));
  });
});

test.each([
  [true, []],
  [false, [property('within', LAMP, false)]],
])('forgetNavigation takes links alone (%s)', (navigation, properties) => {
  const { types } = forgetNavigation(apiModel({ types: typesWith(LAMP, navigation) }));
  expect(types.find(({ name }) => name === 'shop.room')).toMatchObject({ properties });
});

test('a part has no type that only a link leads to; another part has it whole', async () => {
  const schema: Schema = { kind: 'reference', type: 'shop.room' };
  const rooms = operation({
    id: 'getRoom',
    method: 'get',
    path: path('room'),
    summary: 'Get',
    area: 'rooms',
    responses: [
      {
        status: '200',
        description: 'The room.',
        headers: [],
        origin: place('api/room-get.md'),
        content: [{ mediaType: 'application/json', schema, examples: [] }],
      },
    ],
  });
  const parts = splitModel(apiModel({ operations: [rooms], types: typesWith(DESK) }));
  expect(parts.map(({ name, model }) => [name, model.types.map((type) => type.name)])).toEqual([
    ['rooms', ['shop.room']],
    ['unassigned', ['shop.colour', 'shop.desk', 'shop.fitting', 'shop.lamp', 'shop.thing']],
  ]);
  const [part] = parts;
  const { document } = emitOpenApi(part?.model ?? apiModel({}));
  expect(await validateDocument(document)).toEqual([]);
  expect(document.components?.schemas?.['shop.room']).toMatchObject({
    properties: {
      within: {
        type: 'object',
        additionalProperties: true,
        'x-navigation': true,
        'x-navigation-targets': ['shop.desk'],
      },
    },
  });
});
