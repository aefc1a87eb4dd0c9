import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/markdown/inline.js';
import { parseInline } from '../../../src/markdown/parse-inline.js';
import { cpuTime } from '../../helpers/cpu-time.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });

test.each<[string, Inline[]]>([
  ['', []],
  ['a', [text('a')]],
  [
    '`a`**b**',
    [
      { kind: 'code', text: 'a' },
      { kind: 'strong', children: [text('b')] },
    ],
  ],
  ['[*a*](b.md)', [{ kind: 'link', url: 'b.md', children: [{ kind: 'emphasis', children: [text('a')] }] }]],
  ['a<br/>b', [text('a'), { kind: 'html', text: '<br/>' }, text('b')]],
  ['a  \nb', [text('a'), { kind: 'break' }, text('b')]],
  ['***a** b*', [{ kind: 'emphasis', children: [{ kind: 'strong', children: [text('a')] }, text(' b')] }]],
  ['~~a~~ ~b~', [text('a'), text(' ~b~')]],
  ['a\n\nb', [text('a'), text('\n'), text('b')]],
  ['[^1] [x] a', [text('[^1] [x] a')]],
])('reads %j', (given, want) => {
  expect(parseInline(given)).toEqual(want);
});

describe('markup of blocks is text', () => {
  test.each(['- a', '1. a', '# a', '> a', '```', '~~~', '---', '===', '|a|', '[a]: b', '+ a', '[^a]: b'])(
    '%s',
    (given) => {
      expect(parseInline(`${given} &copy;`)).toEqual([text(`${given} ©`)]);
    },
  );

  test('also when it is indented', () => {
    expect(parseInline('    a &copy;\n    ---')).toEqual([text('a ©\n---')]);
  });
});

test('reads any text without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      expect(Array.isArray(parseInline(given))).toBe(true);
    }),
  );
});

test.each(['[', '*a', '`a``b', '![', '<a ', '&a;', '[a](b) **c ', '[a](b', '_a ', '\\'])(
  'long text of %j ends in time',
  (piece) => {
    const text = `&copy;${piece.repeat(8_000 / piece.length)}`;
    const spent = cpuTime(() => expect(parseInline(text).length).toBeGreaterThan(0));
    expect(spent).toBeLessThan(10_000);
  },
);
