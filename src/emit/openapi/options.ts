import type { ContactObject, LicenseObject } from 'openapi3-ts/oas30';
import type { ApiModel } from '../../model/api-model.js';

export type OpenApiVersion = '3.0' | '3.1' | '3.2';

/** What is written in the `openapi` field. 3.0.3 and 3.1.0 are the patch releases that every consumer knows. */
export const writtenVersions = {
  '3.0': '3.0.3',
  '3.1': '3.1.0',
  '3.2': '3.2.0',
} as const satisfies Record<OpenApiVersion, string>;

export interface OpenApiInfo {
  readonly title?: string;
  readonly version?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly contact?: ContactObject;
  readonly license?: LicenseObject;
}

/** Where tokens come from: no page says it. */
export interface OAuth2Urls {
  readonly authorizationUrl?: string;
  readonly tokenUrl?: string;
}

/** The schemes of HTTP that a configuration may name. */
export const HTTP_SCHEMES = ['bearer', 'basic'] as const;

/** What opens the operations of which the pages do not say who may call them; any one of several. */
export interface Authentication {
  /** The header, query parameter or cookie that has a key. */
  readonly header?: string;
  readonly query?: string;
  readonly cookie?: string;
  readonly http?: (typeof HTTP_SCHEMES)[number];
}

export interface OpenApiOptions {
  /** Default: `3.0`. */
  readonly version?: OpenApiVersion;
  readonly info?: OpenApiInfo;
  /** The area that the document is limited to: it follows the title. */
  readonly part?: string;
  /** In place of the base URLs that the pages use. */
  readonly servers?: readonly string[];
  readonly oauth2?: OAuth2Urls;
  readonly authentication?: Authentication;
  /** Writes the pages' code samples as `x-codeSamples`. Default: no, they are bulky. */
  readonly codeSamples?: boolean;
  /** Writes `(period={period})` where the pages write `(period='{period}')`: then the caller passes the quotes in the value. */
  readonly unquotedFunctionArguments?: boolean;
}

/** Every option with a value. */
export interface ResolvedOpenApiOptions {
  readonly version: OpenApiVersion;
  readonly info: Required<Omit<OpenApiInfo, 'termsOfService'>> & Pick<OpenApiInfo, 'termsOfService'>;
  /** The first, and any others. */
  readonly servers: readonly [string, ...string[]];
  readonly oauth2: Required<OAuth2Urls>;
  readonly authentication: Authentication;
  readonly codeSamples: boolean;
  readonly unquotedFunctionArguments: boolean;
}

/**
 * What stands where neither pages nor configuration say anything. Specifications and linters want a value there;
 * each of these says that it is not known. `.invalid` never resolves (RFC 2606); NOASSERTION is SPDX's word for no statement.
 */
const notStated = {
  title: 'API described by its reference pages',
  version: '0.0.0',
  description:
    'Generated from the reference pages of the API. `x-source` says on which page and line a fact stands; what the pages do not say is marked or left out.',
  contact: { name: 'The owners of the reference pages' },
  license: { name: 'Not stated (NOASSERTION)', url: 'http://spdx.org/rdf/terms#noassertion' },
  server: '/',
  oauth2: {
    authorizationUrl: 'https://not-stated.invalid/oauth2/authorize',
    tokenUrl: 'https://not-stated.invalid/oauth2/token',
  },
} as const;

/** Completes the options from the model and with values that admit that nothing is known. */
export function resolveOpenApiOptions(options: OpenApiOptions, model: ApiModel): ResolvedOpenApiOptions {
  const learnt = model.server === undefined ? [] : [model.server];
  const servers = (options.servers?.length ? options.servers : learnt).map(withoutTrailingSlash);
  const [firstServer = notStated.server, ...otherServers] = servers;
  const { info = {}, oauth2 = {} } = options;
  return {
    version: options.version ?? '3.0',
    info: {
      title: [info.title ?? notStated.title, ...(options.part ? [options.part] : [])].join(': '),
      version: info.version ?? versionInUrl(servers[0]) ?? notStated.version,
      description: info.description ?? notStated.description,
      ...(info.termsOfService && { termsOfService: info.termsOfService }),
      contact: info.contact ?? notStated.contact,
      license: info.license ?? notStated.license,
    },
    servers: [firstServer, ...otherServers],
    oauth2: {
      authorizationUrl: oauth2.authorizationUrl ?? notStated.oauth2.authorizationUrl,
      tokenUrl: oauth2.tokenUrl ?? notStated.oauth2.tokenUrl,
    },
    authentication: options.authentication ?? {},
    codeSamples: options.codeSamples ?? false,
    unquotedFunctionArguments: options.unquotedFunctionArguments ?? false,
  };
}

/** False for the URLs that stand in while nobody says where tokens come from. */
export function isStatedUrl(url: string): boolean {
  return url !== notStated.oauth2.authorizationUrl && url !== notStated.oauth2.tokenUrl;
}

function withoutTrailingSlash(url: string): string {
  return url.length > 1 && url.endsWith('/') ? url.slice(0, -1) : url;
}

/** `https://host/v1.0` is version `v1.0`. */
function versionInUrl(url: string | undefined): string | undefined {
  const last = url?.slice(url.lastIndexOf('/') + 1) ?? '';
  return /^v?\d[\d.]{0,20}$/i.test(last) ? last : undefined;
}
