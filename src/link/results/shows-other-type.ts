import type { Schema } from '../../model/schema.js';
import { TELLING_MINIMUM } from '../types/derive-bases.js';
import { findProperty, objectOf } from '../types/lineage.js';
import type { TypeContext } from '../types/type-context.js';
import { agree } from './common-schema.js';

/**
 * Whether payloads are of another type than the one that words name, as on pages that were copied: the other type has all of
 * their members, the named one less than half of them, and neither derives from the other.
 * @param members names of what the payloads hold; too few tell nothing
 */
export function showsOtherType(
  named: Schema,
  other: Schema,
  members: readonly string[],
  context: TypeContext,
): boolean {
  const [one, another] = [objectOf(named, context.registry), objectOf(other, context.registry)];
  if (!one || !another || one.open || one.inferred || agree(named, other, context)) return false;
  if (!knowsAll(other, members, context)) return false;
  const names = [...new Set(members)];
  return !knowsHalf(names.filter((name) => findProperty(one, name)).length, names.length);
}

/** Whether a type has every member that payloads show; too few of them tell nothing. */
export function knowsAll(type: Schema | undefined, members: readonly string[], { registry }: TypeContext): boolean {
  const draft = objectOf(type, registry);
  const names = [...new Set(members)];
  return (
    draft !== undefined &&
    names.length >= TELLING_MINIMUM &&
    names.every((name) => findProperty(draft, name) !== undefined)
  );
}

/**
 * Whether a type knows enough of the members that payloads show to be theirs: half of them. Names such as `id` are in most
 * types, so that a few in common tell nothing; and payloads of the right type show members that its page forgets.
 */
export function knowsHalf(known: number, shown: number): boolean {
  return known * 2 >= shown;
}
