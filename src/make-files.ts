import type { OUTPUT_FORMATS } from './config/config-file.js';
import type { Settings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { emitOpenApi } from './emit/openapi/emit-openapi.js';
import { serializeJson, serializeYaml } from './emit/openapi/serialize.js';
import { validateDocument } from './emit/openapi/validate.js';
import { TemplateError } from './emit/typescript/compile-templates.js';
import { loadTemplates } from './emit/typescript/load-templates.js';
import { renderTypes } from './emit/typescript/render-types.js';
import type { ApiModel } from './model/api-model.js';
import type { Run } from './run.js';
import type { OutputFile } from './write/write-output.js';

const SERIALIZERS = { yaml: serializeYaml, json: serializeJson } as const satisfies Record<
  (typeof OUTPUT_FORMATS)[number],
  unknown
>;

/** The files of a model. */
export interface MadeFiles {
  readonly files: readonly OutputFile[];
  /** What the chosen version of OpenAPI cannot say. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the documents and the module of types. Every document is validated.
 * @throws UsageError when a template of the user's is wrong
 */
export async function makeFiles(model: ApiModel, { settings, stopwatch, reportProgress }: Run): Promise<MadeFiles> {
  reportProgress('Making the OpenAPI document');
  const { document, diagnostics } = await stopwatch.measure('emit document', () =>
    emitOpenApi(model, openApiOptionsOf(settings)),
  );
  const invalid = await stopwatch.measure('validate', () => validateDocument(document));
  const files = await stopwatch.measure('serialize', () =>
    settings.formats.map((format) => ({ name: `openapi.${format}`, text: SERIALIZERS[format](document) })),
  );
  if (settings.types) {
    reportProgress('Making the TypeScript types');
    files.push({
      name: 'types.ts',
      text: await stopwatch.measure('render types', () => renderModule(model, settings)),
    });
  }
  return { files, diagnostics: [...diagnostics, ...invalid] };
}

function openApiOptionsOf({ openapi, info, servers, oauth2, codeSamples, unquotedFunctionArguments }: Settings) {
  return { version: openapi, info, servers, oauth2, codeSamples, unquotedFunctionArguments };
}

async function renderModule(model: ApiModel, settings: Settings): Promise<string> {
  const { templates, diagnostics } = await loadTemplates(settings.templates);
  if (!templates) throw new UsageError(diagnostics.map(describeTemplateProblem).join('\n'));
  try {
    return renderTypes(model, { templates });
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(describeTemplateProblem(error.diagnostic));
    throw error;
  }
}

function describeTemplateProblem({ place, message }: Diagnostic): string {
  return place ? `${place.file}:${place.line}:${place.column}: ${message}` : message;
}
