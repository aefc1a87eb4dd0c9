import { dirname, join } from 'node:path';
import { up } from 'empathic/package';

/** The repository; also for what was compiled out of this folder. */
export const ROOT = findRoot();

/** Programs that `npm ci` does not install: one folder each. */
export const OPTIONAL_TOOLS = join(ROOT, 'node_modules/.cache/docs-to-openapi-downstream');

function findRoot(): string {
  const file = up({ cwd: import.meta.dirname });
  if (file === undefined) throw new Error(`There is no package.json above ${import.meta.dirname}.`);
  return dirname(file);
}
