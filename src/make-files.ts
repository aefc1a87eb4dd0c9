import type { OutputFormat } from './config/config-file.js';
import type { Settings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { emitOpenApi } from './emit/openapi/emit-openapi.js';
import { serializeJson, serializeYaml } from './emit/openapi/serialize.js';
import { type ModelPart, type SplitKey, splitModel, summarizeParts } from './emit/openapi/split-areas.js';
import { validateDocument } from './emit/openapi/validate.js';
import { TemplateError } from './emit/typescript/compile-templates.js';
import { loadTemplates } from './emit/typescript/load-templates.js';
import { renderTypes } from './emit/typescript/render-types.js';
import type { ApiModel } from './model/api-model.js';
import type { Run } from './run.js';
import type { OutputFile } from './write/write-output.js';

const SERIALIZERS = { yaml: serializeYaml, json: serializeJson } as const satisfies Record<OutputFormat, unknown>;

/** Folders of the further documents. */
const PART_FOLDERS = { area: 'areas', tag: 'tags' } as const satisfies Record<SplitKey, string>;

/** The files of a model. */
export interface MadeFiles {
  readonly files: readonly OutputFile[];
  /** What the chosen version of OpenAPI cannot say. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the documents and the module of types. Every document is validated; when one is not valid, there are no files,
 * and `openapi/invalid-document` says why.
 * @throws UsageError when a template of the user's is wrong
 */
export async function makeFiles(model: ApiModel, run: Run): Promise<MadeFiles> {
  const { settings, stopwatch, reportProgress } = run;
  reportProgress('Making the OpenAPI document');
  const whole = await makeDocument('openapi', model, run);
  const parts = await makeParts(model, run);
  const documents = [whole, ...parts.documents];
  const problems = documents.flatMap((document) => document.problems);
  if (problems.length > 0) return { files: [], diagnostics: [...whole.diagnostics, ...problems] };

  const files = [...documents.flatMap((document) => document.files), ...parts.index];
  if (settings.types) {
    reportProgress('Making the TypeScript types');
    const text = await stopwatch.measure('render types', () => renderModule(model, settings.templates));
    files.push({ name: 'types.ts', text });
  }
  return { files, diagnostics: whole.diagnostics };
}

interface MadeDocument extends MadeFiles {
  /** Why it is no valid document. */
  readonly problems: readonly Diagnostic[];
}

/** @param name without the extension */
async function makeDocument(name: string, model: ApiModel, { settings, stopwatch }: Run): Promise<MadeDocument> {
  const { document, diagnostics } = await stopwatch.measure('emit document', () =>
    emitOpenApi(model, openApiOptionsOf(settings)),
  );
  const problems = await stopwatch.measure('validate', () => validateDocument(document));
  const files = await stopwatch.measure('serialize', () =>
    settings.formats.map((format) => ({ name: `${name}.${format}`, text: SERIALIZERS[format](document) })),
  );
  return { files, diagnostics, problems };
}

function openApiOptionsOf({ openapi, info, servers, oauth2, codeSamples, unquotedFunctionArguments }: Settings) {
  return { version: openapi, info, servers, oauth2, codeSamples, unquotedFunctionArguments };
}

/** The further documents, and an index for people and programs that look for the right one. */
async function makeParts(
  model: ApiModel,
  run: Run,
): Promise<{ readonly documents: readonly MadeDocument[]; readonly index: readonly OutputFile[] }> {
  const { formats, splitBy } = run.settings;
  if (splitBy === 'none') return { documents: [], index: [] };
  const folder = PART_FOLDERS[splitBy];
  const parts = splitModel(model, splitBy);
  const documents: MadeDocument[] = [];
  for (const part of parts) documents.push(await makeDocument(`${folder}/${part.name}`, part.model, run));
  const fileOf = ({ name }: ModelPart) => `${name}.${formats[0]}`;
  const text = `${JSON.stringify(summarizeParts(parts, fileOf), null, 2)}\n`;
  return { documents, index: [{ name: `${folder}/index.json`, text }] };
}

async function renderModule(model: ApiModel, folder: string | undefined): Promise<string> {
  const { templates, diagnostics } = await loadTemplates(folder);
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
