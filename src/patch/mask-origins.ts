import type { ApiModel, Origin } from '../model/api-model.js';

/** Puts stand-ins in the place of the lines that documents and types name: those of operations and types. */
export function maskOrigins(model: ApiModel, maskLine: (file: string, line: number) => number): ApiModel {
  const mask = (origin: Origin): Origin => ({ ...origin, line: maskLine(origin.file, origin.line) });
  return {
    ...model,
    operations: model.operations.map((operation) => ({
      ...operation,
      origin: mask(operation.origin),
      alsoDocumentedBy: operation.alsoDocumentedBy.map(mask),
    })),
    unrouted: model.unrouted.map((operation) => ({ ...operation, origin: mask(operation.origin) })),
    types: model.types.map((type) => ({ ...type, origin: mask(type.origin) })),
  };
}
