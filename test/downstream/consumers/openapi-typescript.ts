import { join } from 'node:path';
import { compileFiles } from '../support/compile-files.js';
import { type Consumer, nothingIsMissing } from '../support/consumer.js';
import { runScript } from '../support/run-program.js';
import { fileOfPackage, installedVersion } from '../support/versions.js';

/**
 * openapi-typescript; what it makes has to compile. Without the flag it takes a property with a default for one that is
 * always there, also in requests.
 */
export const openApiTypeScript: Consumer = {
  name: 'openapi-typescript',
  version: installedVersion('openapi-typescript'),
  reads: ['3.0', '3.1'],
  scale: 'both',
  findMissing: nothingIsMissing,
  async read(document, folder) {
    const module = join(folder, 'openapi-typescript.ts');
    const script = fileOfPackage('openapi-typescript', 'bin/cli.js');
    const { code, stdout, stderr } = await runScript(script, [
      document,
      '--output',
      module,
      '--default-non-nullable=false',
    ]);
    return code === 0 ? compileFiles([module]) : [`it ended with ${code}: ${stdout}${stderr}`];
  },
};
