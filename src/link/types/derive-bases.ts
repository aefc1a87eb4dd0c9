import { appendTo, increment } from '../collect.js';
import { bareName, wordsOf } from '../names/words.js';
import type { VoteCounter } from '../votes.js';
import type { Subtypes } from './gather-evidence.js';
import { isAncestor, lineageOf } from './lineage.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';
import { isJsonObject } from './type-tags.js';

/** Types of which something points at them as at a thing of its own: by a relationship, or by a methods table. */
export type Addressed = ReadonlySet<string>;

/**
 * Bases that no page states. First by structure: a type that repeats every property of a base of the family, and whose name
 * ends as the base's does, derives from it. Then by key: a type with the key of the family's root derives from the root.
 */
export function deriveBases(context: TypeContext, addressed: Addressed, votes: VoteCounter): void {
  const objects = context.registry.objects();
  const root = rootOf(objects);
  const byEnding = indexByEnding(objects);
  for (const draft of objects) {
    if (draft.inferred || draft.base) continue;
    const base = structuralBase(draft, byEnding, root, context);
    if (!base) continue;
    votes.count('base type', 'structure');
    draft.base = base.name;
  }
  const key = root && [...root.properties.keys()][0];
  if (!root || !key) return;
  for (const draft of objects) {
    if (draft.base || draft === root || !hasKey(draft, key, addressed)) continue;
    votes.count('base type', 'key');
    draft.base = root.name;
  }
}

/** How many types must name the same one-property base before it counts as the family's root. */
const ROOT_MINIMUM = 3;

/** The root type of a family: the one that most others derive from, if it has one property, the key. */
export function rootOf(objects: readonly ObjectDraft[]): ObjectDraft | undefined {
  const heirs = new Map<string, number>();
  for (const { base } of objects) if (base) increment(heirs, base);
  let root: ObjectDraft | undefined;
  for (const draft of objects) {
    const count = heirs.get(draft.name) ?? 0;
    const most = root ? (heirs.get(root.name) ?? 0) : ROOT_MINIMUM - 1;
    if (draft.properties.size === 1 && !draft.base && count > most) root = draft;
  }
  return root;
}

/** Fewer properties in common may be chance, unless the base is there for nothing else. */
const SHARED_MINIMUM = 2;

/** Defined types by the last word of their names, `base` aside. */
function indexByEnding(objects: readonly ObjectDraft[]): ReadonlyMap<string, readonly ObjectDraft[]> {
  const index = new Map<string, ObjectDraft[]>();
  for (const draft of objects) {
    const ending = nameWords(draft).at(-1);
    if (draft.inferred || ending === undefined) continue;
    appendTo(index, ending, draft);
  }
  return index;
}

function structuralBase(
  draft: ObjectDraft,
  byEnding: ReadonlyMap<string, readonly ObjectDraft[]>,
  root: ObjectDraft | undefined,
  context: TypeContext,
): ObjectDraft | undefined {
  const candidates = (byEnding.get(nameWords(draft).at(-1) ?? '') ?? []).filter(
    (base) =>
      base !== draft &&
      base !== root &&
      isNamedAfter(draft, base) &&
      !isAncestor(draft, base, context.registry) &&
      repeatsAll(draft, base, root, context),
  );
  const [best, ...others] = candidates.sort((left, right) => right.properties.size - left.properties.size);
  const isUnique = best && others.every((other) => isAncestor(other, best, context.registry));
  return isUnique ? best : undefined;
}

/** `userIdentity` after `identity`, `accessPolicy` after `policyBase`; the longer name is the narrower type. */
function isNamedAfter(draft: ObjectDraft, base: ObjectDraft): boolean {
  const own = nameWords(draft);
  const other = nameWords(base);
  return own.length > other.length && other.every((word, index) => own[own.length - other.length + index] === word);
}

/** The words of a type's name; a trailing `base` says what the type is for, not what it is. */
function nameWords({ name }: ObjectDraft): readonly string[] {
  const words = wordsOf(bareName(name));
  return words.length > 1 && words.at(-1) === 'base' ? words.slice(0, -1) : words;
}

function repeatsAll(
  draft: ObjectDraft,
  base: ObjectDraft,
  root: ObjectDraft | undefined,
  context: TypeContext,
): boolean {
  const inherited = lineageOf(base, context.registry).filter((type) => type !== root);
  const properties = inherited.flatMap((type) => [...type.properties.entries()]);
  const agrees = properties.every(([key, property]) => {
    const own = draft.properties.get(key);
    return own !== undefined && JSON.stringify(own.schema) === JSON.stringify(property.schema);
  });
  return agrees && (base.abstract || properties.length >= SHARED_MINIMUM);
}

function hasKey(draft: ObjectDraft, key: string, addressed: Addressed): boolean {
  if (draft.keyProperty?.toLowerCase() === key) return true;
  if (draft.keyProperty !== undefined || !draft.properties.has(key)) return false;
  return (
    addressed.has(draft.name) ||
    draft.declarations.some(({ declaration }) => isIdentifier(declaration.representation?.value, key))
  );
}

/** The representation marks the key: `"id": "String (identifier)"`. */
function isIdentifier(representation: Parameters<typeof isJsonObject>[0], key: string): boolean {
  const value = isJsonObject(representation) && Object.hasOwn(representation, key) ? representation[key] : undefined;
  return typeof value === 'string' && /\bidentifier\b/i.test(value);
}

/**
 * Bases that payloads show: a type that stands where one other type is declared derives from it, unless a page gives it a
 * base that is more than the root.
 */
export function deriveFromPayloads(subtypes: Subtypes, context: TypeContext, votes: VoteCounter): void {
  const { registry } = context;
  const root = rootOf(registry.objects());
  for (const [draft, declared] of subtypes) {
    const [base, ...others] = [...declared].filter((type) => type !== root);
    if (!base || others.length > 0 || (draft.base && draft.base !== root?.name)) continue;
    if (isAncestor(draft, base, registry)) continue;
    votes.count('base type', 'payload');
    draft.base = base.name;
  }
}
