import { resolve } from 'node:path';
import type { ConfigFile } from './config-file.js';
import { UsageError } from './usage-error.js';

/** Members that a run cannot do without; the others stay absent when nobody says anything. */
type Needed =
  | 'input'
  | 'include'
  | 'exclude'
  | 'formats'
  | 'openapi'
  | 'types'
  | 'codeSamples'
  | 'unquotedFunctionArguments'
  | 'onlyValidExamples'
  | 'onlyUsedTypes'
  | 'splitBy'
  | 'maxFindings'
  | 'cache'
  | 'cacheLocation'
  | 'concurrency';

/** Everything that a run needs to know, resolved once. Paths are absolute. */
export type Settings = Omit<ConfigFile, Needed> & Required<Pick<ConfigFile, Needed>>;

/** What stands in for a member that neither the flags nor the file name. */
const DEFAULTS = {
  include: [],
  exclude: [],
  formats: ['yaml'],
  openapi: '3.0',
  types: true,
  codeSamples: false,
  unquotedFunctionArguments: false,
  onlyValidExamples: false,
  onlyUsedTypes: false,
  splitBy: 'none',
  maxFindings: 100,
  cache: false,
  cacheLocation: '.cache/docs-to-openapi',
  concurrency: 'auto',
} as const satisfies Omit<Settings, 'input'>;

const PATHS = [
  'input',
  'root',
  'output',
  'templates',
  'baseline',
  'cacheLocation',
] as const satisfies readonly (keyof ConfigFile)[];

/**
 * Merges the sources of settings: defaults < file < flags. A member is taken whole from the strongest source that has it.
 * @param workingFolder relative paths begin here; absolute
 * @throws UsageError when there is no input
 */
export function resolveSettings(file: ConfigFile, flags: ConfigFile, workingFolder: string): Settings {
  const [defaults, configured, flagged] = [DEFAULTS, file, flags].map((source) =>
    withAbsolutePaths(source, workingFolder),
  );
  const { input, ...merged } = { ...DEFAULTS, ...defaults, ...configured, ...flagged };
  if (input === undefined) {
    throw new UsageError('No input folder is given; expected --input DIR, or "input" in the configuration file.');
  }
  return { ...merged, input };
}

/** The same settings with which no text is made that nobody will read: for commands that want findings only. */
export function withoutFiles(settings: Settings): Settings {
  return { ...settings, formats: [], types: false, splitBy: 'none' };
}

/** A source of settings whose paths begin at `folder`. Members that are undefined, which would hide those of a weaker source, are left out. */
export function withAbsolutePaths(source: ConfigFile, folder: string): ConfigFile {
  const present = Object.entries(source).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    present.map(([key, value]) => [key, isPath(key) && typeof value === 'string' ? resolve(folder, value) : value]),
  );
}

function isPath(key: string): boolean {
  return (PATHS as readonly string[]).includes(key);
}
