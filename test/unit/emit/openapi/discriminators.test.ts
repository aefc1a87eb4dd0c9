import { expect, test } from 'vitest';
import {
  findInheritedDiscriminator,
  keepInnermostDiscriminators,
} from '../../../../src/emit/openapi/discriminators.js';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import type { ApiModel, ObjectType } from '../../../../src/model/api-model.js';
import { place } from '../../../helpers/model-parts.js';

function objectType(name: string, base?: string, leaves: readonly string[] = []): ObjectType {
  const mapping = leaves.map((type) => ({ value: `#${type}`, type }));
  return {
    kind: 'object',
    name,
    ...(base && { base }),
    ...(mapping.length > 0 && { discriminator: { property: '@odata.type', mapping } }),
    deprecated: false,
    inferred: false,
    abstract: false,
    open: false,
    properties: [],
    origin: place(`resources/${name}.md`),
  };
}

function discriminated(types: readonly ObjectType[]): readonly string[] {
  return keepInnermostDiscriminators(types).flatMap((type) =>
    type.kind === 'object' && type.discriminator ? [type.name] : [],
  );
}

const animal = objectType('animal', undefined, ['lion', 'parrot']);
const bird = objectType('bird', 'animal');
const parrot = objectType('parrot', 'bird');
const lion = objectType('lion', 'animal');

test('a base keeps its discriminator when no subtype carries one', () => {
  expect(discriminated([animal, bird, parrot, lion])).toEqual(['animal']);
});

test('a base leaves the discriminator to the subtypes that carry one, however far down', () => {
  const referredTo = objectType('bird', 'animal', ['parrot']);
  expect(
    discriminated([objectType('entity', undefined, ['lion', 'parrot']), animal, referredTo, parrot, lion]),
  ).toEqual(['entity', 'bird']);
  const living = { ...animal, base: 'entity' };
  expect(discriminated([objectType('entity', undefined, ['lion']), living, referredTo, parrot, lion])).toEqual([
    'bird',
  ]);
});

test('a type keeps no discriminator of subtypes that it holds, if it holds them all', () => {
  const holding = (...held: readonly string[]): ObjectType => ({
    ...animal,
    properties: held.map((type) => ({
      name: type,
      schema: { kind: 'array', items: { kind: 'reference', type } },
      constraints: {},
      navigation: true,
      origin: place('resources/animal.md'),
    })),
  });
  expect(discriminated([holding('lion', 'parrot'), bird, parrot, lion])).toEqual([]);
  expect(discriminated([holding('lion'), bird, parrot, lion])).toEqual(['animal']);
});

test('a type between the root and its leaves carries its part of the mapping', () => {
  const types = new Map([animal, bird, parrot, lion].map((type) => [type.name, type]));
  const mapping = [{ value: '#parrot', type: 'parrot' }];
  expect(findInheritedDiscriminator(bird, types)).toEqual({ property: '@odata.type', mapping });
  for (const type of [animal, lion, parrot]) expect(findInheritedDiscriminator(type, types)).toBeUndefined();
  types.set('animal', { ...animal, base: 'entity' });
  types.set('entity', objectType('entity'));
  expect(findInheritedDiscriminator(bird, types)).toBeUndefined();
});

test('it stands beside the bases, with its property', () => {
  const types = [animal, bird, lion, parrot];
  const model: ApiModel = { operations: [], unrouted: [], types };
  expect(emitOpenApi(model).document.components?.schemas?.bird).toMatchObject({
    allOf: [{ $ref: '#/components/schemas/animal' }, { type: 'object' }],
    properties: { '@odata.type': { type: 'string' } },
    discriminator: { propertyName: '@odata.type', mapping: { '#parrot': '#/components/schemas/parrot' } },
  });
});
