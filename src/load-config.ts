import { type LoadedConfig, loadConfigFile } from './config/load-config.js';

/** Which configuration file to load. */
export interface LoadConfigOptions {
  /** Where the search begins; it goes up to the root of the file system. Default: the working folder. */
  readonly workingFolder?: string;
  /** The file to take in place of a search, relative to the working folder. */
  readonly path?: string;
}

/**
 * Finds, reads and validates a configuration file. What it says can be handed on:
 * `generate({ input: 'docs', ...loaded?.config })`.
 * @returns undefined when there is none and none was asked for
 * @throws UsageError when a file that was asked for is missing, or when the file is not valid
 */
export function loadConfig({
  workingFolder = process.cwd(),
  path,
}: LoadConfigOptions = {}): Promise<LoadedConfig | undefined> {
  return loadConfigFile({ workingFolder, path, createSchema });
}

/** Takes long to load, and is needed only when there is a file to check. */
async function createSchema() {
  return (await import('./program-schema.js')).createProgramSchema();
}
