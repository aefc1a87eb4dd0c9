import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { initialize } from '../../../../src/cli/commands/init.js';
import { createTerminal } from '../../../../src/cli/terminal.js';
import { createTemporaryFolder } from '../../../helpers/temporary-folder.js';

const STREAM = { write: () => true };

it('says that the working folder cannot be written', async () => {
  const notFolder = join(createTemporaryFolder(), 'file');
  writeFileSync(notFolder, '');
  const terminal = createTerminal({ cwd: () => notFolder, env: {}, stdout: STREAM, stderr: STREAM }, false);
  await expect(initialize(terminal)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(/^docs-to-openapi\.config\.yaml cannot be written: E/),
  });
});
