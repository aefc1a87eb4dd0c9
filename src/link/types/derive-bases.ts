import { addTo, appendTo } from '../../collections/collect.js';
import type { JsonValue } from '../../model/json.js';
import { bareName, wordsOf } from '../names/words.js';
import { citedBase } from './cited-base.js';
import { deriveFrom, isAncestor, lineageOf } from './lineage.js';
import { sampleOf } from './sample-values.js';
import type { TypeContext } from './type-context.js';
import type { ObjectDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/** Names of types that are things of their own, because something points at them. */
export interface Standing {
  /** By a relationship. */
  readonly related: ReadonlySet<string>;
  /** By the methods table of their page. */
  readonly listed: ReadonlySet<string>;
  /** By either. */
  readonly addressed: ReadonlySet<string>;
}

/**
 * Bases that no page states, in a family where pages state some: where no type is said to inherit from another, types that are
 * alike are that and nothing more. First by structure: a type that repeats every property of a base of the family, and whose
 * name ends as the base's does, derives from it, unless others are said to inherit these properties from the type. Then by key:
 * a type with the key of the family's root derives from the root.
 */
export function deriveBases({ related, listed, addressed }: Standing, { registry, votes }: TypeContext): void {
  const objects = registry.objects();
  if (!objects.some(({ base, abstract }) => base || abstract)) return;
  const root = rootOf(objects, listed);
  const search: BaseSearch = {
    byEnding: indexByEnding(objects),
    cited: citedProperties(registry),
    root,
    related,
    addressed,
  };
  for (const draft of objects) {
    if (draft.inferred || draft.base) continue;
    const base = structuralBase(draft, search);
    if (base && deriveFrom(base, draft)) votes.count('base type', 'structure');
  }
  const key = root && keyOfRoot(root);
  if (!root || !key) return;
  for (const draft of objects) {
    if (draft.base || !hasKey(draft, key, addressed)) continue;
    if (deriveFrom(root, draft)) votes.count('base type', 'key');
  }
}

/** How many types must name the same one-property base before it counts as the family's root. */
const ROOT_MINIMUM = 3;

/**
 * The root type of a family: the one that most others derive from, if it has one property, the key. A type that has methods of
 * its own is one only where no other can be; of several that as many derive from, none is.
 * @param listed names of types whose pages list methods
 */
export function rootOf(
  objects: readonly ObjectDraft[],
  listed: ReadonlySet<string> = new Set(),
): ObjectDraft | undefined {
  const all = objects.filter(
    ({ properties, base, heirs }) => properties.size === 1 && !base && heirs.size >= ROOT_MINIMUM,
  );
  const bare = all.filter(({ name }) => !listed.has(name));
  const candidates = bare.length > 0 ? bare : all;
  const most = Math.max(0, ...candidates.map(({ heirs }) => heirs.size));
  const [root, ...others] = candidates.filter(({ heirs }) => heirs.size === most);
  return others.length === 0 ? root : undefined;
}

/** The one property of a root, in lower case. */
export function keyOfRoot(root: ObjectDraft): string | undefined {
  return [...root.properties.keys()][0];
}

/** Fewer properties in common may be chance, unless the base is there for nothing else. */
const SHARED_MINIMUM = 2;

/** So many properties in common, the root's aside, are no chance, whatever the types are called. */
export const TELLING_MINIMUM = 3;

/** What bases are looked for in. */
interface BaseSearch {
  readonly byEnding: ReadonlyMap<string, readonly ObjectDraft[]>;
  /** Properties, in lower case, that the pages of other types say to be inherited from a type: they are its own. */
  readonly cited: ReadonlyMap<ObjectDraft, ReadonlySet<string>>;
  readonly root: ObjectDraft | undefined;
  readonly related: ReadonlySet<string>;
  readonly addressed: ReadonlySet<string>;
}

/** Defined types by the last word of their names, `base` aside. */
function indexByEnding(objects: readonly ObjectDraft[]): ReadonlyMap<string, readonly ObjectDraft[]> {
  const index = new Map<string, ObjectDraft[]>();
  for (const draft of objects) {
    const ending = endingOf(draft);
    if (draft.inferred || ending === undefined) continue;
    appendTo(index, ending, draft);
  }
  return index;
}

function citedProperties(registry: TypeRegistry): BaseSearch['cited'] {
  const cited = new Map<ObjectDraft, Set<string>>();
  for (const draft of registry.objects()) {
    for (const { declaration, scope } of draft.declarations) {
      for (const row of declaration.properties) {
        const base = citedBase(row, scope, registry);
        if (base) addTo(cited, base, row.name.toLowerCase());
      }
    }
  }
  return cited;
}

function structuralBase(draft: ObjectDraft, search: BaseSearch): ObjectDraft | undefined {
  const repeated = (search.byEnding.get(endingOf(draft) ?? '') ?? []).filter(
    (base) =>
      base !== draft &&
      base !== search.root &&
      !isAncestor(draft, base) &&
      !lacksKeyOf(draft, base, search) &&
      repeatsAll(draft, base, search),
  );
  return narrowest(repeated.filter((base) => isNamedAfter(draft, base))) ?? relatedBase(draft, repeated, search);
}

/** The type has the family's key and the base has none: a base of a type with a key has it (OData CSDL 4.01, 6.2 and 6.5). */
function lacksKeyOf(draft: ObjectDraft, base: ObjectDraft, { root, addressed }: BaseSearch): boolean {
  const key = root && keyOfRoot(root);
  if (!key || !hasKey(draft, key, addressed)) return false;
  return !hasKey(base, key, addressed) && !isAncestor(root, base);
}

/** Of several bases, the one that derives from all others. */
function narrowest(bases: readonly ObjectDraft[]): ObjectDraft | undefined {
  const [best, ...others] = [...bases].sort((left, right) => right.properties.size - left.properties.size);
  return best && others.every((other) => isAncestor(other, best)) ? best : undefined;
}

/**
 * The only one of the repeated types that relationships point at. Their targets stand for several types that look alike:
 * `calls/{id}/operations` holds a common type, and each action answers with an operation of its own. Not for a type that
 * relationships point at itself, or whose page lists methods: lines of orders are no lines of invoices.
 */
function relatedBase(
  draft: ObjectDraft,
  repeated: readonly ObjectDraft[],
  { root, related, addressed }: BaseSearch,
): ObjectDraft | undefined {
  if (addressed.has(draft.name)) return undefined;
  const [base, ...others] = repeated.filter(
    (candidate) => related.has(candidate.name) && ownKeys(candidate, root).length >= TELLING_MINIMUM,
  );
  return others.length === 0 ? base : undefined;
}

/** The properties of a type that its root does not have, in lower case. */
export function ownKeys(draft: ObjectDraft, root: ObjectDraft | undefined): readonly string[] {
  return [...draft.properties.keys()].filter((key) => !root?.properties.has(key));
}

/** `userIdentity` after `identity`, `accessPolicy` after `policyBase`; the longer name is the narrower type. */
function isNamedAfter(draft: ObjectDraft, base: ObjectDraft): boolean {
  const own = nameWords(draft);
  const other = nameWords(base);
  return own.length > other.length && other.every((word, index) => own[own.length - other.length + index] === word);
}

/** The last word of a type's name, `base` aside; what it is. */
export function endingOf(draft: ObjectDraft): string | undefined {
  return nameWords(draft).at(-1);
}

/** The words of a type's name; a trailing `base` says what the type is for, not what it is. */
function nameWords({ name }: ObjectDraft): readonly string[] {
  const words = wordsOf(bareName(name));
  return words.length > 1 && words.at(-1) === 'base' ? words.slice(0, -1) : words;
}

function repeatsAll(draft: ObjectDraft, base: ObjectDraft, { root, cited }: BaseSearch): boolean {
  const inherited = lineageOf(base).filter((type) => type !== root);
  const properties = inherited.flatMap((type) => [...type.properties.entries()]);
  const agrees = properties.every(([key, property]) => {
    const own = draft.properties.get(key);
    return own !== undefined && JSON.stringify(own.schema) === JSON.stringify(property.schema);
  });
  const owned = cited.get(draft);
  const isOwner = owned !== undefined && properties.every(([key]) => owned.has(key));
  return agrees && !isOwner && (base.abstract || properties.length >= SHARED_MINIMUM);
}

function hasKey(draft: ObjectDraft, key: string, addressed: ReadonlySet<string>): boolean {
  if (draft.keyProperty?.toLowerCase() === key) return true;
  if (draft.keyProperty !== undefined || !draft.properties.has(key)) return false;
  return (
    addressed.has(draft.name) ||
    draft.declarations.some(({ declaration }) => isIdentifier(sampleOf(declaration.representation?.value, key)))
  );
}

/** The representation marks the key: `"id": "String (identifier)"`. */
function isIdentifier(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && /\bidentifier\b/i.test(value);
}
