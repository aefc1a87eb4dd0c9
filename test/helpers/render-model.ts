import type { Templates } from '../../src/emit/typescript/compile-templates.js';
import { loadTemplates } from '../../src/emit/typescript/load-templates.js';
import { renderTypes } from '../../src/emit/typescript/render-types.js';
import type { ApiModel } from '../../src/model/api-model.js';

/** The built-in templates. */
export async function builtInTemplates(): Promise<Templates> {
  const { templates, diagnostics } = await loadTemplates();
  if (!templates) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return templates;
}

/** The module of types that the built-in templates give. */
export async function renderModel(model: ApiModel): Promise<string> {
  return renderTypes(model, { templates: await builtInTemplates() });
}
