import type { Block, Section, TableBlock } from '../../markdown/block.js';
import { isWithin, withAncestors } from '../../markdown/sections.js';
import type { PageContext } from '../context/page-context.js';
import { mentions } from '../prose/marked-sentences.js';
import type { RepresentationFence } from '../sections/representations.js';
import type { SectionIndex } from '../sections/section-index.js';
import { ownerOfProperties } from '../sections/section-type-name.js';
import { annotatedName } from '../sections/type-name.js';
import { meaningOfRows, propertyColumnsOf } from '../tables/property-columns.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';

/** The part of a page that describes one type: mostly the whole page. */
export interface TypeScope {
  /** The section whose heading is about the type. */
  readonly owner?: Section;
  /** Sections that may hold its property tables, in page order. */
  readonly sections: readonly Section[];
  /** The first one is read; the others show the same type again. */
  readonly representations: readonly RepresentationFence[];
}

interface OpenScope {
  readonly owner: Section | undefined;
  readonly sections: Section[];
  readonly representations: RepresentationFence[];
}

const TABLE_MEANINGS: ReadonlySet<SectionMeaning> = new Set([
  'properties',
  'relationships',
  'navigation',
  'instance-attributes',
]);

/** A heading of one word that can be the name of a type. */
export const TYPE_NAME = /^[A-Z]\w*$/;

/**
 * Divides a page into the types that it describes. Sections of properties and representations belong to the heading
 * that they stand under. A heading below the title has a type of its own only when it is named as one, or when the
 * title itself is about no type.
 * @param title the section of the page's title
 */
export function findTypeScopes(
  title: Section | undefined,
  representations: readonly RepresentationFence[],
  index: SectionIndex,
  context: PageContext,
): readonly TypeScope[] {
  const scopes: OpenScope[] = [];
  const open = (owner: Section | undefined) => {
    const scope: OpenScope = { owner, sections: [], representations: [] };
    scopes.push(scope);
    return scope;
  };
  const ownerOf = (section: Section) => findOwner(section, title, representations, index);
  const scopeOf = (owner: Section | undefined) => scopes.find((scope) => scope.owner === owner) ?? open(owner);
  for (const section of context.sections) {
    const meaning = index.meaning(section);
    if (meaning === undefined || !TABLE_MEANINGS.has(meaning) || index.isInOperation(section)) continue;
    scopeOf(ownerOf(section)).sections.push(section);
  }
  for (const representation of representations) {
    const owner = ownerOf(representation.section);
    const fitting = scopes.find((scope) => scope.owner === owner && showsSameType(scope, representation));
    (fitting ?? open(owner)).representations.push(representation);
  }
  for (const scope of scopes)
    for (const section of sectionsOfType(scope, title, context, index)) scope.sections.push(section);
  return scopes;
}

/**
 * Sections without a meaning of their own that hold property tables of a type: a heading `book properties` on a page that shows
 * a representation of `book`, a heading below the title that is about the type, with the table right under it, or the only
 * heading with such a table, whatever it says, where none says that it has properties.
 */
function sectionsOfType(
  { owner, sections, representations }: TypeScope,
  title: Section | undefined,
  context: PageContext,
  index: SectionIndex,
): readonly Section[] {
  const names = representations.flatMap((one) => annotatedName(one.annotation)?.split('.').at(-1)?.toLowerCase() ?? []);
  const isNamed = ({ title: heading }: Section) => {
    const name = ownerOfProperties(heading, context.vocabulary);
    return name !== undefined && names.includes(name.toLowerCase());
  };
  const isHeading = (section: Section) =>
    section === owner && section !== title && sections.length === 0 && index.typeName(section) !== undefined;
  const holdsProperties = ({ blocks }: Section) =>
    blocks.some((block) => block.kind === 'table' && isOfProperties(block, context));
  const said = context.sections.filter(
    (section) => !sections.includes(section) && (isNamed(section) || isHeading(section)) && holdsProperties(section),
  );
  const isTold = sections.some((section) => index.meaning(section) === 'properties');
  if (said.length > 0 || isTold || !owner) return said;
  const unsaid = owner.children.filter(
    (section) => index.ownMeaning(section) === undefined && !index.naming(section) && holdsProperties(section),
  );
  return unsaid.length === 1 ? unsaid : [];
}

/** For a page without such headings: a table that is plainly one of properties, or said to be, belongs to the heading right above it. */
export function findBareScopes(index: SectionIndex, context: PageContext): readonly TypeScope[] {
  return context.sections.flatMap((section) => {
    const isFree = isFreeHeading(section, index) && (!index.naming(section) || index.typeName(section));
    const isBare =
      isFree &&
      section.blocks.some(
        (block, at) =>
          block.kind === 'table' &&
          (isOfProperties(block, context) ||
            isBelowType(block, section, index, context) ||
            isAnnounced(block, section.blocks[at - 1], section, index, context)),
      );
    return isBare && !index.isInOperation(section)
      ? [{ owner: section, sections: [section], representations: [] }]
      : [];
  });
}

/** A type may be called "Member": with a table of properties it is one. */
function isFreeHeading(section: Section, index: SectionIndex): boolean {
  const meaning = index.meaning(section);
  return meaning === undefined || (meaning === 'members' && TYPE_NAME.test(section.title));
}

/** The title of the first column says so, and a column of types stands beside it. */
function isOfProperties(table: TableBlock, { vocabulary }: PageContext): boolean {
  const meaning = meaningOfRows(table, vocabulary);
  const isTitled = meaning !== undefined && TABLE_MEANINGS.has(meaning);
  return isTitled && propertyColumnsOf(table, vocabulary)?.has('type') === true;
}

/** Below a heading that names a type, "Loan structure", names beside types are its properties, unless it is about requests. */
function isBelowType(table: TableBlock, section: Section, index: SectionIndex, { vocabulary }: PageContext): boolean {
  if (index.typeName(section) === undefined) return false;
  const columns = propertyColumnsOf(table, vocabulary);
  if (!columns || columns.has('required')) return false;
  if (!columns.has('description')) return columns.has('type') && table.header.cells.length === 2;
  return columns.has('type') || index.naming(section)?.meaning === 'type';
}

/** "The Loan object has the following values.": below a heading that names the type, the title of the first column need not say more. */
function isAnnounced(
  table: TableBlock,
  above: Block | undefined,
  section: Section,
  index: SectionIndex,
  { vocabulary }: PageContext,
): boolean {
  if (above?.kind !== 'paragraph' || !(index.typeName(section) ?? TYPE_NAME.exec(section.title))) return false;
  const { tableOfType } = vocabulary.operation.sentences;
  return mentions(above.text, tableOfType) && propertyColumnsOf(table, vocabulary)?.has('type') === true;
}

/** A scope without a representation takes any; one that has some takes those that name the same type, or none. */
function showsSameType(scope: OpenScope, representation: RepresentationFence): boolean {
  const [first] = scope.representations;
  if (!first) return true;
  const name = nameOf(representation);
  return name === undefined || name === nameOf(first);
}

function nameOf(representation: RepresentationFence): string | undefined {
  return annotatedName(representation.annotation) ?? representation.title;
}

function findOwner(
  section: Section,
  title: Section | undefined,
  representations: readonly RepresentationFence[],
  index: SectionIndex,
): Section | undefined {
  const titleIsType = title !== undefined && index.typeName(title) !== undefined;
  const candidate = withAncestors(section).find((one) => index.ownMeaning(one) === undefined);
  if (candidate === undefined || candidate === title) return title;
  if (index.typeName(candidate) !== undefined) return candidate;
  const isNamed = representations.some((one) => one.title !== undefined && isWithin(one.section, candidate));
  return isNamed || !titleIsType ? candidate : title;
}
