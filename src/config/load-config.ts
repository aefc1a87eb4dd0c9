import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { SchemaObject } from 'ajv';
import { any as findUp } from 'empathic/find';
import type { ConfigFile } from './config-file.js';
import { withAbsolutePaths } from './settings.js';
import { UsageError } from './usage-error.js';

/** Names of the file, the preferred one first. */
export const CONFIG_FILE_NAMES = [
  'docs-to-openapi.config.json',
  'docs-to-openapi.config.yaml',
  'docs-to-openapi.config.yml',
] as const;

/** A configuration file that was found. */
export interface LoadedConfig {
  /** Absolute. */
  readonly path: string;
  /** Its paths are absolute. */
  readonly config: ConfigFile;
}

/** How to load a configuration. */
export interface LoadConfigOptions {
  /** Where the search begins; it goes up to the root of the file system. */
  readonly workingFolder: string;
  /** The file to take in place of a search, relative to the working folder. */
  readonly path?: string;
  /** Made when it is needed: most runs have no file to validate. */
  readonly createSchema: () => Promise<SchemaObject>;
}

/**
 * Finds, reads and validates the configuration file.
 * @returns undefined when there is none and none was asked for
 * @throws UsageError when a file that was asked for is missing, or when the file is not valid
 */
export async function loadConfigFile(options: LoadConfigOptions): Promise<LoadedConfig | undefined> {
  const { workingFolder } = options;
  const path =
    options.path === undefined
      ? findUp([...CONFIG_FILE_NAMES], { cwd: workingFolder })
      : resolve(workingFolder, options.path);
  if (path === undefined) return undefined;
  const shown = relative(workingFolder, path);
  const text = readText(path, shown);
  const { parseConfig } = await import('./parse-config.js');
  const reading = parseConfig(text, await options.createSchema());
  if (reading.problems) {
    throw new UsageError(
      reading.problems.map(({ line, column, message }) => `${shown}:${line}:${column}: ${message}`).join('\n'),
    );
  }
  return { path, config: withAbsolutePaths(reading.config, dirname(path)) };
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new UsageError(`The configuration file ${shown} does not exist; "docs-to-openapi init" writes one.`);
    }
    throw new UsageError(
      `The configuration file ${shown} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
