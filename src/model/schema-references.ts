import type { Schema } from './schema.js';

/** Adds the names of the types that a schema refers to; none for an absent one. */
export function collectReferences(schema: Schema | undefined, into: Set<string>): void {
  switch (schema?.kind) {
    case 'reference':
      into.add(schema.type);
      return;
    case 'array':
      collectReferences(schema.items, into);
      return;
    case 'object':
      for (const property of schema.properties) collectReferences(property.schema, into);
      return;
    case 'anyOf':
      for (const option of schema.options) collectReferences(option, into);
  }
}
