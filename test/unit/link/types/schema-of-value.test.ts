import { expect, it } from 'vitest';
import { mergeSamples, schemaOfValue } from '../../../../src/link/types/schema-of-value.js';
import { scalar } from '../../../helpers/model-parts.js';

const context = {
  scalarNames: new Map([
    ['string', 'string'],
    ['timestamp', 'date-time'],
    ['datetimeoffset', 'date-time'],
  ] as const),
  tagged: (name: string) => ({ kind: 'reference', type: name }) as const,
};

it.each([
  { value: true, want: scalar('boolean') },
  { value: 11, want: scalar('int32') },
  { value: 4294967296, want: scalar('int64') },
  { value: 4.2, want: scalar('double') },
  { value: 'words', want: scalar('string') },
  { value: 'String (identifier)', want: scalar('string') },
  { value: 'String (timestamp)', want: scalar('date-time') },
  { value: 'DateTimeOffset', want: scalar('date-time') },
  { value: '2017-01-01T00:01:50.3140554+03:00', want: scalar('date-time') },
  { value: '2017-01-01T00:01:50Z', want: scalar('date-time') },
  { value: '2017-01-01T00:01:50', want: scalar('string') },
  { value: '2017-01-01T00:01Z', want: scalar('string') },
  { value: '2017-01-31', want: scalar('date') },
  { value: '2017-31-01', want: scalar('string') },
  { value: '7fa8665d-665d-7fa8-5d66-a87f5d66a87f', want: scalar('uuid') },
  { value: ['a'], want: { kind: 'array', items: scalar('string') } },
  { value: [], want: { kind: 'array', items: { kind: 'any' } } },
  { value: { '@odata.type': '#a.b', x: 1 }, want: { kind: 'reference', type: 'a.b' } },
  { value: null, want: undefined },
])('reads $value', ({ value, want }) => {
  expect(schemaOfValue(value, context)).toEqual(want);
});

it('unites the members of several objects', () => {
  const merged = mergeSamples([schemaOfValue({ a: 1 }, context), schemaOfValue({ a: 2, b: 'x' }, context)]);
  expect(merged).toMatchObject({ kind: 'object', properties: [{ name: 'a' }, { name: 'b' }] });
});

it('unites the members that objects share, which may be null in some of them', () => {
  const samples = [
    { a: null, b: 1 },
    { a: 'x', b: null },
  ].map((value) => schemaOfValue(value, context));
  expect(mergeSamples(samples)).toMatchObject({
    properties: [
      { name: 'a', schema: scalar('string'), constraints: { nullable: true } },
      { name: 'b', schema: scalar('int32'), constraints: { nullable: true } },
    ],
  });
});

it('widens numbers that differ', () => {
  expect(mergeSamples([schemaOfValue(1, context), schemaOfValue(1.5, context)])).toEqual(scalar('double'));
});

it.each([
  ['uint8', 'int8', 'int16'],
  ['uint8', 'int16', 'int16'],
  ['int8', 'int64', 'int64'],
] as const)('%s and %s are %s together', (left, right, want) => {
  const samples = [left, right].map((name) => ({ kind: 'scalar', scalar: name }) as const);
  expect(mergeSamples(samples)).toEqual(scalar(want));
});

it('takes every kind of value that an array has', () => {
  const either = { kind: 'anyOf', options: [scalar('double'), scalar('string')] };
  expect(schemaOfValue([4.2, 'words', 4.2], context)).toEqual({ kind: 'array', items: either });
  expect(schemaOfValue([['words'], [], [4.2, 'words']], context)).toMatchObject({
    items: { kind: 'array', items: { kind: 'anyOf', options: [scalar('string'), scalar('double')] } },
  });
});
