import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { OPERATION_PAGE, PAGES, RESOURCE_PAGE, runCommand } from './run-command.js';

let folder: string;

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Generates from pages, with the two good ones beside them, and returns what was found in `file`. */
function findingsIn(
  file: string,
  content: string | Uint8Array,
  others: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  folder = createTemporaryFolder({ ...PAGES, ...others, [`docs/${file}`]: content });
  const { code, stdout, stderr } = runCommand(folder, ['generate', '-i', 'docs', '-o', 'out', '--reporter', 'json']);
  expect(code, stderr).toBe(0);
  expect(existsSync(join(folder, 'out/openapi.yaml'))).toBe(true);
  const findings: readonly Finding[] = JSON.parse(stdout).findings;
  return findings.filter((finding) => finding.file === `docs/${file}`);
}

const document = () => readFileSync(join(folder, 'out/openapi.yaml'), 'utf8');

/** A page like the good one, for another path. */
const page = (path: string) => OPERATION_PAGE.replaceAll('/lamps/{lampId}', path).replaceAll('lamps/7', 'bulbs/7');

describe('bad input', () => {
  it('reads bytes that are no UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('# Bulb\n\nA '), Buffer.from([0xff, 0xfe]), Buffer.from(' bulb.\n')]);
    expect(findingsIn('bulb.md', bytes)).toContainEqual(
      expect.objectContaining({ code: 'source/not-utf8', line: 3, column: 3 }),
    );
  });

  it('reads CR LF and a byte order mark like LF without one', () => {
    const findings = findingsIn('api/bulb-get.md', `\uFEFF${page('/bulbs/{bulbId}').replaceAll('\n', '\r\n')}`);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['source/byte-order-mark', 'source/carriage-returns']),
    );
    expect(document()).toContain('/bulbs/{bulbId}');
    expect(document()).not.toContain('\r');
  });

  it('reads a page whose front matter is not closed', () => {
    const findings = findingsIn('api/bulb-get.md', page('/bulbs/{bulbId}').replace(/\n---\n/, '\n'));
    expect(findings[0]).toMatchObject({ code: 'source/front-matter-not-closed', line: 1, column: 1 });
  });

  it('reads a page with a fence that is not closed', () => {
    const findings = findingsIn('api/bulb-get.md', page('/bulbs/{bulbId}').replace(/```\n$/, ''));
    expect(findings.map(({ code }) => code)).toContain('markdown/fence-not-closed');
    expect(document()).toContain('/bulbs/{bulbId}');
  });

  it('reads a table without rows', () => {
    findingsIn('resources/bulb.md', RESOURCE_PAGE.replaceAll('lamp', 'bulb').replace(/\| id[\s\S]*$/, ''));
    expect(document()).toContain('shop.lights.bulb:');
  });

  it('reports an include that is missing', () => {
    const content = page('/bulbs/{bulbId}').replace(
      '## HTTP',
      '[!INCLUDE [permissions](../includes/none.md)]\n\n## HTTP',
    );
    expect(findingsIn('api/bulb-get.md', content)).toContainEqual(
      expect.objectContaining({ code: 'source/include-missing', line: 21, column: 1 }),
    );
  });

  it('reports includes that go in a circle', () => {
    const content = page('/bulbs/{bulbId}').replace('## HTTP', '[!INCLUDE [a](../includes/a.md)]\n\n## HTTP');
    const others = {
      'docs/includes/a.md': 'One.\n\n[!INCLUDE [b](b.md)]\n',
      'docs/includes/b.md': 'Two.\n\n[!INCLUDE [a](a.md)]\n',
    };
    folder = createTemporaryFolder({ ...others, 'docs/api/bulb-get.md': content });
    const { code, stdout } = runCommand(folder, ['check', '-i', 'docs', '--reporter', 'json', '--fail-on', 'error']);
    expect(code).toBe(0);
    expect(stdout).toContain('"source/include-cycle"');
  });

  it('does not follow an include out of the docs root', () => {
    const content = page('/bulbs/{bulbId}').replace('## HTTP', '[!INCLUDE [x](../../secret.md)]\n\n## HTTP');
    const findings = findingsIn('api/bulb-get.md', content, { 'secret.md': 'Nobody may know this.' });
    expect(findings.map(({ code }) => code)).toContain('source/include-outside-root');
    expect(document()).not.toContain('Nobody may know this');
  });

  it('reads an empty page, and one with front matter alone', () => {
    expect(findingsIn('empty.md', '  \n')).toMatchObject([{ code: 'source/page-empty' }]);
    findingsIn('alone.md', '---\ntitle: x\n---\n');
  });

  it('reads a page of 10 MB', () => {
    const row = '| note | String | Some words about nothing in particular. |\n';
    findingsIn(
      'resources/bulb.md',
      RESOURCE_PAGE.replaceAll('lamp', 'bulb') + row.repeat(Math.ceil(10_000_000 / row.length)),
    );
    expect(document()).toContain('shop.lights.bulb:');
  }, 60_000);

  it('survives names that JavaScript objects know', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const rows = names.map((name) => `| \`${name}\` | String | A name. |\n`).join('');
    findingsIn('resources/bulb.md', `${RESOURCE_PAGE.replaceAll('lamp', 'bulb')}${rows}`, {
      'docs/api/__proto__.md': page('/__proto__/{constructor}'),
    });
    for (const name of names) expect(document()).toContain(`${name}:`);
    expect(document()).toContain('/__proto__/{constructor}');
  });
});
