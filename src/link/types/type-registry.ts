import { appendTo } from '../../collections/collect.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { NamedExpression } from '../../type-expressions/type-expression.js';
import { bareName, inSingular, namespaceOf } from '../names/words.js';
import {
  createEnumDraft,
  createObjectDraft,
  type Draft,
  type EnumDraft,
  type NameScope,
  type ObjectDraft,
} from './type-draft.js';

/** Every type that the pages define or mention. Names are compared ignoring case. */
export interface TypeRegistry {
  /** Adds (or returns) the object type of a page. Undefined when the name is an enumeration. */
  defineObject(name: string, place: Place, file: string, anchors?: readonly string[]): ObjectDraft | undefined;
  /** Adds (or returns) an enumeration. Undefined when the name is an object type. */
  defineEnum(
    name: string,
    place: Place,
    from: EnumDraft['from'],
    file: string,
    anchors?: readonly string[],
  ): EnumDraft | undefined;
  /** Lets a type be found by another qualified name; where several have one, it finds none of them. */
  alias(name: string, draft: Draft): void;
  /**
   * The type that an expression means, if a page defines or mentions it. A name without a link that nothing has is the
   * defined type of which it is the plural or the singular: `**books** object`.
   */
  find(expression: NamedExpression, scope: NameScope): Draft | undefined;
  /** The same by qualified name alone. */
  get(name: string): Draft | undefined;
  /** The type of an expression; a new inferred object when nothing is known of it. */
  mention(expression: NamedExpression, scope: NameScope, place: Place): Draft;
  /** The expression links to a page that exists and defines no type: it names something else. */
  linksElsewhere(expression: NamedExpression): boolean;
  /** The qualified spelling of a name in a scope. */
  qualify(name: string, scope: NameScope): string;
  objects(): readonly ObjectDraft[];
  /** Whether some page defines an object type; the others are only mentioned. */
  definesObjects(): boolean;
  enums(): readonly EnumDraft[];
}

/** What a component key may hold; anything else in a name is replaced. */
const NAME_CHARACTERS = /[^A-Za-z0-9._-]+/g;

/**
 * @param defaultNamespace completes bare names on pages that have no namespace of their own
 * @param pages every page file: a link to one that defines no type is no mention of a type
 */
export function createTypeRegistry(defaultNamespace: string | undefined, pages: Iterable<string>): TypeRegistry {
  const byName = new Map<string, Draft>();
  const byBareName = new Map<string, Draft[]>();
  const bySingular = new Map<string, Draft[]>();
  const byFile = new Map<string, Draft[]>();
  const byAnchor = new Map<string, Draft>();
  const byAlias = new Map<string, Draft | undefined>();
  const knownPages = new Set([...pages].map((file) => file.toLowerCase()));

  const add = <Kind extends Draft>(draft: Kind): Kind => {
    byName.set(draft.name.toLowerCase(), draft);
    appendTo(byBareName, bareName(draft.name).toLowerCase(), draft);
    appendTo(bySingular, inSingular(bareName(draft.name)), draft);
    return draft;
  };
  const register = (draft: Draft, file: string, anchors: readonly string[] = []) => {
    const sameFile = byFile.get(file.toLowerCase());
    if (!sameFile?.includes(draft)) appendTo(byFile, file.toLowerCase(), draft);
    for (const anchor of anchors) byAnchor.set(`${file}#${anchor}`.toLowerCase(), draft);
  };

  const qualify = (name: string, scope: NameScope): string => {
    const clean = cleanName(name);
    if (namespaceOf(clean)) return clean;
    const namespace = scope.namespace ?? defaultNamespace;
    return namespace ? `${namespace}.${clean}` : clean;
  };

  const byTarget = ({ name, target }: NamedExpression): Draft | undefined => {
    if (!target?.file) return undefined;
    const file = target.file.toLowerCase();
    const anchored = target.anchor && byAnchor.get(`${file}#${target.anchor.toLowerCase()}`);
    if (anchored) return anchored;
    const inFile = byFile.get(file) ?? [];
    const wanted = bareName(cleanName(name)).toLowerCase();
    const named = inFile.find((draft) => bareName(draft.name).toLowerCase() === wanted);
    if (named || isNamedBy(target.anchor, wanted)) return named;
    const first = inFile[0];
    return first && (inFile.length === 1 || first.kind === 'object') && !isCollectionPage(inFile) ? first : undefined;
  };

  const byText = (name: string, scope: NameScope): Draft | undefined => {
    const qualified = qualify(name, scope).toLowerCase();
    const exact = byName.get(qualified) ?? byAlias.get(qualified);
    if (exact) return exact;
    return mostLikely(byBareName.get(bareName(cleanName(name)).toLowerCase()));
  };

  /** Only for names without a link, which says what it means, and among types that pages define. */
  const byOtherNumber = ({ name, target }: NamedExpression): Draft | undefined => {
    if (target) return undefined;
    const candidates = bySingular.get(inSingular(bareName(cleanName(name))));
    return mostLikely(candidates?.filter(({ inferred }) => !inferred));
  };

  const mostLikely = (candidates: readonly Draft[] = []): Draft | undefined =>
    candidates.length === 1 ? candidates[0] : candidates.find((draft) => namespaceOf(draft.name) === defaultNamespace);

  const find = (expression: NamedExpression, scope: NameScope): Draft | undefined =>
    byTarget(expression) ?? byText(expression.name, scope) ?? byOtherNumber(expression);

  return {
    qualify,
    find,
    get: (name) => byName.get(name.toLowerCase()),
    mention(expression, scope, place) {
      return find(expression, scope) ?? add(createObjectDraft(qualify(expression.name, scope), place));
    },
    linksElsewhere: ({ target }) => {
      const file = target?.file?.toLowerCase();
      return file !== undefined && knownPages.has(file) && !byFile.has(file);
    },
    alias(name, draft) {
      const key = name.toLowerCase();
      const isShared = byAlias.has(key) && byAlias.get(key) !== draft;
      byAlias.set(key, isShared ? undefined : draft);
    },
    defineObject(name, place, file, anchors) {
      const known = byName.get(name.toLowerCase());
      if (known?.kind === 'enum') return undefined;
      const draft = known ?? add(createObjectDraft(cleanName(name), place));
      register(draft, file, anchors);
      return draft;
    },
    defineEnum(name, place, from, file, anchors) {
      const known = byName.get(name.toLowerCase());
      if (known?.kind === 'object') return undefined;
      const draft = known ?? add(createEnumDraft(cleanName(name), place, from));
      register(draft, file, anchors);
      return draft;
    },
    definesObjects: () => {
      for (const { kind, inferred } of byName.values()) if (kind === 'object' && !inferred) return true;
      return false;
    },
    objects: () => [...byName.values()].filter((draft) => draft.kind === 'object'),
    enums: () => [...byName.values()].filter((draft) => draft.kind === 'enum'),
  };
}

/** An anchor such as `shelfmark-values`, or `books/shelfmark-values` of a site that puts pages into anchors, is about the very type that its link names: that of the page is another one. */
function isNamedBy(anchor: string | undefined, bare: string): boolean {
  const [first] = anchor?.toLowerCase().split('/').at(-1)?.split('-', 1) ?? [];
  return first === bare;
}

/** A page that lists many enumerations has no main one: a link to the page alone says nothing. */
function isCollectionPage(drafts: readonly Draft[]): boolean {
  return drafts.length > 1 && drafts.every((draft) => draft.kind === 'enum');
}

/** A name fit for a component key: it begins with a letter and holds letters, digits, `.`, `_`, `-`. */
function cleanName(name: string): string {
  const clean = name
    .trim()
    .replace(/^#/, '')
    .replace(NAME_CHARACTERS, '-')
    .replace(/^[^A-Za-z]+|(?<![-.])[-.]+$/g, '');
  return clean === '' ? 'unnamed' : clean;
}
