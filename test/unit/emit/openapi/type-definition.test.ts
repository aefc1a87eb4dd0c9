import { describe, expect, test } from 'vitest';
import { emitTypeDefinition } from '../../../../src/emit/openapi/type-definition.js';
import type { EnumType, TypeDefinition } from '../../../../src/model/api-model.js';
import type { Schema } from '../../../../src/model/schema.js';
import { objectType } from '../../../helpers/model-builder.js';
import { place, property, reference, scalar } from '../../../helpers/model-parts.js';
import { openApiContext, versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const origin = place('resources/color.md', 7);
const source = { 'x-source': { file: 'resources/color.md', line: 7 } };

function sourceOf(name: string) {
  return { 'x-source': { file: `resources/${name}.md`, line: 1 } };
}

function emitAmong(
  type: TypeDefinition,
  others: readonly TypeDefinition[] = [],
  version: '3.0' | '3.1' | '3.2' = '3.0',
) {
  return emitTypeDefinition(type, openApiContext({ version }, { types: [type, ...others] }).context);
}

describe('an object type', () => {
  const tag = { property: '@odata.type', value: '#base' };
  const mapping = [{ value: '#leaf', type: 'leaf' }];
  const base = objectType('base', { typeTag: tag, discriminator: { property: '@odata.type', mapping } });
  const leaf = objectType('leaf', {
    base: 'base',
    typeTag: { ...tag, value: '#leaf' },
    properties: [property('a', scalar('string'))],
  });

  test('without anything known is open', () => {
    expect(emitAmong(objectType('thing'))).toEqual({
      type: 'object',
      additionalProperties: true,
      ...sourceOf('thing'),
    });
  });

  test('says what it is', () => {
    const notes = { description: 'A thing.', deprecated: true, inferred: true, abstract: true };
    expect(emitAmong(objectType('thing', notes))).toEqual({
      description: 'A thing.',
      deprecated: true,
      type: 'object',
      additionalProperties: true,
      'x-abstract': true,
      'x-inferred': true,
      ...sourceOf('thing'),
    });
  });

  test.each([
    ['3.0' as const, { $ref: '#/components/schemas/leaf' }],
    ['3.1' as const, { anyOf: [{ $ref: '#/components/schemas/leaf' }, { type: 'null' }] }],
  ])('that is a map says in %s what its members hold', (version, want) => {
    const map = objectType('map', { open: true, values: { schema: reference('leaf'), nullable: true } });
    expect(emitAmong(map, [base, leaf], version)).toEqual({
      type: 'object',
      additionalProperties: want,
      ...sourceOf('map'),
    });
  });

  test('with a base has an own part, and inherits the property of the type tag', () => {
    expect(emitAmong(leaf, [base])).toEqual({
      allOf: [{ $ref: '#/components/schemas/base' }, { type: 'object', properties: { a: { type: 'string' } } }],
      ...sourceOf('leaf'),
    });
  });

  test('with a discriminator declares its property', () => {
    expect(emitAmong(base, [leaf])).toEqual({
      type: 'object',
      properties: { '@odata.type': { type: 'string' } },
      discriminator: { propertyName: '@odata.type', mapping: { '#leaf': '#/components/schemas/leaf' } },
      ...sourceOf('base'),
    });
  });

  test('with a base and a discriminator has it inside its own part', () => {
    const middle = objectType('middle', { ...base, base: 'base' });
    expect(emitAmong(middle, [base, leaf]).allOf).toEqual([
      { $ref: '#/components/schemas/base' },
      {
        type: 'object',
        properties: { '@odata.type': { type: 'string' } },
        discriminator: { propertyName: '@odata.type', mapping: { '#leaf': '#/components/schemas/leaf' } },
      },
    ]);
  });

  test('says in 3.2 what an instance without the tag is', () => {
    expect(emitAmong(base, [leaf], '3.2').discriminator).toHaveProperty('defaultMapping', '#/components/schemas/base');
  });

  test.each([
    ['lampColor', { title: 'lamp.color.value' }],
    ['lamp.Color', { title: 'lamp.color.value' }],
    ['color', {}],
  ])('gives a union a title where generators would name it like %s', (other, title) => {
    const union: Schema = { kind: 'anyOf', options: [scalar('string'), scalar('boolean')] };
    const lamp = objectType('lamp', { properties: [property('color', union), property('Color2', scalar('string'))] });
    expect(emitAmong(lamp, [objectType(other)]).properties).toEqual({
      color: { ...title, anyOf: [{ type: 'string' }, { type: 'boolean' }] },
      Color2: { type: 'string' },
    });
  });
});

describe('an enumeration', () => {
  const type: EnumType = {
    kind: 'enum',
    name: 'color',
    deprecated: false,
    inferred: false,
    flags: false,
    origin,
    members: [
      { name: 'red', value: 1, description: 'Like blood.', origin },
      { name: 'blue', deprecated: true, origin },
    ],
  };

  test('has its members, with descriptions, marks of deprecation and values beside them', () => {
    expect(emitAmong(type)).toEqual({
      type: 'string',
      enum: ['red', 'blue'],
      'x-enum-descriptions': ['Like blood.', 'Deprecated.'],
      'x-enum-values': [1, null],
      ...source,
    });
  });

  test('is text when it has no members', () => {
    expect(emitAmong({ ...type, members: [] })).toEqual({ type: 'string', ...source });
  });

  test('marks flags', () => {
    expect(emitAmong({ ...type, flags: true })).toHaveProperty('x-ms-enum-flags', { isFlags: true });
  });

  test.each(versions)('is nullable by itself only in 3.0, where no reference can be: %s', (version) => {
    const importance = sampleModel.types.find(({ name }) => name === 'acme.graph.importance') as EnumType;
    const emitted = emitTypeDefinition(importance, openApiContext({ version }).context);
    expect(emitted.nullable).toBe(version === '3.0' ? true : undefined);
    expect(emitted.enum).not.toContain(null);
  });
});
