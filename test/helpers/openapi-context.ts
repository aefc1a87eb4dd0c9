import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { createEmitContext, type EmitContext } from '../../src/emit/openapi/emit-context.js';
import { type OpenApiOptions, type OpenApiVersion, resolveOpenApiOptions } from '../../src/emit/openapi/options.js';
import type { ApiModel } from '../../src/model/api-model.js';
import { sampleModel } from './sample-model.js';

export const versions: readonly OpenApiVersion[] = ['3.0', '3.1', '3.2'];

/** A context over the sample model, or over changes to it, and the findings that are made with it. */
export function openApiContext(
  options: OpenApiOptions = {},
  changes: Partial<ApiModel> = {},
): { readonly context: EmitContext; readonly diagnostics: Diagnostic[] } {
  const model = { ...sampleModel, ...changes };
  const diagnostics: Diagnostic[] = [];
  const context = createEmitContext(model, resolveOpenApiOptions(options, model), (found) => diagnostics.push(found));
  return { context, diagnostics };
}
