import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.js';

/** The version of a development dependency that is installed. */
export function installedVersion(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** The path of a file of a development dependency. */
export function fileOfPackage(name: string, file: string): string {
  const path = join(ROOT, 'node_modules', name, file);
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm ci".`);
  return path;
}
