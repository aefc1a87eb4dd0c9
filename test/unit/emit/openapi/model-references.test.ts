import { expect, test } from 'vitest';
import { findReachableTypes, findUnreferencedTypes } from '../../../../src/emit/openapi/model-references.js';
import type { ObjectType } from '../../../../src/model/api-model.js';
import { place } from '../../../helpers/model-parts.js';
import { sampleModel } from '../../../helpers/sample-model.js';

test('types that only a discriminator names have no reference', () => {
  expect(findUnreferencedTypes(sampleModel).map(({ name }) => name)).toEqual(['acme.graph.group']);
});

test('types of pages without a path are referred to', () => {
  const model = { ...sampleModel, operations: [], unrouted: [] };
  expect(findUnreferencedTypes(model).map(({ name }) => name)).toContain('acme.graph.user');
  expect(findUnreferencedTypes({ ...model, unrouted: sampleModel.unrouted }).map(({ name }) => name)).not.toContain(
    'acme.graph.user',
  );
});

test('what is reached is reached through bases, properties and discriminators', () => {
  const recipient = sampleModel.types.filter(({ name }) => name === 'acme.graph.recipient');
  expect(findReachableTypes([], recipient, sampleModel.types).map(({ name }) => name)).toEqual([
    'acme.graph.emailAddress',
    'acme.graph.recipient',
  ]);
  const base = sampleModel.types.filter(({ name }) => name === 'acme.graph.directoryObject');
  const reached = findReachableTypes([], base, sampleModel.types).map(({ name }) => name);
  for (const name of ['entity', 'group', 'user', 'message', 'recipient'])
    expect(reached).toContain(`acme.graph.${name}`);
  expect(reached).not.toContain('acme.graph.driveItem');
});

test.each([
  [100, 101],
  [101, 1],
])('a base of %i subtypes reaches %i types', (count, want) => {
  const base = sampleType('base');
  const subtypes = Array.from({ length: count }, (_, index) => ({ ...sampleType(`sub${index}`), base: base.name }));
  const mapping = subtypes.map(({ name }) => ({ value: `#${name}`, type: name }));
  const types = [{ ...base, discriminator: { property: '@odata.type', mapping } }, ...subtypes];
  expect(findReachableTypes([], types.slice(0, 1), types)).toHaveLength(want);
});

function sampleType(name: string): ObjectType {
  const origin = place(`resources/${name}.md`);
  return {
    kind: 'object',
    name,
    deprecated: false,
    inferred: false,
    abstract: false,
    open: false,
    properties: [],
    origin,
  };
}
