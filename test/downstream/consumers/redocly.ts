import { type Consumer, nothingIsMissing } from '../support/consumer.js';
import { runScript } from '../support/run-program.js';
import { fileOfPackage, installedVersion } from '../support/versions.js';

interface RedoclyReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: readonly { readonly pointer?: string }[];
  }[];
}

/** Redocly's linter with its `recommended` rules, none of them off. */
export const redocly: Consumer = {
  name: 'Redocly lint, recommended',
  version: installedVersion('@redocly/cli'),
  reads: ['3.0', '3.1'],
  scale: 'whole',
  findMissing: nothingIsMissing,
  async read(document, folder) {
    const { stdout, stderr } = await runScript(
      fileOfPackage('@redocly/cli', 'bin/cli.js'),
      ['lint', document, '--extends=recommended', '--format=json', '--max-problems=100000'],
      // Away from any configuration, and from the network.
      { folder, environment: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    return readReport(stdout, stderr).problems.map(
      ({ severity, ruleId, message, location }) => `${severity} ${ruleId}: ${message} ${location[0]?.pointer ?? ''}`,
    );
  },
};

function readReport(stdout: string, stderr: string): RedoclyReport {
  if (!stdout.startsWith('{')) throw new Error(`Redocly gave no report: ${stdout}${stderr}`);
  return JSON.parse(stdout);
}
