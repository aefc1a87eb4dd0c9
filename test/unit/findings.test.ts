import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import type { Suppression } from '../../src/diagnostics/suppressions.js';
import { settleFindings } from '../../src/findings.js';

function finding(code: string, severity: Severity, file = 'api/a.md', line = 1): Diagnostic {
  return { code, severity, message: `${code} ${line}`, place: { file, line, column: 1 } };
}

const inFindings = (ofAll: readonly Diagnostic[], ...suppressions: readonly Suppression[]) => ({
  ofAll,
  ofPages: [{ diagnostics: [], suppressions }],
});

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe('settleFindings', () => {
  const findings = [
    finding('link/unknown-type', 'warning', 'api/b.md'),
    finding('link/unknown-type', 'warning', 'api/a.md', 7),
    finding('link/inferred-type', 'info', 'api/a.md', 3),
  ];

  it('sorts, and changes levels', () => {
    const { diagnostics, suppressed } = settleFindings(inFindings(findings), {
      rules: { 'link/unknown-type': 'error', 'link/inferred-type': 'off' },
    });
    expect(diagnostics.map(({ place, severity }) => `${place?.file} ${severity}`)).toEqual([
      'api/a.md error',
      'api/b.md error',
    ]);
    expect(suppressed).toBe(0);
  });

  it('silences by configuration, and reports entries that silence nothing', () => {
    const { diagnostics, suppressed } = settleFindings(inFindings(findings), {
      suppressions: [
        { files: 'api/a*', codes: ['link/unknown-type'] },
        { files: 'resources/**', codes: ['link/unknown-type'] },
      ],
    });
    expect(codes(diagnostics)).toEqual([
      'warning suppressions/unused-setting',
      'info link/inferred-type',
      'warning link/unknown-type',
    ]);
    expect(suppressed).toBe(1);
  });

  it('silences by comment, and counts a code that is off as used', () => {
    const comment = { codes: ['link/inferred-type'], text: '', place: { file: 'api/a.md', line: 1, column: 1 } };
    const { diagnostics, suppressed } = settleFindings(inFindings(findings, comment), {
      rules: { 'link/inferred-type': 'off' },
    });
    expect(codes(diagnostics)).toEqual(['warning link/unknown-type', 'warning link/unknown-type']);
    expect(suppressed).toBe(1);
  });

  it('changes the level of findings about comments as well', () => {
    const comment = { codes: ['link/unknwn-type'], text: '', place: { file: 'api/a.md', line: 1, column: 1 } };
    expect(codes(settleFindings(inFindings([], comment), {}).diagnostics)).toEqual([
      'warning suppressions/unknown-code',
    ]);
    expect(
      settleFindings(inFindings([], comment), { rules: { 'suppressions/unknown-code': 'off' } }).diagnostics,
    ).toEqual([]);
  });
});
