import { expect, test } from 'vitest';
import { emitDefault } from '../../../../src/emit/openapi/default-value.js';
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
