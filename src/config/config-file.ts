import type { Level } from '../diagnostics/levels.js';
import type { ModelFilter } from '../emit/openapi/filter-model.js';
import type { Authentication, OAuth2Urls, OpenApiInfo, OpenApiVersion } from '../emit/openapi/options.js';
import type { PageCorrection } from '../link/link-options.js';
import type { VocabularyExtension } from '../pages/vocabulary/vocabulary-data.js';
import type { ReporterName } from '../reporters/choose-reporter.js';
import type { Concurrency } from '../workers/threads.js';

/** Formats of the OpenAPI document; `postman` is a collection that is made of it. */
export const OUTPUT_FORMATS = ['yaml', 'json', 'postman'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Versions of OpenAPI that can be written. */
export const OPENAPI_VERSIONS = ['3.0', '3.1', '3.2'] as const satisfies readonly OpenApiVersion[];

/** What further documents are made of. */
export const SPLITS = ['none', 'area', 'tag'] as const;
export type Split = (typeof SPLITS)[number];

/** Severities from which on findings can fail a run. */
export const THRESHOLDS = ['error', 'warning'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Codes that are silenced in the pages that a pattern names. */
export interface ConfiguredSuppression {
  /** A glob over file names relative to the docs root. */
  readonly files: string;
  readonly codes: readonly string[];
  readonly reason?: string;
}

/**
 * What a configuration file may say; `schema/config.schema.json` says it too.
 * Paths are relative to the folder of the file.
 */
export interface ConfigFile {
  readonly input?: string;
  readonly root?: string;
  readonly output?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly formats?: readonly OutputFormat[];
  readonly openapi?: OpenApiVersion;
  readonly types?: boolean;
  readonly templates?: string;
  readonly codeSamples?: boolean;
  readonly unquotedFunctionArguments?: boolean;
  readonly onlyValidExamples?: boolean;
  readonly onlyUsedTypes?: boolean;
  readonly splitBy?: Split;
  readonly info?: OpenApiInfo;
  readonly servers?: readonly string[];
  readonly oauth2?: OAuth2Urls;
  readonly authentication?: Authentication;
  /** Limits the result to some operations and what they need. */
  readonly operations?: ModelFilter;
  /** Corrections by page. */
  readonly pages?: Readonly<Record<string, PageCorrection>>;
  readonly vocabulary?: VocabularyExtension;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly suppressions?: readonly ConfiguredSuppression[];
  readonly baseline?: string;
  readonly failOn?: Threshold;
  readonly reporter?: ReporterName;
  readonly maxFindings?: number;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly concurrency?: Concurrency;
}
