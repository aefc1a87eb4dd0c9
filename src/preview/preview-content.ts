import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { emitOpenApi } from '../emit/openapi/emit-openapi.js';
import type { OpenApiOptions } from '../emit/openapi/options.js';
import { serializeJson } from '../emit/openapi/serialize.js';
import { splitModel } from '../emit/openapi/split-areas.js';
import type { ApiModel, Operation } from '../model/api-model.js';
import type { Summary } from '../summary.js';
import { foldNavigation } from './fold-navigation.js';
import { type FindingsByPage, findingsOf, groupByPage } from './group-findings.js';

/** Up to so many operations are shown together; more are shown by area, so that the viewer stays quick. */
const MOST_TOGETHER = 200;

/** What a preview is made of. */
export interface PreviewSource {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly options: OpenApiOptions;
  /** The docs root, absolute. */
  readonly root: string;
  /** Every page and include, relative to the docs root: the only files that are shown. */
  readonly files: ReadonlySet<string>;
}

/** A part of the API that is shown on one page. */
export interface PreviewArea {
  /** Letters, digits and `-`. */
  readonly name: string;
  readonly title: string;
  readonly operations: readonly Operation[];
  /** How many findings concern the operations. */
  readonly findings: number;
  /** The OpenAPI document of the area for the viewer, as JSON; made when it is first asked for. */
  document(): string;
}

/** Everything that can be looked at after one run. */
export interface PreviewContent {
  /** Tells the runs apart. */
  readonly generation: string;
  readonly title: string;
  readonly summary: Summary;
  readonly diagnostics: readonly Diagnostic[];
  readonly byPage: FindingsByPage;
  readonly areas: readonly PreviewArea[];
  readonly root: string;
  readonly files: ReadonlySet<string>;
}

/** Prepares what a run gave for being looked at. */
export function createPreviewContent(source: PreviewSource, generation: string): PreviewContent {
  const { model, diagnostics, summary, options, root, files } = source;
  const byPage = groupByPage(diagnostics);
  const parts =
    model.operations.length > MOST_TOGETHER
      ? splitModel(model).filter((part) => part.model.operations.length > 0)
      : [{ name: 'all', title: 'All operations', model }];
  return {
    generation,
    title: options.info?.title ?? 'API preview',
    summary,
    diagnostics,
    byPage,
    areas: parts.map(({ name, title, model: { operations }, model: part }) => ({
      name,
      title,
      operations,
      findings: new Set(operations.flatMap((operation) => findingsOf(operation, byPage))).size,
      document: once(() => serializeJson(foldNavigation(emitOpenApi(part, options).document))),
    })),
    root,
    files,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
