import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonRepair } from '../../../src/http/message.js';
import { parseTolerantJson } from '../../../src/http/tolerant-json.js';
import type { JsonValue } from '../../../src/model/json.js';
import { cpuTime } from '../../helpers/cpu-time.js';

const at = { line: 10, column: 1 };
const parse = (text: string) => parseTolerantJson(text, at);
const valueIn = (text: string) => {
  const result = parse(text);
  return 'value' in result ? result.value : undefined;
};
const repairsOf = (text: string): readonly JsonRepair[] => {
  const result = parse(text);
  return 'value' in result ? result.repairs : [];
};
/** `kind line:column found`, where the text begins at 10:1. */
const show = ({ kind, at: { line, column }, found }: JsonRepair) => `${kind} ${line}:${column} ${found}`;

describe('strict JSON is taken as it is', () => {
  test.each(['{}', '[1, 2]', ' {"a": null} ', '893', '"text"', '{"a": 1, "a": 2}'])('%s', (text) => {
    expect(parse(text)).toEqual({ value: JSON.parse(text), repairs: [] });
  });
});

describe('repairs', () => {
  const cases: readonly { name: string; given: string; value: JsonValue; repairs: readonly string[] }[] = [
    {
      name: 'trailing comma',
      given: '{"a": [1, 2,],\n}',
      value: { a: [1, 2] },
      repairs: ['trailing-comma 10:12 ,', 'trailing-comma 10:14 ,'],
    },
    { name: 'comma behind the whole', given: '{"a": 1},', value: { a: 1 }, repairs: ['trailing-comma 10:9 ,'] },
    {
      name: 'line comment',
      given: '{"a": 1, // one\n"b": "http://x" }',
      value: { a: 1, b: 'http://x' },
      repairs: ['comment 10:10 // one'],
    },
    { name: 'block comment', given: '{ /* head */ "a": 1 }', value: { a: 1 }, repairs: ['comment 10:3 /* head */'] },
    {
      name: 'HTML comment',
      given: '{ <!-- head --> "a": 1 }',
      value: { a: 1 },
      repairs: ['comment 10:3 <!-- head -->'],
    },
    {
      name: 'comment between name and value',
      given: '{"a": // key\n{}}',
      value: { a: {} },
      repairs: ['comment 10:7 // key'],
    },
    { name: 'ellipsis as an element', given: '[1, ...]', value: [1], repairs: ['ellipsis 10:5 ...'] },
    {
      name: 'ellipsis with words for what is left out',
      given: '[\n1,\n... (8 of them) ...\n2\n]',
      value: [1, 2],
      repairs: ['ellipsis 12:1 ... (8 of them) ...'],
    },
    {
      name: 'values to choose from',
      given: '{"a": "b" | "c", "d": [<e>] | [<f>]}',
      value: { a: 'b', d: ['<e>'] },
      repairs: ['alternatives 10:11 | "c"', 'bare-word 10:24 <e>', 'alternatives 10:29 | [<f>]'],
    },
    {
      name: 'the members of a type',
      given: '{ a: string; }',
      value: { a: 'string' },
      repairs: ['bare-word 10:3 a', 'bare-word 10:6 string'],
    },
    {
      name: 'a member that may be absent',
      given: '{ a?: string }',
      value: { a: 'string' },
      repairs: ['bare-word 10:3 a?', 'bare-word 10:7 string'],
    },
    { name: 'ellipsis as an object', given: '{"a": { … }}', value: { a: {} }, repairs: ['ellipsis 10:9 …'] },
    { name: 'ellipsis as a value', given: '{"a": ..., "b": 1}', value: { b: 1 }, repairs: ['ellipsis 10:7 ...'] },
    {
      name: 'many dots behind an element',
      given: '[{"a": 1}......]',
      value: [{ a: 1 }],
      repairs: ['ellipsis 10:10 ......'],
    },
    { name: 'missing comma', given: '{"a": "x"\n"b": 1}', value: { a: 'x', b: 1 }, repairs: ['missing-comma 11:1 "'] },
    {
      name: 'comma of another script',
      given: '{"a": [1， 2]，\n"b": "，"，\n"c": 3}',
      value: { a: [1, 2], b: '，', c: 3 },
      repairs: ['foreign-comma 10:9 ，', 'foreign-comma 10:13 ，', 'foreign-comma 11:9 ，'],
    },
    { name: 'missing comma between objects', given: '[{} {}]', value: [{}, {}], repairs: ['missing-comma 10:5 {'] },
    {
      name: 'curly quotes',
      given: '{“a”: “x”}',
      value: { a: 'x' },
      repairs: ['smart-quote 10:2 “', 'smart-quote 10:7 “'],
    },
    { name: 'one curly quote', given: '{"a": "x”,\n"b": 1}', value: { a: 'x', b: 1 }, repairs: ['smart-quote 10:7 ”'] },
    { name: 'foreign spaces', given: '{\u00A0"a":\u202F1}', value: { a: 1 }, repairs: ['unicode-space 10:2 \u00A0'] },
    {
      name: 'foreign space behind a string',
      given: '["a"\u00A0\n]',
      value: ['a'],
      repairs: ['unicode-space 10:5 \u00A0'],
    },
    {
      name: 'line end in a string',
      given: '{"a": "x\ny"}',
      value: { a: 'x\ny' },
      repairs: ['newline-in-string 10:9 \n'],
    },
    { name: 'tab in a string', given: '["x\ty"]', value: ['x\ty'], repairs: ['newline-in-string 10:4 \t'] },
    {
      name: 'single quotes',
      given: "{'a': 'it is'}",
      value: { a: 'it is' },
      repairs: ['single-quotes 10:2 a', 'single-quotes 10:7 it is'],
    },
    {
      name: 'quotes of the other kind inside',
      given: '[\'"x" is it\']',
      value: ['"x" is it'],
      repairs: ['single-quotes 10:2 "x" is it'],
    },
    {
      name: 'bare value',
      given: '{"a": Shop.Address,\n"b": 1}',
      value: { a: 'Shop.Address', b: 1 },
      repairs: ['bare-word 10:7 Shop.Address'],
    },
    {
      name: 'bare time',
      given: '{"a": 2018-04-01T12:39:16Z}',
      value: { a: '2018-04-01T12:39:16Z' },
      repairs: ['bare-word 10:7 2018-04-01T12:39:16Z'],
    },
    {
      name: 'bare address',
      given: '{"a": https://x/y // why\n}',
      value: { a: 'https://x/y' },
      repairs: ['bare-word 10:7 https://x/y', 'comment 10:19 // why'],
    },
    { name: 'bare name', given: '{a: 1}', value: { a: 1 }, repairs: ['bare-word 10:2 a'] },
    {
      name: 'literal of another language',
      given: '{"a": True, "b": NULL}',
      value: { a: true, b: null },
      repairs: ['bare-word 10:7 True', 'bare-word 10:18 NULL'],
    },
    {
      name: 'placeholder in braces',
      given: '{"a": {Shop.Address}}',
      value: { a: '{Shop.Address}' },
      repairs: ['bare-word 10:7 {Shop.Address}'],
    },
    {
      name: 'members without braces',
      given: '"a": {"b": 1},\n"c": 2',
      value: { a: { b: 1 }, c: 2 },
      repairs: ['missing-braces 10:1 a'],
    },
    { name: 'text behind', given: '{"a": 1}\nX: y', value: { a: 1 }, repairs: ['trailing-text 11:1 X: y'] },
    { name: 'title above', given: '"Address"\n{"a": 1}', value: { a: 1 }, repairs: ['leading-text 10:1 Address'] },
    { name: 'missing colon', given: '{"a" {"b": 1}}', value: { a: { b: 1 } }, repairs: ['missing-colon 10:6 a'] },
    {
      name: 'open at the end',
      given: '{"a": [1, {"b": 2',
      value: { a: [1, { b: 2 }] },
      repairs: ['unclosed 10:18 }', 'unclosed 10:18 ]', 'unclosed 10:18 }'],
    },
    {
      name: 'brace missing before a bracket',
      given: '{"a": [{"b": 1]}',
      value: { a: [{ b: 1 }] },
      repairs: ['unclosed 10:15 }'],
    },
    { name: 'bracket missing before a brace', given: '{"a": [1}', value: { a: [1] }, repairs: ['unclosed 10:9 ]'] },
    {
      name: 'string open at the end of its line',
      given: '{"a": "x,\n"b": 1}',
      value: { a: 'x', b: 1 },
      repairs: ['unclosed 10:10 x,', 'missing-comma 11:1 "'],
    },
    {
      name: 'name open at its colon',
      given: '{"a: 1,\n"b": 2}',
      value: { a: 1, b: 2 },
      repairs: ['unclosed 10:8 a: 1,'],
    },
    { name: 'leading zero', given: '{"a": 007}', value: { a: 7 }, repairs: ['leading-zero 10:7 007'] },
    {
      name: 'quote written twice',
      given: '{"a": ""x", "b": ""}',
      value: { a: 'x', b: '' },
      repairs: ['stray-quote 10:8 "'],
    },
    {
      name: 'quotes in a text',
      given: '{"a": "say "x" now"}',
      value: { a: 'say "x" now' },
      repairs: ['stray-quote 10:12 "', 'stray-quote 10:14 "'],
    },
    {
      name: 'backslashes that are no escapes',
      given: '["image\\jpeg", "c:\\\\new\\docs"]',
      value: ['image\\jpeg', 'c:\\\\new\\docs'],
      repairs: ['bad-escape 10:8 \\j', 'bad-escape 10:24 \\d'],
    },
    {
      name: 'list in braces',
      given: '{"a": {"x", "y"}}',
      value: { a: ['x', 'y'] },
      repairs: ['wrong-brackets 10:7 {'],
    },
    { name: 'bullet', given: '{- "a": 1}', value: { a: 1 }, repairs: ['stray-mark 10:2 -'] },
    {
      name: 'two commas',
      given: '{"a": [1,,2],, "b": 3}',
      value: { a: [1, 2], b: 3 },
      repairs: ['stray-mark 10:10 ,', 'stray-mark 10:14 ,'],
    },
    { name: 'two colons', given: '{"a":: 1}', value: { a: 1 }, repairs: ['stray-mark 10:6 :'] },
  ];
  test.each(cases)('$name', ({ given, value, repairs }) => {
    expect(valueIn(given)).toEqual(value);
    expect(repairsOf(given).map(show)).toEqual(repairs);
  });
});

describe('beyond repair', () => {
  const cases: readonly { given: string; reason: string }[] = [
    { given: '', reason: 'expected a value at 10:1, found the end' },
    { given: 'nothing here', reason: 'expected an object or an array at 10:1, found `nothing`' },
    { given: '{host}/{name}', reason: 'expected a name in quotes at 10:2, found `host}/{name}`' },
    { given: '{"a" 1}', reason: 'expected a colon behind the name "a" at 10:6, found `1}`' },
    { given: '{"a":\n}', reason: 'expected a value at 11:1, found `}`' },
  ];
  test.each(cases)('$given', ({ given, reason }) => {
    expect(parse(given)).toEqual({ reason });
  });

  test('nesting without end', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(parse(deep)).toMatchObject({ reason: expect.stringContaining('at most 200 levels') });
    expect(parse('{"a":'.repeat(100_000))).toHaveProperty('reason');
  });
});

test('names of the prototype are members like others', () => {
  for (const text of ['{"__proto__": {"x": 1}, "constructor": 2}', '{"__proto__": {"x": 1}, "constructor": 2,}']) {
    const value = valueIn(text);
    expect(Object.entries(value as object)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
    ]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
  expect({}).not.toHaveProperty('x');
});

test('of members of one name the last wins', () => {
  expect(valueIn('{"a": 1, "a": 2,}')).toEqual({ a: 2 });
});

test('positions count from where the text begins', () => {
  const result = parseTolerantJson('{\n  "a": 1,\n}', { line: 5, column: 3, file: 'part.md' });
  expect('repairs' in result && result.repairs).toEqual([
    { kind: 'trailing-comma', at: { line: 6, column: 11, file: 'part.md' }, found: ',' },
  ]);
});

describe('properties', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);

  test('what JSON.parse takes is taken with no repair', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        expect(parse(JSON.stringify(value, null, indent))).toEqual({ value, repairs: [] });
      }),
    );
  });

  test('the tolerant reader reads strict JSON as JSON.parse does', () => {
    const structure = json.filter((value) => typeof value === 'object' && value !== null);
    fc.assert(
      fc.property(structure, fc.constantFrom(0, 2), (value, indent) => {
        const text = `// head\n${JSON.stringify(value, null, indent)}`;
        expect(valueIn(text)).toEqual(value);
        expect(repairsOf(text).map(({ kind }) => kind)).toEqual(['comment']);
      }),
    );
  });

  test('any text gives a value or a reason', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'{}[]",:\'“”\\/*.-0a \n\u00A0'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        const result = parse(text);
        expect('value' in result ? result.value !== undefined : result.reason !== '').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

test('long texts of one mark are read in no time', () => {
  const marks = [
    '{',
    '[',
    '"',
    '“',
    "'",
    ',',
    ':',
    '/',
    '/*',
    '\\',
    '{"a":',
    '[{"',
    '"a" ',
    '\n',
    '…',
    '{"a"\n',
    '"\n',
    'a:',
  ];
  const spent = cpuTime(() => {
    for (const mark of marks) {
      parse(mark.repeat(20_000));
      parse(`{"a": "${mark.repeat(20_000)}`);
    }
  });
  expect(spent).toBeLessThan(5000);
});
