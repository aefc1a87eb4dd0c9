import { expect, test } from 'vitest';
import { findReachableTypes, findUnreferencedTypes } from '../../../../src/emit/openapi/model-references.js';
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
