import type { OpenAPIObject } from 'openapi3-ts/oas30';
import type { Settings } from './config/settings.js';
import { UsageError } from './config/usage-error.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { documentFileName, makeDocumentFile, WHOLE_DOCUMENT } from './document-files.js';
import { emitOpenApi } from './emit/openapi/emit-openapi.js';
import type { OpenApiOptions } from './emit/openapi/options.js';
import { type ModelPart, splitModel, summarizeParts } from './emit/openapi/split-areas.js';
import type { ApiModel } from './model/api-model.js';
import { type FilledFile, fillFile } from './patch/fill-file.js';
import { setAsideExamples } from './rules/document/set-aside-examples.js';
import type { Run } from './run.js';
import type { StartedJob } from './workers/threads.js';
import type { OutputFile } from './write/write-output.js';

/** Folders of the further documents: areas are the tags of a document. */
const PART_FOLDERS = { area: 'areas', tag: 'tags' } as const;

/** A file, and where the texts and lines of the pages stand in it: for runs with stand-ins. */
export type MadeFile = OutputFile & Partial<FilledFile>;

/** The files of a model. */
export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** What the chosen version of OpenAPI cannot say, and what is wrong with the documents. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the documents and the module of types. Every document is validated; when one is not valid, there are no files,
 * and `openapi/invalid-document` says why.
 * @throws UsageError when a template of the user's is wrong
 */
export async function makeFiles(model: ApiModel, run: Run): Promise<MadeFiles> {
  const { settings, threads, stopwatch, reportProgress } = run;
  const types = settings.types ? threads.startJob(model, { kind: 'types', templates: settings.templates }) : undefined;
  reportProgress('Making the OpenAPI document');
  const { document, diagnostics } = await stopwatch.measure('emit document', () =>
    emitOpenApi(model, openApiOptionsOf(settings)),
  );
  // The further documents are made of the same parts, so the whole one is checked alone.
  const check = threads.startJob(model, { kind: 'check', document });
  const whole = await serialize(WHOLE_DOCUMENT, document, run);
  const parts = await makeParts(model, run);

  reportProgress('Making the TypeScript types');
  const typeFiles = types ? await stopwatch.measure('render types', () => finishTypes(types, run)) : [];
  const checked = await stopwatch.measure('check document', () => check());
  const found = [...diagnostics, ...parts.problems, ...checked.diagnostics];
  if (found.some(({ code }) => code === 'openapi/invalid-document')) return { files: [], diagnostics: found };
  return { files: [...whole, ...parts.files, ...typeFiles], diagnostics: found };
}

/** A document in all formats. @param name without the extension */
function serialize(name: string, document: OpenAPIObject, run: Run): Promise<readonly MadeFile[]> {
  const { settings, standIns, stopwatch } = run;
  return stopwatch.measure('serialize', async () => {
    const written = settings.onlyValidExamples ? setAsideExamples(document) : document;
    const making = settings.formats.map((format) => makeDocumentFile(name, written, format, standIns?.isIn));
    return fillFiles(await Promise.all(making), run);
  });
}

function fillFiles(files: readonly OutputFile[], { standIns }: Run): readonly MadeFile[] {
  return standIns ? files.map((file) => fillFile(file, standIns)) : files;
}

/** What the settings say of the OpenAPI document. */
export function openApiOptionsOf({
  openapi,
  info,
  servers,
  oauth2,
  authentication,
  codeSamples,
  unquotedFunctionArguments,
}: Settings): OpenApiOptions {
  return { version: openapi, info, servers, oauth2, authentication, codeSamples, unquotedFunctionArguments };
}

/** The further documents, and an index for people and programs that look for the right one. */
async function makeParts(
  model: ApiModel,
  run: Run,
): Promise<{ readonly files: readonly OutputFile[]; readonly problems: readonly Diagnostic[] }> {
  const { settings, stopwatch } = run;
  const { formats, splitBy } = settings;
  if (splitBy === 'none') return { files: [], problems: [] };
  const folder = PART_FOLDERS[splitBy];
  const parts = splitModel(model);
  const { validateDocument } = await import('./emit/openapi/validate.js');
  const files: OutputFile[] = [];
  const problems: Diagnostic[] = [];
  for (const part of parts) {
    const { document } = await stopwatch.measure('emit document', () =>
      emitOpenApi(part.model, { ...openApiOptionsOf(settings), part: part.title }),
    );
    problems.push(...(await stopwatch.measure('validate', () => validateDocument(document))));
    files.push(...(await serialize(`${folder}/${part.name}`, document, run)));
  }
  const [format = 'yaml'] = formats;
  const fileOf = ({ name }: ModelPart) => documentFileName(name, format);
  const text = `${JSON.stringify(summarizeParts(parts, fileOf), null, 2)}\n`;
  return { files: [...files, { name: `${folder}/index.json`, text }], problems };
}

async function finishTypes(types: StartedJob, run: Run): Promise<readonly MadeFile[]> {
  const { text, diagnostics } = await types();
  if (text === undefined) throw new UsageError(diagnostics.map(describeTemplateProblem).join('\n'));
  return fillFiles([{ name: 'types.ts', text }], run);
}

function describeTemplateProblem({ place, message }: Diagnostic): string {
  return place ? `${place.file}:${place.line}:${place.column}: ${message}` : message;
}
