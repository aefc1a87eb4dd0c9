import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { OPERATION_PAGE, PAGES, runCommand } from './run-command.js';

const GENERATE = ['generate', '--input', 'docs', '--output', 'out'];

/** A page without any request line: an error. */
const BROKEN_PAGE = OPERATION_PAGE.replace(/^GET \/lamps.*$/m, '').replace(/## Example[\s\S]*/, '');

describe('help', () => {
  it.each([['--help'], ['generate', '--help'], ['check', '-h']])('%s %s goes to standard output', (...flags) => {
    const { code, stdout, stderr } = runCommand(createTemporaryFolder(), flags);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: docs-to-openapi/);
  });

  it('shows examples and exit codes', () => {
    expect(runCommand(createTemporaryFolder(), ['--help']).stdout).toMatch(
      /Examples:\n {2}\$ docs-to-openapi generate[\s\S]*Exit codes:\n {2}0 {2}done/,
    );
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(runCommand(createTemporaryFolder(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong use', () => {
  it.each([
    [['generate', '--formt', 'yaml'], "unknown option '--formt'\n(Did you mean --format?)"],
    [['genrate'], "unknown command 'genrate'\n(Did you mean generate?)"],
    [['generate', '--openapi', '2.0'], 'Allowed choices are 3.0, 3.1, 3.2.'],
    [['generate', '--format', 'xml'], 'Expected yaml, json, postman, or several of them, separated by commas.'],
    [['generate', '--concurrency', 'many'], 'Expected a whole number.'],
    [['generate', '--concurrency', '0'], 'Expected auto, off, or a number of threads.'],
    [['generate', '--input'], "option '-i, --input <dir>' argument missing"],
    [['generate', '--input', ''], "argument '' is invalid. Expected a path that is not empty."],
    [['generate', '--input', 'docs', '--output', ''], "argument '' is invalid. Expected a path that is not empty."],
    [['check', '--input', 'docs', '--include', ''], "argument '' is invalid. Expected a glob that is not empty."],
    [['generate', '--watch', '--stats'], "option '-w, --watch' cannot be used with option '--stats'"],
    [['generate', 'docs'], 'if it is the folder of the pages, write "generate --input docs".'],
    [['explain', 'unknown-type'], 'did you mean "link/unknown-type" or "pages/unknown-type"?'],
    [['explain', 'nothing'], '"explain" without a code lists all of them.'],
    [['explain', 'link/unknwn-type'], 'There is no code "link/unknwn-type"; did you mean "link/unknown-type"?'],
    [['generate', '--output', 'out'], 'No input folder is given; expected --input DIR'],
    [['generate', '--input', 'docs'], 'Nowhere to write: expected --output DIR'],
    [['generate', '--input', 'nowhere', '--output', 'out'], '/nowhere does not exist.'],
    [['generate', '--input', 'empty', '--output', 'out'], 'There are no pages in'],
    [['check', '--input', 'docs', '--root', 'empty'], 'is not inside the docs root'],
    [
      ['check', '--input', 'docs', '--include', 'x/**', 'y/**'],
      '--include and --exclude leave none of 2 Markdown files in',
    ],
    [
      ['check', '--input', 'docs/api/lamp-get.md', '--exclude', '**'],
      '--include and --exclude leave none of 1 Markdown file in',
    ],
    [['check', '--input', 'docs', '--baseline', 'none.json'], 'none.json does not exist'],
    [['generate', '--input', 'docs', '--output', 'out', '--baseline', 'none.json'], 'none.json does not exist'],
    [['check', '--input', 'docs', '--baseline', 'empty'], 'empty cannot be read: EISDIR'],
    [['check', '--input', 'docs', '--baseline', 'file/b.json', '--update-baseline'], 'file/b.json cannot be written: '],
    [['check', '--input', 'docs', '--update-baseline'], 'expected --baseline FILE as well'],
    [['check', '--config', 'none.yaml'], 'The configuration file none.yaml does not exist'],
    [['generate', '--input', 'docs', '--output', 'file'], 'file cannot be written: '],
    [['generate', '--input', 'docs', '--output', 'out', '--templates', 'empty'], 'There is no template'],
  ])('%j exits with 2', (flags, message) => {
    const folder = createTemporaryFolder({ ...PAGES, 'empty/readme.txt': '', file: '' });
    const { code, stdout, stderr } = runCommand(folder, flags);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('prints help when no command is given', () => {
    const { code, stdout, stderr } = runCommand(createTemporaryFolder(), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: docs-to-openapi');
  });
});

describe('generate', () => {
  it('writes a document and types, and says so on standard error', () => {
    const folder = createTemporaryFolder(PAGES);
    const { code, stdout, stderr } = runCommand(folder, GENERATE);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      /^Wrote out\/openapi\.yaml, out\/types\.ts\n2 pages: 1 operation, 1 type, 0 enumerations, 1 example\nFindings: .*\nDone in \d\.\d+ s\.\n$/,
    );
    expect(readFileSync(join(folder, 'out/openapi.yaml'), 'utf8')).toMatch(
      /^openapi: 3\.0\.3\n[\s\S]*\/lamps\/\{lampId\}/,
    );
    expect(readFileSync(join(folder, 'out/types.ts'), 'utf8')).toContain('Lamp');
    expect(readdirSync(folder).sort()).toEqual(['docs', 'out']);
  });

  it('leaves files alone that have not changed', () => {
    const folder = createTemporaryFolder(PAGES);
    runCommand(folder, GENERATE);
    const before = statSync(join(folder, 'out/openapi.yaml'));
    const { stderr } = runCommand(folder, GENERATE);
    expect(stderr).toMatch(/^Unchanged: out\/openapi\.yaml, out\/types\.ts\n/);
    expect(statSync(join(folder, 'out/openapi.yaml')).mtimeMs).toBe(before.mtimeMs);
  });

  it('writes what the flags ask for', () => {
    const folder = createTemporaryFolder(PAGES);
    const flags = ['--format', 'yaml,json', '--openapi', '3.1', '--no-types', '--quiet'];
    expect(runCommand(folder, [...GENERATE, ...flags])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'out/openapi.json'), 'utf8')).openapi).toBe('3.1.0');
    expect(existsSync(join(folder, 'out/types.ts'))).toBe(false);
    runCommand(folder, [...GENERATE, '--format', 'json', '--no-types']);
    expect(existsSync(join(folder, 'out/openapi.yaml'))).toBe(false);
  });

  it('writes a document for each area, named after it, and an index', () => {
    const folder = createTemporaryFolder(PAGES);
    runCommand(folder, [...GENERATE, '--format', 'json', '--no-types', '--split-by', 'area']);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'));
    expect(read('areas/index.json').documents).toEqual([
      { name: 'lamps', title: 'Lamps', file: 'lamps.json', operations: 1, types: 1 },
    ]);
    const { info, ...rest } = read('openapi.json');
    expect(read('areas/lamps.json')).toEqual({ info: { ...info, title: `${info.title}: Lamps` }, ...rest });
  });

  it('calls no payload an example that contradicts its page, when asked to', () => {
    const page = OPERATION_PAGE.replace('"lit": true', '"lit": "yes"');
    const folder = createTemporaryFolder({ ...PAGES, 'docs/api/lamp-get.md': page });
    const mediaTypeWith = (...flags: readonly string[]) => {
      runCommand(folder, [...GENERATE, '--format', 'json', '--no-types', ...flags]);
      const { paths } = JSON.parse(readFileSync(join(folder, 'out/openapi.json'), 'utf8'));
      return paths['/lamps/{lampId}'].get.responses[200].content['application/json'];
    };
    const { examples, ...rest } = mediaTypeWith();
    expect(examples).toBeDefined();
    expect(mediaTypeWith('--only-valid-examples')).toEqual({ ...rest, 'x-contradicting-examples': examples });
  });

  it('writes no type that no operation needs, when asked to', () => {
    const unused = PAGES['docs/resources/lamp.md'].replace('# lamp', '# shade');
    const folder = createTemporaryFolder({ ...PAGES, 'docs/resources/shade.md': unused });
    const typesWith = (...flags: readonly string[]) => {
      runCommand(folder, [...GENERATE, '--format', 'json', ...flags]);
      const { components } = JSON.parse(readFileSync(join(folder, 'out/openapi.json'), 'utf8'));
      const module = readFileSync(join(folder, 'out/types.ts'), 'utf8');
      return [Object.keys(components.schemas), module.match(/(?<=interface )(?:Lamp|Shade)\b/g)];
    };
    expect(typesWith()).toEqual([
      ['shop.lights.lamp', 'shop.lights.shade'],
      ['Lamp', 'Shade'],
    ]);
    expect(typesWith('--only-used-types')).toEqual([['shop.lights.lamp'], ['Lamp']]);
  });

  it('fails with findings only when asked to, and then shows them', () => {
    const folder = createTemporaryFolder({ ...PAGES, 'docs/api/lamp-update.md': BROKEN_PAGE });
    expect(runCommand(folder, GENERATE).code).toBe(0);
    const { code, stdout } = runCommand(folder, [...GENERATE, '--fail-on', 'error']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^docs\/api\/lamp-update\.md\n +\d+:\d+ {2}error/);
    expect(stdout).not.toContain('warning  ');
  });

  it('prints findings to standard output in the format that is asked for', () => {
    const folder = createTemporaryFolder({ ...PAGES, 'docs/api/lamp-update.md': BROKEN_PAGE });
    const { stdout, stderr } = runCommand(folder, [...GENERATE, '--reporter', 'json']);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: 'docs/api/lamp-update.md' });
    expect(stderr).toContain('3 pages');
  });

  it('prints statistics', () => {
    const { stderr } = runCommand(createTemporaryFolder(PAGES), [...GENERATE, '--stats']);
    expect(stderr).toMatch(
      /found in the pages +read +used +reported\nrequestLines[\s\S]*question +decided by +times\n[\s\S]*step +ms\nread pages/,
    );
  });

  it('finds its configuration in a folder above', () => {
    const folder = createTemporaryFolder({
      ...PAGES,
      'docs-to-openapi.config.yaml': 'input: docs\noutput: made\nopenapi: 3.2\n',
    });
    expect(runCommand(join(folder, 'docs'), ['generate']).code).toBe(0);
    expect(readFileSync(join(folder, 'made/openapi.yaml'), 'utf8')).toMatch(/^openapi: 3\.2\.0\n/);
  });

  it('says where a configuration is wrong', () => {
    const folder = createTemporaryFolder({
      ...PAGES,
      'docs-to-openapi.config.json': '{\n  "input": "docs",\n  "formts": []\n}',
    });
    expect(runCommand(folder, ['generate'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: docs-to-openapi.config.json:3:3: unknown key "formts"; did you mean "formats"?\n',
    });
  });
});

describe('check', () => {
  const CHECK = ['check', '--input', 'docs'];

  it('exits with 0 without errors, and writes nothing', () => {
    const folder = createTemporaryFolder(PAGES);
    expect(runCommand(folder, CHECK)).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(folder)).toEqual(['docs']);
  });

  it('exits with 1 on errors', () => {
    const { code, stdout } = runCommand(createTemporaryFolder({ 'docs/api/lamp-update.md': BROKEN_PAGE }), CHECK);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n\d+ findings? \(\d+ errors?, \d+ warnings?, \d+ info\)\n$/);
  });

  it('obeys the levels of the configuration', () => {
    const folder = createTemporaryFolder({
      'docs/api/lamp-update.md': BROKEN_PAGE,
      'docs-to-openapi.config.yaml': 'input: docs\nrules: { link/unrouted-operation: off }\n',
    });
    expect(runCommand(folder, CHECK).stdout).not.toContain('link/unrouted-operation');
  });

  it('obeys comments in pages', () => {
    const silenced = BROKEN_PAGE.replace(
      '# Get lamp',
      '<!-- docs-to-openapi-disable-file link/unrouted-operation -- not yet -->\n\n# Get lamp',
    );
    const { stdout } = runCommand(createTemporaryFolder({ 'docs/api/lamp-update.md': silenced }), CHECK);
    expect(stdout).not.toContain('error    The page gives no operation');
    expect(stdout).toMatch(/1 more finding silenced\.\n$/);
  });

  it('writes and obeys a baseline', () => {
    const folder = createTemporaryFolder({ 'docs/api/lamp-update.md': BROKEN_PAGE });
    const flags = [...CHECK, '--baseline', 'known.json'];
    expect(runCommand(folder, [...flags, '--update-baseline'])).toMatchObject({ code: 0, stdout: '' });
    expect(runCommand(folder, flags)).toMatchObject({ code: 0, stdout: expect.stringContaining('No findings.') });
    writeFileSync(join(folder, 'docs/api/lamp-update.md'), OPERATION_PAGE);
    expect(runCommand(folder, flags).stdout).toContain('suppressions/outdated-baseline');
  });

  it.each(['json', 'sarif'])('prints %s that can be parsed', (reporter) => {
    const { stdout } = runCommand(createTemporaryFolder(PAGES), [...CHECK, '--reporter', reporter]);
    expect(JSON.parse(stdout)).toBeTypeOf('object');
  });
});

describe('explain and init', () => {
  it('explains a code', () => {
    const { code, stdout } = runCommand(createTemporaryFolder(), ['explain', 'link/unknown-type']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^link\/unknown-type \(warning\)\n\n {2}No page defines the type/);
  });

  it('lists all codes', () => {
    const { code, stdout } = runCommand(createTemporaryFolder(), ['explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^warning {2}link\/unknown-type$/m);
  });

  it('writes a configuration that works, once', () => {
    const folder = createTemporaryFolder(PAGES);
    expect(runCommand(folder, ['init'])).toMatchObject({ code: 0, stdout: '' });
    expect(runCommand(folder, ['generate']).code).toBe(0);
    expect(existsSync(join(folder, 'generated/openapi.yaml'))).toBe(true);
    expect(runCommand(folder, ['init'])).toMatchObject({
      code: 2,
      stderr: 'error: docs-to-openapi.config.yaml is there already.\n',
    });
  });

  it('comments out only lines that are valid when they are taken in', () => {
    const folder = createTemporaryFolder(PAGES);
    runCommand(folder, ['init']);
    const path = join(folder, 'docs-to-openapi.config.yaml');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(
      path,
      lines
        .map((line) =>
          /^# {1,5}(?:- )?["\w/.-]+:(?: |$)|^# {4,}- /.test(line) &&
          !line.includes('yaml-language-server') &&
          !/^# (?:Docs root|Default):/.test(line)
            ? line.slice(2)
            : line,
        )
        .join('\n'),
    );
    expect(runCommand(folder, ['check']).stderr).not.toContain('docs-to-openapi.config.yaml:');
  });
});

describe('pages', () => {
  it.each(['drafts', 'drafts/', './drafts', 'drafts/**'])('leaves out the folder %j', (glob) => {
    const folder = createTemporaryFolder({ ...PAGES, 'docs/drafts/old/lamp.md': BROKEN_PAGE });
    const { stderr } = runCommand(folder, ['generate', '-i', 'docs', '-o', 'out', '--exclude', glob]);
    expect(stderr).toContain('2 pages: 1 operation');
  });

  it('takes the pages of one folder', () => {
    const folder = createTemporaryFolder({ ...PAGES, 'docs/drafts/lamp.md': BROKEN_PAGE });
    const { stderr } = runCommand(folder, ['generate', '-i', 'docs', '-o', 'out', '--include', 'drafts']);
    expect(stderr).toContain('1 page: 0 operations');
  });
});

describe('colour', () => {
  const CHECK = ['check', '--input', 'docs'];
  const escapeSequence = '\u001b[';

  it.each([
    ['nothing says so', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR over FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    ['--color over NO_COLOR', { NO_COLOR: '1' }, ['--color'], true],
    ['--no-color over FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%s', (_name, env, flags, want) => {
    const { stdout } = runCommand(createTemporaryFolder({ 'docs/api/a.md': BROKEN_PAGE }), [...CHECK, ...flags], env);
    expect(stdout.includes(escapeSequence)).toBe(want);
  });
});

describe('authentication', () => {
  it('is said by the configuration where no page says it', () => {
    const folder = createTemporaryFolder({
      'docs/stop.md': '# Stop a lamp\n\n`POST /lamps/{lampId}/stop`\n\nStops it.\n',
      'docs-to-openapi.config.yaml': 'input: docs\noutput: out\nauthentication: { header: X-Key }\n',
    });
    expect(runCommand(folder, ['generate']).code).toBe(0);
    const text = readFileSync(join(folder, 'out/openapi.yaml'), 'utf8');
    expect(text).toContain('      security:\n        - headerKey: []\n      x-permissions-documented: false\n');
    expect(text).toContain('    headerKey:\n      type: apiKey\n');
  });
});

describe('operations', () => {
  it('are limited by the configuration', () => {
    const folder = createTemporaryFolder({
      ...PAGES,
      'docs/api/bulb-get.md': OPERATION_PAGE.replaceAll('/lamps/{lampId}', '/bulbs/{bulbId}').replaceAll(
        'lamps/7',
        'bulbs/7',
      ),
      'docs-to-openapi.config.yaml': 'input: docs\noutput: out\noperations: { include: { paths: ["/bulbs/**"] } }\n',
    });
    expect(runCommand(folder, ['generate']).stderr).toContain('3 pages: 1 operation');
    expect(readFileSync(join(folder, 'out/openapi.yaml'), 'utf8')).not.toContain('/lamps/');
  });
});
