import { relative, resolve, sep } from 'node:path';
import type { Settings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { packageVersion } from '../package-info.js';
import { chooseReporter } from '../reporters/choose-reporter.js';
import type { Terminal } from './terminal.js';

/** The findings to show, and where their files are. */
export interface ShownFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: number;
  /** The docs root, absolute. */
  readonly root: string;
}

/** Prints findings to standard output, in the format of the settings. */
export async function showFindings(
  { diagnostics, suppressed, root }: ShownFindings,
  { reporter, maxFindings }: Settings,
  terminal: Terminal,
): Promise<void> {
  const { catalogue } = await import('../catalogue.js');
  const report = { diagnostics, suppressed, catalogue, version: packageVersion() };
  const pathOf = (file: string) => relative(terminal.workingFolder, resolve(root, file)).split(sep).join('/');
  terminal.print(chooseReporter(reporter ?? 'stylish')(report, { colour: terminal.dataColour, maxFindings, pathOf }));
}
