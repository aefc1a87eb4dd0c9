import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { applySuppressions, findSuppressions, type SuppressibleBlock } from '../../../src/diagnostics/suppressions.js';

function comment(line: number, text: string): SuppressibleBlock {
  return { kind: 'comment', at: { line, column: 1 }, text };
}

function block(kind: string, line: number, file?: string): SuppressibleBlock {
  return { kind, at: { line, column: 1, ...(file !== undefined && { file }) } };
}

function finding(line: number, code = 'pages/odd', file = 'a.md'): Diagnostic {
  return { code, severity: 'warning', message: `at ${line}`, place: { file, line, column: 1 } };
}

const known = (code: string) => (code.startsWith('pages/') ? code : 'pages/odd');

describe('findSuppressions', () => {
  const table = block('table', 12);

  it.each([
    ['the next block', [comment(10, ' docs-to-openapi-disable pages/odd '), table, block('heading', 20)], 10, 19],
    ['the last block', [comment(10, 'docs-to-openapi-disable pages/odd'), table], 10, undefined],
    [
      'the block after other comments',
      [comment(10, 'docs-to-openapi-disable pages/odd'), comment(11, '{"a": 1}'), table, block('code', 30)],
      10,
      29,
    ],
    [
      'its own file only',
      [comment(10, 'docs-to-openapi-disable pages/odd'), block('table', 1, 'x.md'), table, block('heading', 20)],
      10,
      19,
    ],
  ])('silences %s', (_name, blocks, first, last) => {
    const [found] = findSuppressions('a.md', blocks);
    expect(found?.place).toEqual({ file: 'a.md', line: 10, column: 1 });
    expect(found?.lines).toEqual({ first, ...(last !== undefined && { last }) });
    expect(found?.codes).toEqual(['pages/odd']);
  });

  it.each([
    ['docs-to-openapi-disable a/b c/d -- because -- of e/f', ['a/b', 'c/d']],
    ['docs-to-openapi-disable a/b,c/d', ['a/b', 'c/d']],
    ['docs-to-openapi-disable\n  a/b\n  c/d\n', ['a/b', 'c/d']],
    ['docs-to-openapi-disable -- why', []],
    ['docs-to-openapi-disable --', []],
    ['docs-to-openapi-disable', []],
  ])('reads the codes of %j', (text, codes) => {
    expect(findSuppressions('a.md', [comment(1, text)])[0]?.codes).toEqual(codes);
  });

  it('takes the whole file with -file', () => {
    const [found] = findSuppressions('a.md', [comment(3, 'docs-to-openapi-disable-file a/b'), table]);
    expect(found?.lines).toBeUndefined();
  });

  it.each(['docs-to-openapi-disabled a/b', 'see docs-to-openapi-disable a/b', '{ "blockType": "request" }', ''])(
    'ignores the comment %j',
    (text) => {
      expect(findSuppressions('a.md', [comment(1, text)])).toEqual([]);
    },
  );
});

describe('applySuppressions', () => {
  it('leaves out what a comment names, where it names it', () => {
    const suppressions = findSuppressions('a.md', [
      comment(10, 'docs-to-openapi-disable pages/odd'),
      block('table', 11),
      block('heading', 20),
    ]);
    const findings = [
      finding(9),
      finding(10),
      finding(19),
      finding(20),
      finding(15, 'pages/other'),
      finding(15, 'pages/odd', 'b.md'),
    ];
    const result = applySuppressions(findings, suppressions, known);
    expect(result.kept.map(({ place }) => `${place?.file}:${place?.line}`)).toEqual([
      'a.md:9',
      'a.md:20',
      'a.md:15',
      'b.md:15',
    ]);
    expect(result.problems).toEqual([]);
  });

  it('never silences a finding about the whole run', () => {
    const whole: Diagnostic = { code: 'pages/odd', severity: 'error', message: 'x' };
    const suppressions = findSuppressions('', [comment(1, 'docs-to-openapi-disable-file pages/odd')]);
    expect(applySuppressions([whole], suppressions, known).kept).toEqual([whole]);
  });

  it('reports unused, unknown and missing codes at the comment', () => {
    const suppressions = findSuppressions('a.md', [
      comment(4, 'docs-to-openapi-disable-file pages/odd pages/unused pages_odd'),
      comment(5, 'docs-to-openapi-disable'),
    ]);
    const { problems } = applySuppressions([finding(30)], suppressions, known);
    expect(problems.map(({ code, place, message }) => [code, place?.line, message])).toEqual([
      [
        'suppressions/unused',
        4,
        'The suppression comment silences "pages/unused", but there is no such finding where it applies.',
      ],
      [
        'suppressions/unknown-code',
        4,
        'The suppression comment names "pages_odd", which is no code; did you mean "pages/odd"?',
      ],
      [
        'suppressions/no-code',
        5,
        'The comment "docs-to-openapi-disable" names no code, so it silences nothing; expected the codes to silence, such as "docs-to-openapi-disable pages/some-code -- reason".',
      ],
    ]);
  });

  it('treats the comment of a shared include as one', () => {
    const [one] = findSuppressions('x.md', [comment(1, 'docs-to-openapi-disable-file pages/odd')]);
    const twice = one ? [one, structuredClone(one)] : [];
    expect(applySuppressions([], twice, known).problems).toHaveLength(1);
    expect(applySuppressions([finding(3, 'pages/odd', 'x.md')], twice, known).problems).toEqual([]);
  });
});
