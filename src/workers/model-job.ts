import type { OpenAPIObject } from 'openapi3-ts/oas30';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { validateDocument } from '../emit/openapi/validate.js';
import { TemplateError } from '../emit/typescript/compile-templates.js';
import { loadTemplates } from '../emit/typescript/load-templates.js';
import { renderTypes } from '../emit/typescript/render-types.js';
import type { ApiModel } from '../model/api-model.js';
import { checkDocument } from '../rules/document/check-document.js';
import { checkExamples } from '../rules/document/check-examples.js';

/** Work on a finished model that needs nothing but the model, so that any thread can do it. */
export type ModelJob =
  /** Writes the module of types. `templates` is a folder; absent for the built-in one. */
  | { readonly kind: 'types'; readonly templates?: string }
  /** Validates and checks the document that was made from the model. */
  | { readonly kind: 'check'; readonly document: OpenAPIObject };

export interface ModelJobResult {
  /** The module; absent for other jobs, and when the templates are wrong. */
  readonly text?: string;
  /** What is wrong with the templates, or with the document. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The least that a validator looks at everything for. */
const SMALLEST_DOCUMENT: OpenAPIObject = { openapi: '3.0.3', info: { title: '', version: '' }, paths: {} };

/** Has everything that jobs need loaded and run once, so that they go quicker. */
export async function prepareJobs(): Promise<void> {
  await Promise.all([loadTemplates(undefined), validateDocument(SMALLEST_DOCUMENT)]);
}

/** Does a job. Raises `templates/*`, or `document/*` and `openapi/invalid-document`. */
export async function runModelJob(model: ApiModel, job: ModelJob): Promise<ModelJobResult> {
  switch (job.kind) {
    case 'types':
      return renderModule(model, job.templates);
    case 'check':
      return { diagnostics: await check(job.document, model) };
  }
}

async function check(document: OpenAPIObject, model: ApiModel): Promise<readonly Diagnostic[]> {
  const problems = await validateDocument(document);
  // Checks rely on a valid document.
  return problems.length > 0 ? problems : [...checkDocument(document, model), ...checkExamples(document, model)];
}

async function renderModule(model: ApiModel, folder: string | undefined): Promise<ModelJobResult> {
  const { templates, diagnostics } = await loadTemplates(folder);
  if (!templates) return { diagnostics };
  try {
    return { text: renderTypes(model, { templates }), diagnostics };
  } catch (error) {
    if (error instanceof TemplateError) return { diagnostics: [error.diagnostic] };
    throw error;
  }
}
