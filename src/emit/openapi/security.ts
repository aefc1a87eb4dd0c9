import type { OAuthFlowsObject, SecurityRequirementObject, SecuritySchemeObject } from 'openapi3-ts/oas30';
import type { Security, SecurityScheme } from '../../model/api-model.js';
import { type Authentication, isStatedUrl, type ResolvedOpenApiOptions } from './options.js';

const schemeDescriptions = {
  delegatedWork: 'On behalf of a signed-in user with a work or school account.',
  delegatedPersonal: 'On behalf of a signed-in user with a personal account.',
  application: 'As the application itself, without a user.',
} as const satisfies Record<SecurityScheme, string>;

/** The scheme of operations of which the pages say no more than that they take a token. */
const BEARER_SCHEME = 'bearer';

/**
 * Alternatives; any token where that is all that is known, and what the configuration says where nothing is. Empty when none is
 * needed or known.
 */
export function emitSecurity(security: Security, authentication: Authentication): SecurityRequirementObject[] {
  if (security.kind === 'unknown') return Object.keys(schemesOf(authentication)).map((scheme) => ({ [scheme]: [] }));
  if (security.kind === 'token') return [{ [BEARER_SCHEME]: [] }];
  if (security.kind !== 'alternatives') return [];
  return security.alternatives.map(({ scheme, scopes }) => ({ [scheme]: [...scopes] }));
}

/** What `security` cannot say: that the pages do not tell, and what an alternative is limited to. */
export function emitPermissionNotes(security: Security): Record<`x-${string}`, unknown> {
  if (security.kind === 'unknown' || security.kind === 'token') return { 'x-permissions-documented': false };
  if (security.kind === 'none') return {};
  const limited = security.alternatives.filter(({ condition }) => condition !== undefined);
  if (limited.length === 0) return {};
  return {
    'x-permission-conditions': limited.map(({ scheme, scopes, condition }) => ({
      scheme,
      scopes: [...scopes],
      condition,
    })),
  };
}

/**
 * The schemes that some operation uses, each with every scope that is used of it.
 * Delegated permissions come with a signed-in user (authorization code), application permissions without (client credentials).
 */
export function emitSecuritySchemes(
  securities: readonly Security[],
  { oauth2: urls, authentication }: Pick<ResolvedOpenApiOptions, 'oauth2' | 'authentication'>,
): Record<string, SecuritySchemeObject> {
  const scopesOf = new Map<SecurityScheme, Set<string>>();
  for (const security of securities) {
    if (security.kind !== 'alternatives') continue;
    for (const { scheme, scopes } of security.alternatives) {
      const known = scopesOf.get(scheme) ?? new Set();
      for (const scope of scopes) known.add(scope);
      scopesOf.set(scheme, known);
    }
  }
  const schemes = Object.keys(schemeDescriptions) as SecurityScheme[];
  const isUnknown = securities.some(({ kind }) => kind === 'unknown');
  const takesToken = securities.some(({ kind }) => kind === 'token');
  return Object.fromEntries([
    ...schemes.flatMap((scheme) => {
      const scopes = scopesOf.get(scheme);
      return scopes ? [[scheme, emitSecurityScheme(scheme, [...scopes].sort(), urls)] as const] : [];
    }),
    ...(takesToken ? [[BEARER_SCHEME, bearerScheme] as const] : []),
    ...(isUnknown ? Object.entries(schemesOf(authentication)) : []),
  ]);
}

const bearerScheme: SecuritySchemeObject = {
  type: 'http',
  scheme: 'bearer',
  description: 'A token in the header Authorization. The pages do not say which permissions it needs.',
};

/** What the configuration says, by the names of the schemes. */
function schemesOf({ header, query, cookie, http }: Authentication): Record<string, SecuritySchemeObject> {
  const keyIn = (place: 'header' | 'query' | 'cookie', name: string, words: string): SecuritySchemeObject => ({
    type: 'apiKey',
    in: place,
    name,
    description: `A key in ${words} ${name}.`,
  });
  return {
    ...(header !== undefined && { headerKey: keyIn('header', header, 'the header') }),
    ...(query !== undefined && { queryKey: keyIn('query', query, 'the query parameter') }),
    ...(cookie !== undefined && { cookieKey: keyIn('cookie', cookie, 'the cookie') }),
    ...(http === 'bearer' && { [BEARER_SCHEME]: bearerScheme }),
    ...(http === 'basic' && {
      basic: { type: 'http', scheme: 'basic', description: 'A name and a password in the header Authorization.' },
    }),
  };
}

function emitSecurityScheme(
  scheme: SecurityScheme,
  scopeNames: readonly string[],
  urls: ResolvedOpenApiOptions['oauth2'],
): SecuritySchemeObject {
  const { authorizationUrl, tokenUrl } = urls;
  const scopes = Object.fromEntries(scopeNames.map((name) => [name, '']));
  const flows: OAuthFlowsObject =
    scheme === 'application'
      ? { clientCredentials: { tokenUrl, scopes } }
      : { authorizationCode: { authorizationUrl, tokenUrl, scopes } };
  const isStated = isStatedUrl(tokenUrl) && (scheme === 'application' || isStatedUrl(authorizationUrl));
  return {
    type: 'oauth2',
    description: isStated
      ? schemeDescriptions[scheme]
      : `${schemeDescriptions[scheme]} The pages do not say where tokens are issued: the URLs stand for those of the service.`,
    flows,
  };
}
