import { appendTo } from '../../collections/collect.js';
import { keyOfRoot, ownKeys, rootOf, type Standing, TELLING_MINIMUM } from './derive-bases.js';
import { deriveFrom } from './lineage.js';
import type { BaseEvidence } from './payload-source.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';

/**
 * Bases that payloads show, unless a page gives the type a base that is more than the root. A type that stands where one
 * other type is declared derives from it; so does a type that is sent with every property of one other type, none of which
 * its own page lists. A thing of its own that is sent with the key of the root derives from the root.
 */
export function deriveFromPayloads(
  { subtypes, unlisted }: BaseEvidence,
  { addressed }: Standing,
  { registry, votes }: TypeContext,
): void {
  const root = rootOf(registry.objects());
  const typesWithin = indexTypes(registry.objects(), root);
  const derive = (draft: ObjectDraft, base: ObjectDraft | undefined) => {
    if (!base || (draft.base !== undefined && draft.base !== root)) return;
    if (deriveFrom(base, draft)) votes.count('base type', 'payload');
  };
  for (const [draft, declared] of subtypes) derive(draft, onlyOne([...declared].filter((type) => type !== root)));
  for (const [draft, members] of unlisted)
    derive(draft, onlyOne(typesWithin(members).filter((type) => type !== draft)));
  const key = root && keyOfRoot(root);
  if (key === undefined) return;
  for (const [draft, members] of unlisted) {
    if (draft.base === undefined && addressed.has(draft.name) && members.has(key)) derive(draft, root);
  }
}

/** Gives a function that finds the types that a page defines whose properties, the root's aside, are all among some members. */
function indexTypes(objects: readonly ObjectDraft[], root: ObjectDraft | undefined) {
  const byFirstKey = new Map<string, { readonly type: ObjectDraft; readonly keys: readonly string[] }[]>();
  for (const type of objects) {
    const keys = type.inferred ? [] : ownKeys(type, root);
    const [first] = keys;
    if (first !== undefined && keys.length >= TELLING_MINIMUM) appendTo(byFirstKey, first, { type, keys });
  }
  return (members: ReadonlySet<string>): readonly ObjectDraft[] =>
    [...members].flatMap((member) =>
      (byFirstKey.get(member) ?? [])
        .filter(({ keys }) => keys.every((key) => members.has(key)))
        .map(({ type }) => type),
    );
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
