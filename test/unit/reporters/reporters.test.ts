import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../../src/diagnostics/catalogue-entry.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { chooseReporter, REPORTER_NAMES } from '../../../src/reporters/choose-reporter.js';
import { reportGithub } from '../../../src/reporters/github.js';
import { reportJson } from '../../../src/reporters/json.js';
import type { FindingsReport, ReportStyle } from '../../../src/reporters/report.js';
import { reportSarif } from '../../../src/reporters/sarif.js';
import { reportStylish } from '../../../src/reporters/stylish.js';

const STYLE: ReportStyle = { colour: false, maxFindings: 100, pathOf: (file) => `docs/${file}` };

const CATALOGUE: readonly CatalogueEntry[] = [
  { code: 'link/clash', stage: 'link', severity: 'info', messageShape: 'Two of ‹name›.', help: 'Keep one.' },
  { code: 'pages/odd', stage: 'pages', severity: 'error', messageShape: 'Found ‹found›.', help: 'Mend it.' },
];

const FINDINGS: readonly Diagnostic[] = [
  { code: 'emit/whole', severity: 'warning', message: 'Nothing fits.' },
  { code: 'pages/odd', severity: 'error', message: 'Found A.', place: { file: 'api/a b.md', line: 3, column: 1 } },
  {
    code: 'link/clash',
    severity: 'info',
    message: 'Two of x.',
    place: { file: 'api/a b.md', line: 120, column: 14 },
    related: [{ place: { file: 'api/c.md', line: 7, column: 2 }, message: 'the other one' }],
  },
  { code: 'pages/odd', severity: 'error', message: 'Found B.', place: { file: 'api/c.md', line: 7, column: 2 } },
];

function reportOf(diagnostics: readonly Diagnostic[], suppressed = 0): FindingsReport {
  return { diagnostics, suppressed, catalogue: CATALOGUE, version: '1.2.3' };
}

describe('reportStylish', () => {
  it('groups by file and ends with totals', () => {
    expect(reportStylish(reportOf(FINDINGS, 2), STYLE)).toBe(
      [
        'The whole run',
        '    warning  Nothing fits.  emit/whole',
        '',
        'docs/api/a b.md',
        '     3:1  error    Found A.  pages/odd',
        '  120:14  info     Two of x.  link/clash',
        '          see docs/api/c.md:7:2: the other one',
        '',
        'docs/api/c.md',
        '  7:2  error    Found B.  pages/odd',
        '',
        '4 findings (2 errors, 1 warning, 1 info)',
        '2 more findings silenced.',
        '',
      ].join('\n'),
    );
  });

  it('counts by code what the cap leaves out', () => {
    expect(reportStylish(reportOf(FINDINGS), { ...STYLE, maxFindings: 1 })).toBe(
      [
        'The whole run',
        '    warning  Nothing fits.  emit/whole',
        '',
        '4 findings (2 errors, 1 warning, 1 info)',
        '3 findings not shown (--max-findings shows more):',
        '  2  error    pages/odd',
        '  1  info     link/clash',
        '',
      ].join('\n'),
    );
  });

  it('says that there is nothing', () => {
    expect(reportStylish(reportOf([]), STYLE)).toBe('No findings.\n');
  });

  it('colours only when asked, and never lets page text reach the terminal raw', () => {
    const hostile: Diagnostic = { code: 'pages/odd', severity: 'error', message: 'a\u001b[2J\nb\u202e' };
    expect(reportStylish(reportOf([hostile]), STYLE)).toContain('a\\u{1b}[2J\\u{a}b\\u{202e}  pages/odd');
    expect(reportStylish(reportOf([hostile]), { ...STYLE, colour: true })).toContain('\u001b[31merror');
  });
});

describe('reportJson', () => {
  it('lists everything, whatever the cap', () => {
    expect(JSON.parse(reportJson(reportOf(FINDINGS.slice(1), 5), { ...STYLE, maxFindings: 0 }))).toEqual({
      version: 1,
      tool: { name: 'docs-to-openapi', version: '1.2.3' },
      totals: { findings: 3, error: 2, warning: 0, info: 1, suppressed: 5 },
      codes: [
        { code: 'pages/odd', severity: 'error', count: 2 },
        { code: 'link/clash', severity: 'info', count: 1 },
      ],
      findings: [
        { code: 'pages/odd', severity: 'error', message: 'Found A.', file: 'docs/api/a b.md', line: 3, column: 1 },
        {
          code: 'link/clash',
          severity: 'info',
          message: 'Two of x.',
          file: 'docs/api/a b.md',
          line: 120,
          column: 14,
          related: [{ message: 'the other one', file: 'docs/api/c.md', line: 7, column: 2 }],
        },
        { code: 'pages/odd', severity: 'error', message: 'Found B.', file: 'docs/api/c.md', line: 7, column: 2 },
      ],
    });
  });
});

describe('schema/report.schema.json', () => {
  it.each([
    ['findings', FINDINGS],
    ['nothing', []],
  ])('describes %s', (_name, findings) => {
    const schema = JSON.parse(readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv().compile(schema);
    validate(JSON.parse(reportJson(reportOf(findings), STYLE)));
    expect(validate.errors).toBeNull();
  });
});

describe('reportSarif', () => {
  const log = JSON.parse(reportSarif(reportOf(FINDINGS), STYLE));

  it('has the catalogue as its rules', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].tool.driver.rules[1]).toEqual({
      id: 'pages/odd',
      shortDescription: { text: 'Found ‹found›.' },
      fullDescription: { text: 'Mend it.' },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('points results at rules and encoded paths', () => {
    expect(log.runs[0].results[0]).toEqual({
      ruleId: 'emit/whole',
      level: 'warning',
      message: { text: 'Nothing fits.' },
    });
    expect(log.runs[0].results[2]).toEqual({
      ruleId: 'link/clash',
      ruleIndex: 0,
      level: 'note',
      message: { text: 'Two of x.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/api/a%20b.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 120, startColumn: 14 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'docs/api/c.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 2 },
          },
          message: { text: 'the other one' },
        },
      ],
    });
  });
});

describe('reportGithub', () => {
  it('writes one command per finding, escaped', () => {
    const finding: Diagnostic = {
      code: 'pages/odd',
      severity: 'info',
      message: '100 %: a\r\nb, c',
      place: { file: 'a,b:c%.md', line: 1, column: 2 },
    };
    expect(reportGithub(reportOf([finding, ...FINDINGS.slice(0, 1)]), STYLE)).toBe(
      '::notice file=docs/a%2Cb%3Ac%25.md,line=1,col=2,title=pages/odd::100 %25: a%0D%0Ab, c\n' +
        '::warning title=emit/whole::Nothing fits.\n',
    );
  });

  it('says what the cap leaves out', () => {
    expect(reportGithub(reportOf(FINDINGS), { ...STYLE, maxFindings: 2 })).toContain(
      '::notice title=Findings not shown::2 findings: 1 × pages/odd, 1 × link/clash\n',
    );
  });

  it('prints nothing for nothing', () => {
    expect(reportGithub(reportOf([]), STYLE)).toBe('');
  });
});

describe('chooseReporter', () => {
  it.each(REPORTER_NAMES)('knows %s', (name) => {
    expect(chooseReporter(name)(reportOf([]), STYLE)).toBeTypeOf('string');
  });
});
