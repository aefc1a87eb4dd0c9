import type { ApiModel } from '../../model/api-model.js';
import type { Templates } from './compile-templates.js';
import { moduleView } from './module-view.js';

/** How the module of types is written. */
export interface TypeScriptOptions {
  /** From `loadTemplates`. */
  readonly templates: Templates;
}

/**
 * Writes one module with the types of an API: an interface per object type, a union per enumeration, the parameters, request body
 * and responses of every operation, and a map of all operations by method and path.
 * Throws a `TemplateError` when a template of the user's names a field that does not exist.
 */
export function renderTypes(model: ApiModel, options: TypeScriptOptions): string {
  return options.templates.render(moduleView(model));
}
