import { join } from 'node:path';
import { compileFiles } from '../support/compile-files.js';
import type { Consumer } from '../support/consumer.js';
import { fileOfTool, findMissingTool, optionalTools } from '../support/optional-tools.js';
import { runScript } from '../support/run-program.js';

const tool = optionalTools.orval;

/** orval with its client of `fetch`; what it makes has to compile. */
export const orval: Consumer = {
  name: 'orval',
  version: tool.version,
  reads: ['3.0', '3.1'],
  scale: 'area',
  findMissing: () => findMissingTool(tool),
  async read(document, folder) {
    const module = join(folder, 'orval.ts');
    const { code, stdout, stderr } = await runScript(
      fileOfTool(tool, 'dist/bin/orval.js'),
      ['--input', document, '--output', module, '--client', 'fetch'],
      { folder },
    );
    return code === 0 ? compileFiles([module]) : [`it ended with ${code}: ${stdout}${stderr}`];
  },
};
