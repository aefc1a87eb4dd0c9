import type { EnumType, TypeDefinition } from '../../model/api-model.js';
import type { ScalarName, Schema } from '../../model/schema.js';

/** What the comparison of two schemas must know of the named types. */
export interface NamedTypes {
  readonly byName: ReadonlyMap<string, TypeDefinition>;
  /** True when the generated interface of `type` is assignable to that of `base`. */
  isSubtype(type: string, base: string): boolean;
}

/**
 * True when every value of `own` surely is one of `inherited` as well, as TypeScript sees their types. False when it is not, or
 * when that would take looking into objects: no harm, the property is then declared anew.
 */
export function isAssignable(own: Schema, inherited: Schema, named: NamedTypes): boolean {
  if (inherited.kind === 'any') return true;
  if (own.kind === 'anyOf' && own.options.length > 0) {
    return own.options.every((option) => isAssignable(option, inherited, named));
  }
  if (inherited.kind === 'anyOf') return inherited.options.some((option) => isAssignable(own, option, named));
  if (own.kind === 'array') return inherited.kind === 'array' && isAssignable(own.items, inherited.items, named);
  if (own.kind === 'reference' && inherited.kind === 'reference') {
    if (own.type === inherited.type || named.isSubtype(own.type, inherited.type)) return true;
  }
  const text = textValues(own, named);
  if (!text) return own.kind === 'scalar' && inherited.kind === 'scalar' && typeWord(own) === typeWord(inherited);
  const accepted = textValues(inherited, named);
  return accepted === 'any' || (accepted !== undefined && text !== 'any' && isSubset(text, accepted));
}

/** The word for a scalar in TypeScript. Numbers of any width are one type, and so are dates, identifiers and other text. */
export function typeWord({ scalar }: { readonly scalar: ScalarName }): 'string' | 'boolean' | 'number' | 'Uint8Array' {
  switch (scalar) {
    case 'boolean':
      return 'boolean';
    case 'int8':
    case 'uint8':
    case 'int16':
    case 'int32':
    case 'int64':
    case 'float':
    case 'double':
    case 'decimal':
    case 'number':
      return 'number';
    case 'binary':
      return 'Uint8Array';
    case 'string':
    case 'date-time':
    case 'date':
    case 'time':
    case 'duration':
    case 'uuid':
    case 'uri':
    case 'base64':
      return 'string';
  }
}

/** True when an enumeration accepts text beyond its members: they may be combined, or none is known. */
export function isOpenEnumeration({ flags, members }: EnumType): boolean {
  return flags || members.length === 0;
}

/** The texts that a schema accepts; undefined when its values are no text. */
function textValues(schema: Schema, { byName }: NamedTypes): 'any' | ReadonlySet<string> | undefined {
  switch (schema.kind) {
    case 'scalar':
      return typeWord(schema) === 'string' ? 'any' : undefined;
    case 'enum':
      return schema.members.length === 0 ? 'any' : new Set(schema.members);
    case 'reference': {
      const type = byName.get(schema.type);
      if (type?.kind !== 'enum') return undefined;
      return isOpenEnumeration(type) ? 'any' : new Set(type.members.map(({ name }) => name));
    }
    default:
      return undefined;
  }
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((text) => whole.has(text));
}
