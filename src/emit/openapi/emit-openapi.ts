import { type OpenAPIObject, OpenApiBuilder, type ServerObject, type TagObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ApiModel } from '../../model/api-model.js';
import type { BodyContext } from './bodies.js';
import { componentReference } from './component-references.js';
import { OPENAPI_DIAGNOSTICS } from './diagnostics.js';
import { keepInnermostDiscriminators } from './discriminators.js';
import { createEmitContext } from './emit-context.js';
import { createReferenceNullRemover } from './example-values.js';
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
  const emitContext = createEmitContext(model, resolved, (found) => diagnostics.push(found));
  const nullRemover = resolved.version === '3.0' ? createReferenceNullRemover(emitContext.types) : undefined;
  const context: BodyContext = { ...emitContext, ...(nullRemover && { nullRemover }) };

  const [firstServer, ...otherServers] = resolved.servers;
  const builder = OpenApiBuilder.create({
    openapi: writtenVersions[resolved.version],
    info: { ...resolved.info },
    servers: [emitServer(firstServer ?? '/')],
    tags: emitTags(model),
    paths: {},
    components: {},
  });
  const document = builder.getSpec();
  addPaths(builder, model, context);
  for (const type of model.types) builder.addSchema(type.name, emitTypeDefinition(type, context));
  Object.assign(document.components ?? {}, shareRepeatedParts(document.paths));
  const securities = [...model.operations, ...model.unrouted].map(({ security }) => security);
  for (const [name, scheme] of Object.entries(emitSecuritySchemes(securities, resolved.oauth2))) {
    builder.addSecurityScheme(name, scheme);
  }
  if (Object.keys(document.components ?? {}).length === 0) delete document.components;
  addExtensions(document, model, otherServers, context);

  if (nullRemover && nullRemover.nulls > 0) {
    const { nulls, values: examples } = nullRemover;
    diagnostics.push(diagnostic(OPENAPI_DIAGNOSTICS, 'null-at-reference', { nulls, examples }));
  }
  return { document, diagnostics };
}

function addPaths(builder: OpenApiBuilder, model: ApiModel, context: BodyContext): void {
  const { paths } = builder.getSpec();
  for (const operation of model.operations) {
    const key = emitPathKey(operation.path, context.options);
    const label = `${operation.method.toUpperCase()} ${key}`;
    if (paths[key]?.[operation.method]) throw new Error(`Two operations of the model are ${label}; expected one.`);
    builder.addPath(key, { [operation.method]: emitOperation(operation, context) });
  }
}

/** What the pages say and OpenAPI has no place for, after everything else. */
function addExtensions(
  document: OpenAPIObject,
  model: ApiModel,
  otherServers: readonly string[],
  context: BodyContext,
): void {
  if (otherServers.length > 0) document['x-other-servers'] = [...otherServers];
  if (model.unrouted.length > 0) {
    document['x-unrouted-operations'] = model.unrouted.map((operation) => emitUnroutedOperation(operation, context));
  }
  const unreferenced = findUnreferencedTypes(model);
  if (unreferenced.length > 0) {
    document['x-unreferenced-types'] = Object.fromEntries(
      unreferenced.map(({ name }) => [name, componentReference('schemas', name)]),
    );
  }
}

/** `<server name>`, `{{host}}`, `{environment name}`. */
const SERVER_PLACEHOLDER = /<([^<>]+)>|\{+([^{}]+)\}+/g;

/**
 * Consumers take the first server, and some refuse several. Its placeholders are variables in braces, whatever marks the pages
 * put around them, with names of one word. A variable's default is its own name, because the pages give
 * no value; it has no description, because the schema that swagger-parser has for 3.1 spells that member wrongly.
 */
function emitServer(stated: string): ServerObject {
  const names = new Set<string>();
  const url = stated.replace(SERVER_PLACEHOLDER, (_, angled?: string, braced?: string) => {
    const name = (angled ?? braced ?? '').trim().replace(/[^\w.-]+/g, '-');
    names.add(name);
    return `{${name}}`;
  });
  return {
    url,
    ...(names.size > 0 && { variables: Object.fromEntries([...names].map((name) => [name, { default: name }])) }),
  };
}

/** The tags that operations use, by name. */
function emitTags(model: ApiModel): TagObject[] {
  const used = new Set(model.operations.map(({ tag }) => tag));
  const known = new Map(model.tags.map((tag) => [tag.name, tag.description]));
  return [...used]
    .sort()
    .map((name) => ({ name, description: known.get(name) || `The operations that the pages group under “${name}”.` }));
}
