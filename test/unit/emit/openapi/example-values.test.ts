import { expect, test } from 'vitest';
import { createReferenceNullRemover } from '../../../../src/emit/openapi/example-values.js';
import type { JsonValue } from '../../../../src/model/json.js';
import type { Schema } from '../../../../src/model/schema.js';
import { objectType } from '../../../helpers/model-builder.js';
import { array, inlineObject, inlineProperty, reference, scalar } from '../../../helpers/model-parts.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const map = objectType('acme.graph.map', {
  open: true,
  values: { schema: reference('acme.graph.user'), nullable: true },
});
const types = new Map([...sampleModel.types, map].map((type) => [type.name, type]));
const user = reference('acme.graph.user');

test.each<[string, Schema, JsonValue, JsonValue]>([
  ['a reference', user, { manager: null, city: null }, { city: null }],
  ['an enumeration', reference('acme.graph.message'), { importance: null, subject: null }, { subject: null }],
  ['combined flags, which are text', reference('acme.graph.message'), { writtenOn: null }, { writtenOn: null }],
  ['items', array(user), [{ manager: null }, { city: null }, 3], [{}, { city: null }, 3]],
  ['members of members', reference('acme.graph.message'), { from: { emailAddress: null } }, { from: {} }],
  [
    'a subtype that the tag names',
    reference('acme.graph.directoryObject'),
    { '@odata.type': '#acme.graph.group', owner: null },
    { '@odata.type': '#acme.graph.group' },
  ],
  [
    'a tag that names another type',
    user,
    { '@odata.type': '#acme.graph.message', manager: null, from: null },
    { '@odata.type': '#acme.graph.message', from: null },
  ],
  [
    'an object in place',
    inlineObject([inlineProperty('value', array(user))]),
    { value: [{ manager: null }] },
    { value: [{}] },
  ],
  ['every option of a union', { kind: 'anyOf', options: [scalar('string'), user] }, { manager: null }, {}],
  ['members of a map', reference('acme.graph.map'), { a: null, b: { manager: null } }, { b: {} }],
  ['a list in place of an object', user, [null], [null]],
])('takes nulls out at %s', (_, schema, given, want) => {
  expect(createReferenceNullRemover(types).remove(given, schema)).toEqual(want);
});

test('gives the same value when there is nothing to take out, and counts', () => {
  const remover = createReferenceNullRemover(types);
  const value = { displayName: 'x', passwordProfile: { password: 'y' } };
  expect(remover.remove(value, user)).toBe(value);
  expect([remover.nulls, remover.values]).toEqual([0, 0]);
  remover.remove([{ manager: null, kind: null }], array(user));
  expect([remover.nulls, remover.values]).toEqual([2, 1]);
});

test('looks up members as text, not as properties of objects', () => {
  const value: JsonValue = JSON.parse('{"__proto__": null, "constructor": null, "manager": null}');
  expect(JSON.stringify(createReferenceNullRemover(types).remove(value, user))).toBe(
    '{"__proto__":null,"constructor":null}',
  );
});
