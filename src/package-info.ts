import { readFileSync } from 'node:fs';

/** Version of this package, as its manifest says. */
export function packageVersion(): string {
  return versionOf(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
}

/** The version that the manifest of a package states; empty when it states none. */
export function versionOf(manifest: unknown): string {
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
