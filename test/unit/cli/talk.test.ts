import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { describeInternalError } from '../../../src/cli/internal-error.js';
import { createProgress, formatBar } from '../../../src/cli/progress.js';
import { describeFindings, formatDuration } from '../../../src/cli/show-summary.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import type { Severity } from '../../../src/diagnostics/diagnostic.js';
import { formatCount, plural } from '../../../src/reporters/plural.js';
import { PageFailure } from '../../../src/workers/page-failure.js';

function terminalWith(said: string[]): Terminal {
  return {
    workingFolder: '/',
    print: (text) => said.push(text),
    say: (text) => said.push(text),
    dataColour: false,
    colours: picocolors.createColors(false),
    interactive: false,
  };
}

describe('progress', () => {
  it.each([
    [0, 10, '──────────────────────── 0/10'],
    [812, 3341, '━━━━━─────────────────── 812/3,341'],
    [3341, 3341, '━━━━━━━━━━━━━━━━━━━━━━━━ 3,341/3,341'],
    [0, 0, '━━━━━━━━━━━━━━━━━━━━━━━━ 0/0'],
  ])('%d of %d', (done, total, want) => {
    expect(formatBar(done, total)).toBe(want);
  });

  it('is silent where nobody watches', async () => {
    const said: string[] = [];
    const progress = await createProgress(terminalWith(said), false);
    progress.update('Reading pages', 1, 2);
    progress.stop();
    expect(said).toEqual([]);
  });
});

describe('summary', () => {
  it.each([
    [[], 'none'],
    [['error'], '1 error'],
    [['info', 'warning', 'warning', 'error'], '1 error, 2 warnings, 1 info'],
  ] as const)('%j', (severities: readonly Severity[], want) => {
    const diagnostics = severities.map((severity) => ({ code: 'a/b', severity, message: '' }));
    expect(describeFindings({ diagnostics }, terminalWith([]))).toBe(want);
  });

  it('formats numbers alike everywhere', () => {
    expect([
      formatDuration(49),
      formatDuration(2849),
      formatCount(1234567),
      plural(1, 'page'),
      plural(1000, 'page'),
    ]).toEqual(['0.05 s', '2.8 s', '1,234,567', '1 page', '1,000 pages']);
  });
});

describe('describeInternalError', () => {
  it('says that it is ours, on which page, and how to see more', () => {
    const text = describeInternalError(
      new PageFailure('api/a.md', 'TypeError: x is not a function\n    at deep'),
      undefined,
    );
    expect(text).toMatch(/^docs-to-openapi has failed\. This is a mistake of the program, not of your pages\.\n/);
    expect(text).toContain('Reading api/a.md failed.\n  TypeError: x is not a function\n');
    expect(text).toContain('With DEBUG=1');
    expect(text).not.toContain('at deep');
  });

  it('shows the stack to those who ask', () => {
    expect(describeInternalError(new PageFailure('a.md', 'TypeError: x\n    at deep'), '1')).toContain('at deep');
    expect(describeInternalError('text', '1')).toContain('text');
  });
});
