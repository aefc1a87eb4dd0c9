import fc from 'fast-check';
import { load } from 'js-yaml';
import type { OpenAPIObject } from 'openapi3-ts/oas30';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { serializeJson, serializeYaml } from '../../../../src/emit/openapi/serialize.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const hostileTexts = [
  ...[
    '',
    ' ',
    'no',
    'Yes',
    'on',
    'y',
    'N',
    'null',
    '~',
    'true',
    '=',
    '<<',
    '-',
    '?',
    ':',
    ': ',
    'a: b',
    'a:',
    'x #y',
    '#x',
  ],
  ...['0x1', '0o17', '017', '0b1', '1e3', '1_000', '1.', '.5', '-0', '+1', '.inf', '.NaN', '12:30:45', '190:20:30'],
  ...[
    '2001-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '@a',
    '`a',
    '%TAG',
    '!a',
    '&a',
    '*a',
    '|',
    '>',
    '{',
    '[',
    ']',
    '}',
    ',',
  ],
  ...['---', '--- a', '...', '- a', '? a', "'", '"', "it's", '\\', '  lead', 'trail ', '\t', 'a\tb'],
  ...[
    'a\nb',
    'a  \n  b  \n',
    '\n',
    '\n\n a\n',
    'a\r\nb',
    'a\rb',
    '\u2028a\u2029',
    '\u0085',
    '\u0000\u0007\u007f',
    '\ufeffx',
    '😀',
    '\ud800',
    '\ufffe',
  ],
  'x'.repeat(2000),
];

function documentWith(value: unknown): OpenAPIObject {
  return { openapi: '3.0.3', info: { title: 't', version: '1' }, paths: {}, 'x-value': value };
}

function readBoth(text: string): unknown[] {
  return [load(text), parse(text), parse(text, { version: '1.1' })];
}

describe('serializeYaml', () => {
  test.each(versions)('says what the JSON says: %s', (version) => {
    const { document } = emitOpenApi(sampleModel, { version, codeSamples: true });
    for (const read of readBoth(serializeYaml(document))) expect(read).toEqual(JSON.parse(serializeJson(document)));
  });

  test.each(hostileTexts)('keeps %j as a value and as a key', (text) => {
    const document = documentWith([text, { [text]: text, nested: { [text]: [text] } }]);
    for (const read of readBoth(serializeYaml(document)).slice(0, 2)) expect(read).toEqual(document);
    const values = documentWith([text, { a: text }]);
    for (const read of readBoth(serializeYaml(values))) expect(read).toEqual(values);
  });

  test('keeps any JSON', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(text, tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const document = JSON.parse(JSON.stringify(documentWith([given])));
        const written = serializeYaml(document);
        expect(load(written)).toEqual(document);
        expect(parse(written)).toEqual(document);
      }),
      { numRuns: 100 },
    );
  });

  test('has no aliases for what occurs twice, and folds no line', () => {
    const shared = { description: 'word '.repeat(100).trim() };
    const written = serializeYaml(documentWith([shared, shared]));
    expect(written).not.toMatch(/[&*]ref/);
    expect(written).toContain(`description: ${shared.description}\n`);
  });

  test('survives a text of megabytes', () => {
    const text = 'word. '.repeat(600_000);
    expect(JSON.parse(serializeYaml(documentWith(text)))).toEqual(documentWith(text));
  });

  test('keeps a member named __proto__', () => {
    const document = documentWith(JSON.parse('{"__proto__": {"a": 1}}'));
    expect(JSON.stringify(load(serializeYaml(document)))).toContain('"__proto__":{"a":1}');
  });
});

test('serializeJson ends in a line end', () => {
  expect(serializeJson(documentWith(1))).toMatch(/^\{\n {2}"openapi": "3\.0\.3",[\s\S]*\}\n$/);
});
