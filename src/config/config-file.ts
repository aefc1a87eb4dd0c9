import type { Level } from '../diagnostics/levels.js';
import type { PageCorrection } from '../link/link-options.js';
import type { SecurityScheme } from '../model/api-model.js';
import type { VocabularyExtension } from '../pages/vocabulary/vocabulary.js';
import type { ReporterName } from '../reporters/choose-reporter.js';

export const OUTPUT_FORMATS = ['yaml', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const OPENAPI_VERSIONS = ['3.0', '3.1', '3.2'] as const;
export type OpenApiVersion = (typeof OPENAPI_VERSIONS)[number];

export const SPLITS = ['none', 'area', 'tag'] as const;
export type Split = (typeof SPLITS)[number];

export const THRESHOLDS = ['error', 'warning'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** `auto`: as many threads as pay. */
export type Concurrency = 'auto' | 'off' | number;

/** What goes into the head of the document. */
export interface ApiInfo {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly license?: { readonly name: string; readonly url?: string };
}

export interface ApiServer {
  readonly url: string;
  readonly description?: string;
}

/** Where the tokens of a security scheme come from. */
export interface OAuthUrls {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
}

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
  readonly splitBy?: Split;
  readonly info?: ApiInfo;
  readonly servers?: readonly ApiServer[];
  readonly oauth2?: { readonly [Scheme in SecurityScheme]?: OAuthUrls };
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
