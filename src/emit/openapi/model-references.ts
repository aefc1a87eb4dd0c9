import type { ApiModel, Operation, TypeDefinition, UnroutedOperation } from '../../model/api-model.js';
import { collectReferences } from '../../model/schema-references.js';

function collectFromOperation(operation: Operation | UnroutedOperation, found: Set<string>): void {
  if ('parameters' in operation) for (const { schema } of operation.parameters) collectReferences(schema, found);
  for (const { schema, furtherMembers = [] } of operation.requestBody?.content ?? []) {
    collectReferences(schema, found);
    for (const member of furtherMembers) collectReferences(member.schema, found);
  }
  for (const { content, headers } of operation.responses) {
    for (const { schema } of content) collectReferences(schema, found);
    for (const { schema } of headers) collectReferences(schema, found);
  }
}

/** The base, the values of a map, and the types of the properties: what becomes a `$ref`. */
function collectFromType(type: TypeDefinition, found: Set<string>): void {
  if (type.kind === 'enum') return;
  if (type.base !== undefined) found.add(type.base);
  collectReferences(type.values?.schema, found);
  for (const { schema } of type.properties) collectReferences(schema, found);
}

/**
 * The types that no other type and no operation refers to: subtypes that only a discriminator names,
 * and types that no operation uses.
 */
export function findUnreferencedTypes(model: ApiModel): readonly TypeDefinition[] {
  const found = new Set<string>();
  for (const operation of model.operations) collectFromOperation(operation, found);
  for (const operation of model.unrouted) collectFromOperation(operation, found);
  for (const type of model.types) collectFromType(type, found);
  return model.types.filter(({ name }) => !found.has(name));
}

/**
 * Some types, and those that they and some operations need, directly or not; the subtypes that a discriminator names
 * are needed as well. In the order of `allTypes`.
 */
export function findReachableTypes(
  operations: readonly (Operation | UnroutedOperation)[],
  types: readonly TypeDefinition[],
  allTypes: readonly TypeDefinition[],
): readonly TypeDefinition[] {
  const byName = new Map(allTypes.map((type) => [type.name, type]));
  const reached = new Set(types.map(({ name }) => name));
  for (const operation of operations) collectFromOperation(operation, reached);
  // A set hands out what is added to it while it is walked.
  for (const name of reached) {
    const type = byName.get(name);
    if (type === undefined) continue;
    collectFromType(type, reached);
    if (type.kind === 'object') for (const entry of type.discriminator?.mapping ?? []) reached.add(entry.type);
  }
  return allTypes.filter(({ name }) => reached.has(name));
}
