import type { ComponentsObject, OpenAPIObject, ServerObject, TagObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ApiModel, Operation } from '../../model/api-model.js';
import { componentReference } from './component-references.js';
import { OPENAPI_DIAGNOSTICS } from './diagnostics.js';
import { keepInnermostDiscriminators } from './discriminators.js';
import { createEmitContext, type EmitContext } from './emit-context.js';
import { findUnreferencedTypes } from './model-references.js';
import { emitOperation } from './operation.js';
import { type OpenApiOptions, resolveOpenApiOptions, writtenVersions } from './options.js';
import { emitPathKey } from './path-key.js';
import { emitSecuritySchemes } from './security.js';
import { shareRepeatedParts } from './shared-components.js';
import { emitTypeDefinition } from './type-definition.js';
import { emitUnroutedOperation } from './unrouted-operations.js';

export interface EmittedOpenApi {
  /** The types of 3.0 hold all three versions: 3.1 and 3.2 differ in the values, and theirs are wider. */
  readonly document: OpenAPIObject;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the OpenAPI document of a model. The order of the model is kept.
 * Raises what the version cannot say (`openapi/*`); throws only for a model that breaks its own contract.
 */
export function emitOpenApi(given: ApiModel, options: OpenApiOptions = {}): EmittedOpenApi {
  const model: ApiModel = { ...given, types: keepInnermostDiscriminators(given.types) };
  const diagnostics: Diagnostic[] = [];
  const resolved = resolveOpenApiOptions(options, model);
  const context = createEmitContext(model, resolved, (found) => diagnostics.push(found));
  const [firstServer, ...otherServers] = resolved.servers;
  const paths = emitPaths(model.operations, context);
  const components = emitComponents(model, paths, context);
  const document: OpenAPIObject = {
    openapi: writtenVersions[resolved.version],
    info: { ...resolved.info },
    servers: [emitServer(firstServer)],
    tags: emitTags(model.operations),
    paths,
    ...(Object.keys(components).length > 0 && { components }),
    ...emitExtensions(model, otherServers, context),
  };
  const { nulls = 0, values: examples = 0 } = context.nullRemover ?? {};
  if (nulls > 0) diagnostics.push(diagnostic(OPENAPI_DIAGNOSTICS, 'null-at-reference', { nulls, examples }));
  return { document, diagnostics };
}

function emitPaths(operations: readonly Operation[], context: EmitContext): OpenAPIObject['paths'] {
  const paths: OpenAPIObject['paths'] = {};
  for (const operation of operations) {
    const { method } = operation;
    const key = emitPathKey(operation.path, context.options);
    const item = paths[key] ?? {};
    if (item[method]) throw new Error(`Two operations of the model are ${method.toUpperCase()} ${key}; expected one.`);
    item[method] = emitOperation(operation, context);
    paths[key] = item;
  }
  return paths;
}

/** The types, what the operations in `paths` share, of which references are left there, and the security schemes. */
function emitComponents(model: ApiModel, paths: OpenAPIObject['paths'], context: EmitContext): ComponentsObject {
  const schemas = Object.fromEntries(model.types.map((type) => [type.name, emitTypeDefinition(type, context)]));
  const securities = [...model.operations, ...model.unrouted].map(({ security }) => security);
  const securitySchemes = emitSecuritySchemes(securities, context.options);
  const sections = { schemas, ...shareRepeatedParts(paths), securitySchemes };
  return Object.fromEntries(Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0));
}

/** What the pages say and OpenAPI has no place for, after everything else. */
function emitExtensions(
  model: ApiModel,
  otherServers: readonly string[],
  context: EmitContext,
): Record<`x-${string}`, unknown> {
  const unreferenced = findUnreferencedTypes(model);
  return {
    ...(otherServers.length > 0 && { 'x-other-servers': [...otherServers] }),
    ...(model.unrouted.length > 0 && {
      'x-unrouted-operations': model.unrouted.map((operation) => emitUnroutedOperation(operation, context)),
    }),
    ...(unreferenced.length > 0 && {
      'x-unreferenced-types': Object.fromEntries(
        unreferenced.map(({ name }) => [name, componentReference('schemas', name)]),
      ),
    }),
  };
}

/** `<server name>`, `{{host}}`, `{environment name}`. */
const SERVER_PLACEHOLDER = /<([^<>]+)>|\{+([^{}]+)\}+/g;

/** What stands in front of a port: a host, with placeholders or not. */
const PORT_FOLLOWS = /^[a-z]+:\/\/[^/]+:$/i;

/**
 * Consumers take the first server, and some refuse several. Its placeholders are variables in braces, whatever marks the pages
 * put around them, with names of one word. A variable's default is its own name, because the pages give
 * no value, in the form that makes the URL valid; it has no description, because the schema that swagger-parser has for 3.1
 * spells that member wrongly.
 */
function emitServer(stated: string): ServerObject {
  const defaults = new Map<string, string>();
  const url = stated.replace(SERVER_PLACEHOLDER, (_, angled?: string, braced?: string, at = 0) => {
    const name = (angled ?? braced ?? '').trim().replace(/[^\w.-]+/g, '-');
    if (!defaults.has(name)) defaults.set(name, defaultAt(stated.slice(0, at), name));
    return `{${name}}`;
  });
  return {
    url,
    ...(defaults.size > 0 && {
      variables: Object.fromEntries([...defaults].map(([name, value]) => [name, { default: value }])),
    }),
  };
}

/** A port is a number; what a URL begins with holds its scheme (RFC 3986, 3). */
function defaultAt(before: string, name: string): string {
  if (PORT_FOLLOWS.test(before)) return before.startsWith('http:') ? '80' : '443';
  return before === '' ? `https://${name}` : name;
}

/** The areas of the operations, by name. */
function emitTags(operations: readonly Operation[]): TagObject[] {
  const areas = [...new Set(operations.map(({ area }) => area))].sort();
  return areas.map((name) => ({ name, description: `The operations that the pages group under “${name}”.` }));
}
