import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UsageError } from './config/usage-error.js';
import { versionOf } from './package-info.js';

/** A package that one feature needs and that who uses it installs. */
export interface OptionalPackage {
  readonly name: string;
  /** The major version that is known to work. */
  readonly major: number;
  /** What needs it, as the subject of a sentence: `--format postman`. */
  readonly feature: string;
}

/** Where an optional package was found. */
export interface InstalledPackage {
  /** Absolute. */
  readonly folder: string;
  /** Loads its main module. */
  load(): unknown;
}

/**
 * Finds a package beside this program, or in the working folder: a program that is installed for all projects, or
 * that `npx` fetches, has no packages of a project beside it.
 * @throws UsageError that says how to install it, when it is missing or of another version
 */
export function findOptionalPackage(wanted: OptionalPackage, workingFolder: string): InstalledPackage {
  const { name, major, feature } = wanted;
  const install = `install it with "npm install --save-dev ${name}@${major}"`;
  for (const from of [import.meta.url, join(workingFolder, 'package.json')]) {
    const require = createRequire(from);
    const path = resolveManifest(require, name);
    if (path === undefined) continue;
    const version = versionOf(require(path));
    if (version.startsWith(`${major}.`)) return { folder: dirname(path), load: () => require(name) };
    throw new UsageError(
      `${feature} needs ${name} ${major}, but ${version || 'another version'} is installed; ${install}.`,
    );
  }
  throw new UsageError(`${feature} needs the package ${name}, which is not installed; ${install}.`);
}

function resolveManifest(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}
