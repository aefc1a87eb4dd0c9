import { expect, test } from 'vitest';
import { emitDefault, readUrlValue } from '../../../../src/emit/openapi/documented-values.js';
import type { JsonValue } from '../../../../src/model/json.js';
import type { Constraints, Schema } from '../../../../src/model/schema.js';
import { array, inlineObject, reference, scalar } from '../../../helpers/model-parts.js';
import { openApiContext } from '../../../helpers/openapi-context.js';

const { context } = openApiContext();

test.each<[JsonValue, Schema, Constraints, boolean]>([
  ['x', scalar('string'), {}, true],
  ['xyz', scalar('string'), { maxLength: 2 }, false],
  [true, scalar('boolean'), {}, true],
  ['true', scalar('boolean'), {}, false],
  [3, scalar('int32'), {}, true],
  [3.5, scalar('int32'), {}, false],
  [3.5, scalar('double'), {}, true],
  [0, scalar('int32'), { minimum: 1 }, false],
  ['soon', scalar('date-time'), {}, false],
  ['2030-01-01T00:00:00Z', scalar('date-time'), {}, true],
  ['2030-01-01', scalar('date-time'), {}, false],
  ['2030-01-01', scalar('date'), {}, true],
  ['PT1H', scalar('duration'), {}, true],
  ['x', scalar('uuid'), {}, false],
  [null, scalar('string'), { nullable: true }, true],
  [null, scalar('string'), {}, false],
  ['a', { kind: 'enum', members: ['a'] }, {}, true],
  ['b', { kind: 'enum', members: ['a'] }, {}, false],
  ['low', reference('acme.graph.importance'), {}, true],
  ['Low', reference('acme.graph.importance'), {}, false],
  ['low', reference('acme.graph.user'), {}, false],
  [[1, 2], array(scalar('int32')), {}, true],
  [1, array(scalar('int32')), {}, false],
  [{}, inlineObject([]), {}, false],
  [{ a: 1 }, { kind: 'any' }, {}, true],
])('%j is a default of %j with %j: %s', (value, schema, constraints, valid) => {
  const key = valid ? 'default' : 'x-documented-default';
  expect(emitDefault(schema, { ...constraints, default: value }, context)).toEqual({ [key]: value });
});

test('no default gives nothing', () => {
  expect(emitDefault(scalar('string'), {}, context)).toEqual({});
});

test.each<[JsonValue, Schema, JsonValue]>([
  ['640', scalar('int32'), 640],
  ['-1.5', scalar('double'), -1.5],
  ['true', scalar('boolean'), true],
  ['640', scalar('string'), '640'],
  ['1.5', scalar('int32'), '1.5'],
  ['n', scalar('int32'), 'n'],
  ['0x10', scalar('int32'), '0x10'],
  ['1', { kind: 'any' }, '1'],
  [7, scalar('string'), 7],
])('%j in a URL is, for %j, %j', (value, schema, want) => {
  expect(readUrlValue(value, schema)).toBe(want);
});
