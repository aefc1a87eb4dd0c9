import { increment, mostFrequent } from '../../collections/collect.js';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Place, placeIn, type Report } from '../../diagnostics/diagnostic.js';
import type { EnumerationDeclaration, PropertyRow, TypeDeclaration } from '../../pages/declarations.js';
import type { PageModel } from '../../pages/page-model.js';
import { namedIn } from '../../type-expressions/item-type.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import { bareName, namespaceOf } from '../names/words.js';
import type { EnumDraft, MemberDraft } from './type-draft.js';
import type { TypeRegistry } from './type-registry.js';

/**
 * The namespace of the family: the most frequent one of its pages, else of the type names that they write out in full.
 * It completes the names on pages without a namespace line.
 */
export function familyNamespace(pages: readonly PageModel[]): string | undefined {
  return (
    mostFrequentOf(pages.map(({ namespace }) => namespace)) ??
    mostFrequentOf(pages.flatMap(({ types }) => types.map(({ name }) => namespaceOf(name))))
  );
}

function mostFrequentOf(namespaces: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const namespace of namespaces) if (namespace) increment(counts, namespace);
  return mostFrequent(counts);
}

/** Enters every type and enumeration that a page defines. Enumerations of pages come before those of sections. */
export function declareTypes(pages: readonly PageModel[], registry: TypeRegistry, report: Report): void {
  for (const page of pages) for (const declaration of page.types) declareType(page, declaration, registry, report);
  for (const from of ['page', 'collection', 'section'] as const) {
    for (const page of pages) {
      for (const declaration of page.enumerations) {
        if (declaration.from === from) declareEnumeration(page, declaration, registry, report);
      }
    }
  }
}

function declareType(page: PageModel, declaration: TypeDeclaration, registry: TypeRegistry, report: Report): void {
  const place = placeIn(page.file, declaration.at);
  const name = registry.qualify(declaration.name, page);
  const draft = registry.defineObject(name, place, page.file, declaration.anchors);
  if (!draft) return;
  if (draft.name !== name)
    report(diagnostic(LINK_DIAGNOSTICS, 'type-name-case', { found: name, name: draft.name }, place));
  const first = draft.declarations[0];
  if (first && first.scope.file !== page.file && declaration.properties.length > 0) {
    report(diagnostic(LINK_DIAGNOSTICS, 'type-defined-twice', { name: draft.name, other: first.scope.file }, place));
  }
  if (declaration.alias !== undefined) registry.alias(declaration.alias, draft);
  draft.inferred = false;
  if (!first) draft.origin = place;
  const namespace = namespaceOf(draft.name);
  draft.declarations.push({ declaration, scope: { file: page.file, ...(namespace && { namespace }) } });
  draft.description ??= declaration.description;
  draft.deprecated ||= declaration.deprecated;
  draft.abstract ||= declaration.abstract;
  draft.open ||= declaration.openType ?? false;
  draft.keyProperty ??= declaration.keyProperty;
  for (const statement of declaration.bases) draft.bases.push({ statement, scope: page });
}

function declareEnumeration(
  page: PageModel,
  declaration: EnumerationDeclaration,
  registry: TypeRegistry,
  report: Report,
): void {
  const place = placeIn(page.file, declaration.at);
  const name = enumerationName(page, declaration, registry);
  const draft = registry.defineEnum(name, place, declaration.from, page.file, declaration.anchors);
  if (!draft) {
    const other = registry.get(name)?.origin.file ?? '';
    report(diagnostic(LINK_DIAGNOSTICS, 'enumeration-named-as-type', { name, other }, place));
    return;
  }
  const members = membersOf(declaration, page.file);
  draft.deprecated ||= declaration.deprecated;
  if (draft.members.length === 0) {
    draft.members = members;
    draft.flags = declaration.flags;
    draft.from = declaration.from;
    draft.description ??= declaration.description;
  } else if (!sameMembers(draft.members, members)) {
    reportOtherMembers(draft, place, report);
  }
}

/**
 * A section that lists the values of a property has the property's name, and properties of several types may have it: where
 * another page has other values under the name, it is completed with the type, as in `library.loan.status`.
 */
function enumerationName(page: PageModel, declaration: EnumerationDeclaration, registry: TypeRegistry): string {
  const name = registry.qualify(declaration.name, page);
  const known = registry.get(name);
  if (declaration.from !== 'section' || known?.kind !== 'enum' || known.from !== 'section') return name;
  if (known.origin.file === page.file || sameMembers(known.members, membersOf(declaration, page.file))) return name;
  const owner = page.types.find(({ properties }) => properties.some((row) => takesValues(row, declaration.name)));
  return owner ? `${registry.qualify(owner.name, page)}.${declaration.name}` : name;
}

/** The property has the name, and no type of another name. */
function takesValues({ name, type }: PropertyRow, wanted: string): boolean {
  const named = type && namedIn(type);
  const isWanted = (text: string) => text.toLowerCase() === wanted.toLowerCase();
  return isWanted(name) && (!named || isWanted(bareName(named.name)));
}

function membersOf(declaration: EnumerationDeclaration, file: string): MemberDraft[] {
  const members = new Map<string, MemberDraft>();
  for (const { name, value, description, deprecated, at } of declaration.members) {
    if (members.has(name)) continue;
    members.set(name, {
      name,
      ...(value !== undefined && { value }),
      ...(description && { description }),
      ...(deprecated && { deprecated }),
      origin: placeIn(file, at),
    });
  }
  return [...members.values()];
}

function sameMembers(left: readonly MemberDraft[], right: readonly MemberDraft[]): boolean {
  const names = new Set(left.map(({ name }) => name));
  return right.length === names.size && right.every(({ name }) => names.has(name));
}

function reportOtherMembers(draft: EnumDraft, place: Place, report: Report): void {
  report(
    diagnostic(LINK_DIAGNOSTICS, 'enumeration-defined-twice', { name: draft.name, other: draft.origin.file }, place),
  );
}
