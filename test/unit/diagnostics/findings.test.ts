import { describe, expect, it } from 'vitest';
import { listCodes } from '../../../src/diagnostics/catalogue-entry.js';
import { countByCode, countBySeverity, isAtLeast } from '../../../src/diagnostics/counts.js';
import { defineDiagnostics } from '../../../src/diagnostics/define-diagnostics.js';
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.js';
import { applyLevels } from '../../../src/diagnostics/levels.js';
import { sortDiagnostics } from '../../../src/diagnostics/sort-diagnostics.js';

function finding(code: string, severity: Severity, file?: string, line = 1, column = 1, message = 'm'): Diagnostic {
  return { code, severity, message, ...(file !== undefined && { place: { file, line, column } }) };
}

describe('sortDiagnostics', () => {
  it('orders by file, line, column, code and message, the whole run first', () => {
    const sorted = [
      finding('z/z', 'info'),
      finding('a/b', 'info', 'B.md'),
      finding('a/b', 'info', 'a.md', 2, 1),
      finding('a/b', 'info', 'a.md', 10, 2),
      finding('a/b', 'info', 'a.md', 10, 10),
      finding('a/c', 'info', 'a.md', 10, 10, 'k'),
      finding('a/c', 'info', 'a.md', 10, 10, 'l'),
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });

  it('keeps equal findings of one place once, and those of the whole run as they are', () => {
    const inFile = finding('a/b', 'info', 'a.md');
    const ofRun = finding('a/b', 'info');
    expect(sortDiagnostics([inFile, ofRun, inFile, ofRun])).toEqual([ofRun, ofRun, inFile]);
  });
});

describe('applyLevels', () => {
  it('changes, drops and keeps', () => {
    const findings = [finding('a/a', 'info'), finding('a/b', 'error'), finding('a/c', 'warning')];
    const levels = new Map([
      ['a/a', 'error'],
      ['a/b', 'off'],
    ] as const);
    expect(applyLevels(findings, levels)).toEqual([finding('a/a', 'error'), finding('a/c', 'warning')]);
  });
});

describe('counts', () => {
  const findings = [finding('a/b', 'info'), finding('a/c', 'error'), finding('a/a', 'info'), finding('a/a', 'info')];

  it('counts by severity', () => {
    expect(countBySeverity(findings)).toEqual({ error: 1, warning: 0, info: 3 });
  });

  it('counts by code, the worst first', () => {
    expect(countByCode(findings).map(({ code, count }) => [code, count])).toEqual([
      ['a/c', 1],
      ['a/a', 2],
      ['a/b', 1],
    ]);
  });

  it.each([
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['info', 'warning', false],
    ['warning', 'error', false],
  ] as const)('%s is at least %s: %s', (severity, threshold, want) => {
    expect(isAtLeast(severity, threshold)).toBe(want);
  });
});

describe('listCodes', () => {
  it('lists the codes of all tables with the shape of their messages', () => {
    const one = defineDiagnostics('pages', {
      odd: {
        severity: 'error',
        message: ({ found, at }: { found: string; at: number }) => `${found}: ${at + 1}`,
        help: 'h',
      },
    });
    const other = defineDiagnostics('link', {
      many: {
        severity: 'info',
        message: ({ names, of }: { names: readonly string[]; of?: string }) =>
          `${names.length > 1 ? 'several' : 'one'}: ${names.map((name) => `"${name}"`).join(', ')}${of ? ` of ${of}` : ''}`,
        help: 'h',
      },
    });
    expect(listCodes([one, other]).map(({ code, severity, messageShape }) => [code, severity, messageShape])).toEqual([
      ['link/many', 'info', 'several: ‹names› of ‹of›'],
      ['pages/odd', 'error', '‹found›: ‹at›1'],
    ]);
  });
});
