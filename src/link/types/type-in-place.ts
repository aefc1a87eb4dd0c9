import type { JsonValue } from '../../model/json.js';
import type { TypeContext } from './type-context.js';
import type { Draft, NameScope } from './type-draft.js';
import { typeNameIn } from './type-tags.js';

/** Braces around the name of a type. */
const BRACES = /^\{\s*([^{}]*?)\s*\}$/;

/** The known type whose qualified name stands in place of a value: `"address": library.address`, `"address": {library.address}`. */
export function typeInPlace(
  value: JsonValue | undefined,
  scope: NameScope,
  { registry }: TypeContext,
): Draft | undefined {
  if (typeof value !== 'string') return undefined;
  const name = typeNameIn(BRACES.exec(value)?.[1] ?? value);
  return name?.includes('.') ? registry.find({ kind: 'named', name }, scope) : undefined;
}
