import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../helpers/temporary-folder.js';
import { PAGES, runCommand } from './run-command.js';

let folder: string;

/** Runs the command with a module that breaks something in every thread of it. */
function runBroken(sabotage: string, flags: readonly string[], env: NodeJS.ProcessEnv = {}) {
  folder = createTemporaryFolder({ ...PAGES, 'docs/boom.md': '# Boom\n', 'sabotage.mjs': sabotage });
  const load = `--import ${pathToFileURL(join(folder, 'sabotage.mjs')).href}`;
  return runCommand(folder, ['generate', '-i', 'docs', '-o', 'out', ...flags], { NODE_OPTIONS: load, ...env });
}

const BREAK_PAGE = `
  const stringify = JSON.stringify;
  JSON.stringify = (value, ...rest) => {
    if (value?.model?.title === 'Boom') throw new TypeError('sabotaged');
    return stringify(value, ...rest);
  };
`;

describe('an internal error', () => {
  it.each([['off'], ['2']])(
    'names the page, says that it is ours, and exits with 2 (--concurrency %s)',
    (concurrency) => {
      const { code, stdout, stderr } = runBroken(BREAK_PAGE, ['--concurrency', concurrency]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^docs-to-openapi has failed\. This is a mistake of the program, not of your pages\.\n/);
      expect(stderr).toContain('Reading boom.md failed.\n  TypeError: sabotaged\n');
      expect(stderr).not.toContain('    at ');
      expect(existsSync(join(folder, 'out'))).toBe(false);
    },
  );

  it('shows its stack with DEBUG', () => {
    expect(runBroken(BREAK_PAGE, [], { DEBUG: '1' }).stderr).toMatch(/TypeError: sabotaged\n {4}at /);
  });

  it('reports a document that is not valid, and writes nothing', () => {
    const breakDocument = `
      import { createRequire } from 'node:module';
      const parser = createRequire(${JSON.stringify(import.meta.url)})('@apidevtools/swagger-parser');
      const validate = parser.validate;
      parser.validate = ({ info, ...document }, ...rest) => validate.call(parser, document, ...rest);
    `;
    const { code, stderr } = runBroken(breakDocument, []);
    expect(code).toBe(2);
    expect(stderr).toContain('The document that was made is not valid OpenAPI, so nothing was written.');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
