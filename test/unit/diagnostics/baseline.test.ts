import { describe, expect, it } from 'vitest';
import {
  applyBaseline,
  type Baseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
} from '../../../src/diagnostics/baseline.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';

function finding(file: string, code: string, line = 1): Diagnostic {
  return { code, severity: 'error', message: 'm', place: { file, line, column: 1 } };
}

const FINDINGS = [finding('b.md', 'x/y'), finding('a.md', 'x/z'), finding('a.md', 'x/y', 1), finding('a.md', 'x/y', 2)];
const WHOLE: Diagnostic = { code: 'x/y', severity: 'error', message: 'm' };

function read(text: string): Baseline {
  const baseline = parseBaseline(text);
  if (typeof baseline === 'string') throw new Error(baseline);
  return baseline;
}

describe('baseline', () => {
  it('is written sorted, and read back', () => {
    const text = formatBaseline(createBaseline([...FINDINGS, WHOLE]));
    expect(text).toBe(
      `${JSON.stringify({ version: 1, findings: { 'a.md': { 'x/y': 2, 'x/z': 1 }, 'b.md': { 'x/y': 1 } } }, null, 2)}\n`,
    );
    expect(formatBaseline(read(text))).toBe(text);
  });

  it('allows what it counts', () => {
    const result = applyBaseline([...FINDINGS, WHOLE], createBaseline(FINDINGS));
    expect(result).toEqual({ kept: [WHOLE], suppressed: 4, problems: [] });
  });

  it('shows all findings of a code when there are more than allowed', () => {
    const result = applyBaseline([...FINDINGS, finding('a.md', 'x/y', 9)], createBaseline(FINDINGS));
    expect(result.kept.map(({ place }) => place?.line)).toEqual([1, 2, 9]);
    expect(result.suppressed).toBe(2);
  });

  it('reports allowances that are too large', () => {
    const { problems } = applyBaseline(FINDINGS.slice(1, 3), createBaseline(FINDINGS));
    expect(problems.map(({ code, place, message }) => [code, place?.file, message])).toEqual([
      ['suppressions/outdated-baseline', 'b.md', 'The baseline allows 1 × "x/y" in b.md, but only 0 are left.'],
      ['suppressions/outdated-baseline', 'a.md', 'The baseline allows 2 × "x/y" in a.md, but only 1 are left.'],
    ]);
  });

  it.each([
    ['{', /^it is no JSON: /],
    ['[]', /"version": 1/],
    ['{"version": 2, "findings": {}}', /"version": 1/],
    ['{"version": 1}', /"findings"/],
    ['{"version": 1, "findings": {"a.md": 3}}', /codes of "a\.md"/],
    ['{"version": 1, "findings": {"a.md": {"x/y": "3"}}}', /number for "x\/y" of "a\.md"/],
  ])('refuses %s', (text, problem) => {
    expect(parseBaseline(text)).toMatch(problem);
  });

  it('keeps names that JavaScript objects know', () => {
    const baseline = createBaseline([finding('__proto__', 'constructor')]);
    expect(read(formatBaseline(baseline))).toEqual(baseline);
  });
});
