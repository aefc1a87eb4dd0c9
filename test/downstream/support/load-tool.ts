import { createRequire } from 'node:module';
import { join } from 'node:path';
import { folderOfTool, type OptionalTool } from './optional-tools.js';

/** Loads the main module of a tool that `npm ci` does not install. */
export function loadTool(tool: OptionalTool): unknown {
  return createRequire(join(folderOfTool(tool), 'package.json'))(tool.package);
}
