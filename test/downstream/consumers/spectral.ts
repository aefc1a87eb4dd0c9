import { join } from 'node:path';
import { type Consumer, nothingIsMissing } from '../support/consumer.js';
import { ROOT } from '../support/folders.js';
import { runProgram } from '../support/run-program.js';
import { installedVersion } from '../support/versions.js';

interface SpectralFinding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** 0 is an error, 1 a warning, then information and hint. */
  readonly severity: number;
}

const SEVERITIES = ['error', 'warning', 'information', 'hint'];

/** Spectral with the rules of `spectral:oas`, none of them off. It needs up to 2 GB for an API of thousands of operations. */
export const spectral: Consumer = {
  name: 'Spectral, spectral:oas',
  version: installedVersion('@stoplight/spectral-core'),
  reads: ['3.0', '3.1'],
  scale: 'whole',
  findMissing: nothingIsMissing,
  async read(document) {
    const script = join(ROOT, 'test/downstream/support/run-spectral.mjs');
    const { code, stdout, stderr } = await runProgram(process.execPath, [
      '--max-old-space-size=4096',
      script,
      document,
    ]);
    if (code !== 0) throw new Error(`Spectral ended with ${code}: ${stderr}`);
    const findings: readonly SpectralFinding[] = JSON.parse(stdout);
    return findings.map(
      ({ severity, code: rule, message, path }) => `${SEVERITIES[severity]} ${rule}: ${message} #/${path.join('/')}`,
    );
  },
};
