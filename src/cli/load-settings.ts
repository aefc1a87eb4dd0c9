import { resolveSettings, type Settings } from '../config/settings.js';
import { UsageError } from '../config/usage-error.js';
import { loadConfig } from '../load-config.js';
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
  const loaded = await loadConfig({ workingFolder, path: run.config });
  const settings = resolveSettings(loaded?.config ?? {}, flags, workingFolder);
  return { settings, ...(loaded && { configPath: loaded.path }) };
}

/**
 * The folder to write.
 * @throws UsageError when nobody names one
 */
export function outputOf({ output }: Settings): string {
  if (output !== undefined) return output;
  throw new UsageError('Nowhere to write: expected --output DIR, or "output" in the configuration file.');
}
