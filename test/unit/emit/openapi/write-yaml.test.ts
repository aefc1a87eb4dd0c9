import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { writeYaml } from '../../../../src/emit/openapi/write-yaml.js';
import type { JsonValue } from '../../../../src/model/json.js';

function writeSlowly(value: JsonValue): string {
  return dump(value, { noRefs: true, lineWidth: -1 });
}

test.each<JsonValue>([
  {},
  [],
  'text',
  { a: [], b: {}, c: [[], {}, [1, [2]], { d: 1, e: [3] }] },
  { true: true, null: null, '200': 200, '1.5': 1.5, 'a b': -1e21 },
  { text: 'one\ntwo', deeper: { text: '\n\n one\n\n two\n\n', list: ['three\nfour', { text: 'five\n' }] } },
  { 'a key\nof two lines': { text: 'one\n\n' }, list: [{ 'another\n': ['one\n\ntwo'] }] },
  { ['long '.repeat(300)]: 1 },
  { "/books/{id}:/name(at='{x}')": '#/components/x', '@key': 'a: b', 'a:': 'a #b', 'a ': ' a' },
  ['no', 'yes', 'y', 'null', 'nobody', 'a,b [c] {d}', 'don’t', '😀', '\u2028', 'a\tb', "it's", '"quoted"'],
])('writes %j as js-yaml does', (value) => {
  expect(writeYaml(value)).toBe(writeSlowly(value));
});

test('writes anything as js-yaml does', () => {
  const pieces = fc.array(fc.constantFrom('a', 'no', ':', ' ', '#', '-', '\n', "'", '"', '\t', 'é', '\u0085', '1'));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    pieces.map((some) => some.join('')),
  );
  const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(true, false, null),
      fc.array(tie('value')),
      fc.dictionary(text, tie('value'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      const json: JsonValue = JSON.parse(JSON.stringify({ given, last: 1 }));
      expect(writeYaml(json)).toBe(writeSlowly(json));
    }),
    { numRuns: 100 },
  );
});

test('leaves out members that are undefined', () => {
  const value = { a: undefined, b: { c: undefined }, d: 1 } as unknown as JsonValue;
  expect(writeYaml(value)).toBe('b: {}\nd: 1\n');
});
