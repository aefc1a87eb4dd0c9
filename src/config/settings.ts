import { resolve } from 'node:path';
import type { ConfigFile } from './config-file.js';

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

/** Where relative paths begin. */
export interface Folders {
  /** Of the flags and the defaults. */
  readonly workingFolder: string;
  /** Of the configuration file; absent when there is none. */
  readonly configFolder?: string;
}

/**
 * Merges the sources of settings: defaults < file < flags. A member is taken whole from the strongest source that has it.
 * @returns a sentence when there is no input
 */
export function resolveSettings(file: ConfigFile, flags: ConfigFile, folders: Folders): Settings | string {
  const { input, ...merged } = {
    ...absolutePaths(DEFAULTS, folders.workingFolder),
    ...absolutePaths(file, folders.configFolder ?? folders.workingFolder),
    ...absolutePaths(flags, folders.workingFolder),
  };
  if (input === undefined)
    return 'no input folder is given; expected --input DIR, or "input" in the configuration file';
  return { ...merged, input };
}

/** Without members that are undefined, which would hide those of a weaker source. */
function absolutePaths<Source extends ConfigFile>(source: Source, folder: string): Source {
  const present = Object.entries(source).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    present.map(([key, value]) => [key, isPath(key) && typeof value === 'string' ? resolve(folder, value) : value]),
  ) as Source;
}

function isPath(key: string): boolean {
  return (PATHS as readonly string[]).includes(key);
}
