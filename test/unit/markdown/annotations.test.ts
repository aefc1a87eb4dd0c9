import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { isAnnotation, readAnnotation } from '../../../src/markdown/annotations.js';
import type { CommentBlock } from '../../../src/markdown/block.js';
import { cpuTime } from '../../helpers/cpu-time.js';

function read(text: string) {
  const comment: CommentBlock = {
    kind: 'comment',
    at: { line: 3, column: 1 },
    text,
    contentAt: { line: 3, column: 5 },
  };
  const findings: Diagnostic[] = [];
  return { annotation: readAnnotation(comment, 'page.md', (finding) => findings.push(finding)), findings, comment };
}

test.each<[string, string, object]>([
  [
    'JSON',
    ' { "blockType": "response", "truncated": true, "keys": ["a", 1, null] }\n',
    { blockType: 'response', truncated: true, keys: ['a', 1, null] },
  ],
  ['text with white space around it', '{"name": " get_b\\n"}', { name: 'get_b' }],
  ['a comma too many', '{"a": [1, 2,], "b": {"c": 1,},}', { a: [1, 2], b: { c: 1 } }],
  ['a bare key', '{blockType: "request", @odata.type: "c.d"}', { blockType: 'request', '@odata.type': 'c.d' }],
  ['text behind the object', '{"a": {}} and so on', { a: {} }],
  ['a line end inside of a text', '{"a": "b\r\n\tc"}', { a: 'b\n\tc' }],
  ['nothing', '{}', {}],
])('reads %s', (_, given, want) => {
  const { annotation, findings } = read(given);
  expect(annotation).toEqual({ values: want, at: { line: 3, column: 1 } });
  expect(findings).toEqual([]);
});

test('a member that is named like one of every object is a member', () => {
  const values = read('{"__proto__": {"polluted": true}, "constructor": 1}').annotation?.values ?? {};
  expect(Object.keys(values)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
});

test.each(['{ "a": }', '{', '{"a" "b"}', '{ not json }'])('reports %s', (given) => {
  const { annotation, findings } = read(given);
  expect(annotation).toBeUndefined();
  expect(findings).toMatchObject([
    { code: 'markdown/annotation-invalid', place: { file: 'page.md', line: 3, column: 1 } },
  ]);
});

test.each(['uuid: 1', ' [1]', '', '"a"'])('%j is no annotation', (given) => {
  const { annotation, findings, comment } = read(given);
  expect([isAnnotation(comment), annotation, findings]).toEqual([false, undefined, []]);
});

test('any text behind a brace is read or reported', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', 'a', '1', ' ', '\n', '"a"', '__proto__');
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => `{${pieces.join('')}`),
      (text) => {
        const { annotation, findings } = read(text);
        expect(findings).toHaveLength(annotation ? 0 : 1);
      },
    ),
  );
});

test('a text of quotes that are never closed is read in no time', () => {
  const spent = cpuTime(() => {
    expect(read(`{"a": ${'"\\'.repeat(50_000)}`).findings.map(({ code }) => code)).toEqual([
      'markdown/annotation-invalid',
    ]);
  });
  expect(spent).toBeLessThan(2_000);
});
