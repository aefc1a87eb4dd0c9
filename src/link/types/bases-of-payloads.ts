import type { VoteCounter } from '../votes.js';
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
  context: TypeContext,
  votes: VoteCounter,
): void {
  const { registry } = context;
  const root = rootOf(registry.objects());
  const derive = (draft: ObjectDraft, base: ObjectDraft) => {
    if (deriveFrom(base, draft)) votes.count('base type', 'payload');
  };
  const isOpen = (draft: ObjectDraft) => draft.base === undefined || draft.base === root;

  for (const [draft, declared] of subtypes) {
    const base = onlyOne([...declared].filter((type) => type !== root));
    if (base && isOpen(draft)) derive(draft, base);
  }
  for (const [draft, members] of unlisted) {
    const base = onlyOne(typesWithin(members, draft, root, context));
    if (base && isOpen(draft)) derive(draft, base);
  }
  const key = root && keyOfRoot(root);
  if (!root || !key) return;
  for (const [draft, members] of unlisted) {
    if (draft.base === undefined && addressed.has(draft.name) && members.has(key)) derive(draft, root);
  }
}

/** Types whose properties, the root's aside, are all among the members. */
function typesWithin(
  members: ReadonlySet<string>,
  draft: ObjectDraft,
  root: ObjectDraft | undefined,
  { registry }: TypeContext,
): readonly ObjectDraft[] {
  if (members.size < TELLING_MINIMUM) return [];
  return registry.objects().filter((type) => {
    if (type === draft || type.inferred) return false;
    const keys = ownKeys(type, root);
    return keys.length >= TELLING_MINIMUM && keys.every((key) => members.has(key));
  });
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
