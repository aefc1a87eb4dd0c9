import { installTool } from './support/install-tool.js';
import { optionalTools } from './support/optional-tools.js';

for (const tool of Object.values(optionalTools)) {
  console.error(`${tool.package} ${tool.version}`);
  await installTool(tool);
}
