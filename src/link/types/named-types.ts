import { isJsonObject, type JsonValue } from '../../model/json.js';
import type { NamedExpression } from '../../type-expressions/type-expression.js';
import type { Draft, NameScope } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';
import { typeNameIn, typeTagOf } from './type-tags.js';

/** The known type that an object says it is; undefined for one that does not say so, and for anything else. */
export function taggedType(value: JsonValue | undefined, scope: NameScope, registry: TypeRegistry): Draft | undefined {
  const name = isJsonObject(value) ? typeTagOf(value) : undefined;
  return name === undefined ? undefined : registry.find({ kind: 'named', name }, scope);
}

/** Braces around the name of a type. */
const BRACES = /^\{\s*([^{}]*?)\s*\}$/;

/** The known type whose qualified name stands in place of a value: `"address": library.address`, `"address": {library.address}`. */
export function typeInPlace(value: JsonValue | undefined, scope: NameScope, registry: TypeRegistry): Draft | undefined {
  if (typeof value !== 'string') return undefined;
  const name = typeNameIn(BRACES.exec(value)?.[1] ?? value);
  return name?.includes('.') ? registry.find({ kind: 'named', name }, scope) : undefined;
}

/**
 * The type that the text of a link names, where the page that it leads to defines another: `[atlas](book.md)`. One of the two
 * was copied from elsewhere, and a second sign has to say which.
 * @returns undefined where text and page agree, and where no page defines what the text names
 */
export function typeByText(type: NamedExpression, scope: NameScope, registry: TypeRegistry): Draft | undefined {
  if (!type.target) return undefined;
  const named = registry.find({ kind: 'named', name: type.name }, scope);
  return named?.inferred === false && named !== registry.find(type, scope) ? named : undefined;
}
