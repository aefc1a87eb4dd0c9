import { folderOf, loadConfigFile } from '../config/load-config.js';
import { resolveSettings, type Settings } from '../config/settings.js';
import { UsageError } from '../config/usage-error.js';
import type { ParsedFlags } from './flags.js';

/** The settings of a command, and the configuration file that they come from, if there is one. */
export interface LoadedSettings {
  readonly settings: Settings;
  /** Absolute. */
  readonly configPath?: string;
}

/**
 * Merges the configuration file and the flags.
 * @throws UsageError when the file is wrong, or when nobody names an input folder
 */
export async function loadSettings(
  { settings: flags, run }: ParsedFlags,
  workingFolder: string,
): Promise<LoadedSettings> {
  const loaded = await loadConfigFile({ workingFolder, path: run.config, createSchema });
  const folders = { workingFolder, ...(loaded && { configFolder: folderOf(loaded) }) };
  const settings = resolveSettings(loaded?.config ?? {}, flags, folders);
  if (typeof settings === 'string') throw new UsageError(`Nothing to read: ${settings}.`);
  return { settings, ...(loaded && { configPath: loaded.path }) };
}

/** Knows all codes and words, which takes long to load, and is needed only when there is a file to check. */
async function createSchema() {
  const [{ catalogue }, { defaultVocabulary }, { createConfigSchema }] = await Promise.all([
    import('../catalogue.js'),
    import('../pages/vocabulary/vocabulary.js'),
    import('../config/config-schema.js'),
  ]);
  return createConfigSchema(
    catalogue.map(({ code }) => code),
    defaultVocabulary.data,
  );
}

/**
 * The folder to write.
 * @throws UsageError when nobody names one
 */
export function outputOf({ output }: Settings): string {
  if (output !== undefined) return output;
  throw new UsageError('Nowhere to write: expected --output DIR, or "output" in the configuration file.');
}
