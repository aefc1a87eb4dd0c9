import { join } from 'node:path';
import { compileFiles } from '../support/compile-files.js';
import { type Consumer, nothingIsMissing } from '../support/consumer.js';
import { runScript } from '../support/run-program.js';
import { fileOfPackage, installedVersion } from '../support/versions.js';

/** hey-api with its client of `fetch`; what it makes has to compile. The path of the document has to be absolute. */
export const heyApi: Consumer = {
  name: '@hey-api/openapi-ts',
  version: installedVersion('@hey-api/openapi-ts'),
  reads: ['3.0', '3.1'],
  scale: 'area',
  findMissing: nothingIsMissing,
  async read(document, folder) {
    const output = join(folder, 'hey-api');
    const { code, stdout, stderr } = await runScript(
      fileOfPackage('@hey-api/openapi-ts', 'bin/run.js'),
      ['--input', document, '--output', output, '--client', '@hey-api/client-fetch', '--no-log-file'],
      { folder },
    );
    return code === 0 ? compileFiles([join(output, 'index.ts')]) : [`it ended with ${code}: ${stdout}${stderr}`];
  },
};
