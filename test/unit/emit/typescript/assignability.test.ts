import { expect, it } from 'vitest';
import { isAssignable, type NamedTypes } from '../../../../src/emit/typescript/assignability.js';
import type { Schema } from '../../../../src/model/schema.js';
import { enumType, objectType } from '../../../helpers/model-builder.js';
import { anyOf, array, inlineObject, reference, scalar } from '../../../helpers/model-parts.js';

const types = [
  objectType('person'),
  objectType('employee', { base: 'person' }),
  enumType('color', ['red', 'green']),
  enumType('days', ['monday'], { flags: true }),
  enumType('unlisted', []),
];
const named: NamedTypes = {
  byName: new Map(types.map((type) => [type.name, type])),
  isSubtype: (type, base) => type === 'employee' && base === 'person',
};
const text = (...members: string[]): Schema => ({ kind: 'enum', members });

it.each<{ own: Schema; inherited: Schema; want: boolean }>([
  { own: scalar('string'), inherited: { kind: 'any' }, want: true },
  { own: { kind: 'any' }, inherited: scalar('string'), want: false },
  { own: scalar('date-time'), inherited: scalar('string'), want: true },
  { own: scalar('int64'), inherited: scalar('double'), want: true },
  { own: scalar('int64'), inherited: scalar('string'), want: false },
  { own: scalar('binary'), inherited: scalar('binary'), want: true },
  { own: scalar('binary'), inherited: scalar('base64'), want: false },
  { own: array(scalar('int32')), inherited: array(scalar('number')), want: true },
  { own: array(scalar('int32')), inherited: scalar('number'), want: false },
  { own: scalar('int32'), inherited: array(scalar('int32')), want: false },
  { own: reference('person'), inherited: reference('person'), want: true },
  { own: reference('employee'), inherited: reference('person'), want: true },
  { own: reference('person'), inherited: reference('employee'), want: false },
  { own: reference('person'), inherited: scalar('string'), want: false },
  { own: text('a'), inherited: scalar('uri'), want: true },
  { own: text('a'), inherited: text('a', 'b'), want: true },
  { own: text('a', 'c'), inherited: text('a', 'b'), want: false },
  { own: text(), inherited: text('a'), want: false },
  { own: scalar('string'), inherited: text('a'), want: false },
  { own: scalar('string'), inherited: text(), want: true },
  { own: text('red'), inherited: reference('color'), want: true },
  { own: reference('color'), inherited: scalar('string'), want: true },
  { own: reference('color'), inherited: scalar('int32'), want: false },
  { own: scalar('string'), inherited: reference('color'), want: false },
  { own: scalar('string'), inherited: reference('days'), want: true },
  { own: reference('unlisted'), inherited: reference('color'), want: false },
  { own: anyOf(scalar('string'), scalar('int32')), inherited: scalar('string'), want: false },
  { own: anyOf(scalar('string'), scalar('date')), inherited: scalar('string'), want: true },
  { own: scalar('string'), inherited: anyOf(scalar('string'), scalar('int32')), want: true },
  { own: inlineObject([]), inherited: inlineObject([]), want: false },
])('$own fits $inherited: $want', ({ own, inherited, want }) => {
  expect(isAssignable(own, inherited, named)).toBe(want);
});
