import type { ApiModel } from '../../model/api-model.js';
import { createNameAllocator, type NameAllocator, nameTypes } from './allocate-names.js';
import { enumerationView, interfaceView, subtypeUnionView, taggedSubtypes } from './declaration-views.js';
import { code } from './literals.js';
import { operationView } from './operation-views.js';
import { settleTypes } from './settle-types.js';
import { readHierarchy, type TypeHierarchy } from './type-hierarchy.js';
import type { TypeNames } from './type-view.js';
import type { ModuleView } from './view-model.js';

const OPERATION_MAP = code`Operations`;
/** The module uses these global types, so none of its own may hide them. */
const GLOBAL_TYPES = ['Omit', 'Uint8Array'];

/** Everything that the templates place. Every name is given before anything refers to it. */
export function moduleView(model: ApiModel): ModuleView {
  const allocator = createNameAllocator([...GLOBAL_TYPES, OPERATION_MAP]);
  const hierarchy = readHierarchy(model.types);
  const names = allocateTypeNames(model, hierarchy, allocator);
  return {
    enumerations: model.types
      .filter((type) => type.kind === 'enum')
      .map((type) => enumerationView(type, names.nameOf(type.name))),
    interfaces: settleTypes(model, hierarchy).map((settled) => interfaceView(settled, hierarchy, names)),
    subtypeUnions: model.types
      .filter((type) => type.kind === 'object')
      .flatMap((base) => subtypeUnionView(base, hierarchy, names) ?? []),
    operations: model.operations.map((operation) => operationView(operation, names, allocator)),
    operationMap: OPERATION_MAP,
  };
}

function allocateTypeNames(model: ApiModel, hierarchy: TypeHierarchy, allocator: NameAllocator): TypeNames {
  const types = nameTypes(model.types, allocator);
  const nameOf = (type: string) => types.get(type) ?? code`unknown`;
  const bases = model.types
    .filter((type) => type.kind === 'object')
    .filter((type) => taggedSubtypes(type, hierarchy).length > 0);
  const unions = new Map(bases.map(({ name }) => [name, allocator.allocate(`${nameOf(name)}Subtypes`)]));
  return { nameOf, subtypesOf: (type) => unions.get(type) };
}
