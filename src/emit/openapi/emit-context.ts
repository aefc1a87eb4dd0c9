import type { Report } from '../../diagnostics/diagnostic.js';
import type { ApiModel, TypeDefinition } from '../../model/api-model.js';
import { foldName } from '../../model/fold-name.js';
import type { Schema } from '../../model/schema.js';
import { createReferenceNullRemover, type ReferenceNullRemover } from './example-values.js';
import type { ResolvedOpenApiOptions } from './options.js';

/** What every part of the emitter gets. */
export interface EmitContext {
  readonly options: ResolvedOpenApiOptions;
  /** By qualified name. */
  readonly types: ReadonlyMap<string, TypeDefinition>;
  /** The names of all types, folded: generators tell names apart by letters and digits alone. */
  readonly foldedNames: ReadonlySet<string>;
  /** Enumerations that some property allows to be null; see `collectNullableEnumerations`. */
  readonly nullableEnumerations: ReadonlySet<string>;
  /** Of examples; present for 3.0. */
  readonly nullRemover?: ReferenceNullRemover;
  report: Report;
}

/** The context of one document: what its options and the types of the model say to every part of it. */
export function createEmitContext(model: ApiModel, options: ResolvedOpenApiOptions, report: Report): EmitContext {
  const types = new Map(model.types.map((type) => [type.name, type]));
  return {
    options,
    types,
    foldedNames: new Set(model.types.map(({ name }) => foldName(name))),
    nullableEnumerations: collectNullableEnumerations(model, types),
    ...(options.version === '3.0' && { nullRemover: createReferenceNullRemover(types) }),
    report,
  };
}

/**
 * Names of the enumerations that a property may set to null. 3.0 has no exact way to say null beside a reference,
 * but an enumeration can say for itself that it is nullable.
 */
function collectNullableEnumerations(model: ApiModel, types: ReadonlyMap<string, TypeDefinition>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (schema: Schema, nullable: boolean | undefined): void => {
    if (schema.kind === 'reference' && nullable && types.get(schema.type)?.kind === 'enum') found.add(schema.type);
    else if (schema.kind === 'array') visit(schema.items, false);
    else if (schema.kind === 'anyOf') for (const option of schema.options) visit(option, nullable);
    else if (schema.kind === 'object') {
      for (const property of schema.properties) visit(property.schema, property.constraints.nullable);
    }
  };
  for (const type of model.types) {
    if (type.kind !== 'object') continue;
    for (const property of type.properties) visit(property.schema, property.constraints.nullable);
  }
  for (const { requestBody, responses } of [...model.operations, ...model.unrouted]) {
    const content = [...(requestBody?.content ?? []), ...responses.flatMap((response) => response.content)];
    for (const { schema, furtherMembers = [] } of content) {
      if (schema) visit(schema, false);
      for (const member of furtherMembers) visit(member.schema, member.constraints.nullable);
    }
  }
  return found;
}
