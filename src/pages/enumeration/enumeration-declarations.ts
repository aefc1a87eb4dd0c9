import type { Block, Section, TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { namedIn } from '../../type-expressions/item-type.js';
import { allowsCombinations } from '../constraints/read-combination.js';
import type { PageContext } from '../context/page-context.js';
import type { EnumerationDeclaration, EnumerationMember, TypeDeclaration } from '../declarations.js';
import { readIntroduction } from '../head/introduction.js';
import { isDeprecation, type PageHead } from '../head/page-head.js';
import { stripMarks } from '../prose/sentences.js';
import type { SectionIndex } from '../sections/section-index.js';
import { annotatedName, joinWords } from '../sections/type-name.js';
import { areFlags } from './flags.js';
import { memberColumnsOf, readMemberRows, valueColumnsOf } from './members.js';

/** An ordinary word or several: no name in the middle of prose. */
const WORD = /^[A-Z][a-z]*$|\s/;

/** What the readers of one page's enumerations share. */
interface EnumerationScope {
  readonly head: PageHead;
  readonly index: SectionIndex;
  readonly context: PageContext;
  /** Properties of the page's types, by lower-case name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Names that stand in type cells of the page, in lower case, and that none of its types has. */
  readonly typeNames: ReadonlySet<string>;
  /** What a section such as `x values` is on this page. */
  readonly sectionKind: 'section' | 'collection';
  /** The title says that the page lists enumerations, so that their names may be ordinary words. */
  readonly isTitled: boolean;
  readonly isOperation: boolean;
}

/** The name of an enumeration, the section that describes it, and where its members are looked for. */
interface Candidate {
  readonly name: string;
  readonly owner: Section;
  readonly blocks: readonly Block[];
  readonly from: EnumerationDeclaration['from'];
  /** The heading does not say that the table lists values: the table's header must. */
  readonly strict: boolean;
}

/**
 * Reads the enumerations of a page: the one that the page is about, whose members stand under a heading of their own; those
 * of sections such as `x values`, or named like a property or like what a type cell names; and tables with a column such as
 * `x value`. Each takes its members from the first table, else from the first list, that has some.
 * @param types the types of the page, whose properties the values may belong to
 * @param isOperation the page documents an operation
 */
export function readEnumerations(
  head: PageHead,
  index: SectionIndex,
  types: readonly TypeDeclaration[],
  isOperation: boolean,
  context: PageContext,
): readonly EnumerationDeclaration[] {
  const names = types.flatMap(({ properties }) => properties.map(({ name }) => name));
  const scope: EnumerationScope = {
    head,
    index,
    context,
    properties: new Map(names.map((name) => [name.toLowerCase(), name])),
    typeNames: typeNamesIn(types),
    sectionKind: isOperation || types.length > 0 ? 'section' : 'collection',
    isTitled: isTitledAsEnumerations(head, context),
    isOperation,
  };
  return context.sections.flatMap((section) => {
    const candidate = findCandidate(section, scope);
    const declaration = candidate && declare(candidate, scope);
    return declaration ? [declaration] : readValueTables(section, scope);
  });
}

function findCandidate(section: Section, scope: EnumerationScope): Candidate | undefined {
  const { index, head, sectionKind } = scope;
  // "List members" is what the operation does, and the tables below it are banners.
  if (scope.isOperation && section === head.section) return undefined;
  const naming = index.naming(section);
  if (naming?.meaning === 'values' || naming?.meaning === 'enumeration') {
    const name = nameOf(naming.name, scope);
    const from = section === head.section ? 'page' : sectionKind;
    const isWord = from === 'collection' && !scope.isTitled && WORD.test(naming.name ?? '');
    return name === undefined || isWord
      ? undefined
      : { name, owner: section, blocks: section.blocks, from, strict: false };
  }
  if (index.isInOperation(section)) return undefined;
  if (index.ownMeaning(section) === 'members') return findPageCandidate(section, scope);
  const name = findTypeName(section, scope) ?? scope.properties.get(joinWords(section.title)?.toLowerCase() ?? '');
  return name === undefined
    ? undefined
    : { name, owner: section, blocks: section.blocks, from: 'section', strict: true };
}

/** A heading that is what type cells of the page name, with a table that can list nothing but values. */
function findTypeName({ title, blocks }: Section, { typeNames, context }: EnumerationScope): string | undefined {
  if (!typeNames.has(title.toLowerCase())) return undefined;
  const [table] = blocks.filter((block) => block.kind === 'table');
  const isOfNames = (text: string) => context.vocabulary.propertyColumnOf(plainText(text))?.meaning === 'name';
  return table && !table.header.cells.some(({ text }) => isOfNames(text)) ? title : undefined;
}

function typeNamesIn(types: readonly TypeDeclaration[]): ReadonlySet<string> {
  const own = new Set(types.map(({ name }) => name.toLowerCase()));
  const named = types.flatMap(({ properties }) =>
    properties.flatMap(({ type }) => (type && namedIn(type)?.name.toLowerCase()) ?? []),
  );
  return new Set(named.filter((name) => !own.has(name)));
}

/** A heading such as "Members": the heading around it, mostly the title, names the enumeration. */
function findPageCandidate(section: Section, scope: EnumerationScope): Candidate | undefined {
  const { index, head, context } = scope;
  const owner = section.ancestors.find((one) => index.ownMeaning(one) === undefined) ?? head.section;
  const table = section.blocks.find(({ kind }) => kind === 'table');
  const annotated = table && annotatedName(context.annotationOf(table));
  const name = owner && (annotated ?? nameOf(index.naming(owner)?.name ?? owner.title, scope));
  if (!owner || name === undefined) return undefined;
  return { name, owner, blocks: section.blocks, from: 'page', strict: false };
}

function declare(candidate: Candidate, scope: EnumerationScope): EnumerationDeclaration | undefined {
  const { name, owner, from } = candidate;
  const { head, context } = scope;
  const members = readMembers(candidate, context);
  if (members.length === 0) return undefined;
  const isPage = owner === head.section;
  const description = isPage ? head.description : readIntroduction(owner.blocks, context).description;
  return {
    name,
    anchors: scope.context.anchors().get(owner) ?? [],
    from,
    ...(description !== undefined && { description }),
    flags:
      /\bflags\b/i.test(owner.title) ||
      areFlags(members) ||
      allowsCombinations(stripMarks(description ?? ''), undefined, context.vocabulary.combinationIn),
    deprecated: isPage ? head.deprecated : owner.blocks.some((block) => isDeprecation(block, context)),
    members,
    at: owner.at,
  };
}

function readMembers({ blocks, strict }: Candidate, context: PageContext): readonly EnumerationMember[] {
  for (const block of blocks) {
    if (block.kind !== 'table' || context.isClaimed(block)) continue;
    const columns = memberColumnsOf(block, context.vocabulary, strict);
    if (columns) return readMemberRows(block, columns, context);
  }
  return [];
}

/** Tables that say in a column's title which property's values they hold. */
function readValueTables(section: Section, scope: EnumerationScope): readonly EnumerationDeclaration[] {
  const { context, properties, index } = scope;
  if (properties.size === 0 || index.isInOperation(section)) return [];
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'table' || context.isClaimed(block)) return [];
    const found = valueColumnsOf(block, properties, context.vocabulary);
    return found ? declareTable(block, found, context) : [];
  });
}

function declareTable(
  table: TableBlock,
  { name, columns }: NonNullable<ReturnType<typeof valueColumnsOf>>,
  context: PageContext,
): readonly EnumerationDeclaration[] {
  const members = readMemberRows(table, columns, context);
  return members.length === 0
    ? []
    : [{ name, from: 'section', flags: false, deprecated: false, members, at: table.at }];
}

/** A name as the properties of the page spell it, where one of them has it. */
function nameOf(text: string | undefined, { properties, context }: EnumerationScope): string | undefined {
  const name = joinWords(text ?? '');
  if (name === undefined || context.vocabulary.isNameless(name)) return undefined;
  return properties.get(name.toLowerCase()) ?? name;
}

function isTitledAsEnumerations({ title }: PageHead, { vocabulary }: PageContext): boolean {
  const naming = vocabulary.namedBy(title)?.meaning;
  return naming === 'values' || naming === 'enumeration' || vocabulary.sectionOf(title)?.meaning === 'members';
}
