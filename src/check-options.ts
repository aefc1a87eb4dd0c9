import type { ConfigFile } from './config/config-file.js';
import { parseConfig } from './config/parse-config.js';
import { UsageError } from './config/usage-error.js';
import { createProgramSchema } from './program-schema.js';

/**
 * Holds the options of a program to what a configuration file may say: types are not there for programs in JavaScript, and know
 * neither codes nor words.
 * @throws UsageError that has a line for everything that is wrong
 */
export function checkOptions(options: ConfigFile): void {
  const { problems = [] } = parseConfig(JSON.stringify(options), createProgramSchema());
  if (problems.length > 0) {
    throw new UsageError(problems.map(({ message }) => `The options are wrong: ${message}`).join('\n'));
  }
}
