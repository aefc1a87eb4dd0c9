import type { Block, Section } from '../../markdown/block.js';
import { anchorsOf } from '../anchors.js';
import { readIntroduction } from '../introduction.js';
import type { PageContext } from '../page-context.js';
import { isDeprecation, type PageHead } from '../page-head.js';
import type { EnumerationDeclaration, EnumerationMember } from '../page-model.js';
import { annotatedName, joinWords } from '../resource/type-name.js';
import type { SectionIndex } from '../section-index.js';
import { areFlags } from './flags.js';
import { memberColumnsOf, readMemberList, readMemberRows } from './members.js';

const NAME = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;

/**
 * Reads the enumerations of a page: the one that the page is about, whose members stand under a heading of their own, and
 * those of sections such as `x values`. Each takes its members from the first table, else from the first list, that
 * has some.
 * @param definesTypes the page defines types too: what it lists are values of their properties
 */
export function readEnumerations(
  head: PageHead,
  index: SectionIndex,
  definesTypes: boolean,
  context: PageContext,
): readonly EnumerationDeclaration[] {
  const anchors = anchorsOf(context.sections);
  return context.sections.flatMap((section) => {
    if (index.isInOperation(section) && index.naming(section)?.meaning !== 'values') return [];
    const declaration = readSection(section, head, index, definesTypes, context);
    const anchor = anchors.get(section);
    return declaration ? [{ ...declaration, ...(anchor !== undefined && { anchor }) }] : [];
  });
}

function readSection(
  section: Section,
  head: PageHead,
  index: SectionIndex,
  definesTypes: boolean,
  context: PageContext,
): EnumerationDeclaration | undefined {
  const naming = index.naming(section);
  if (index.ownMeaning(section) === 'members') return readPageEnumeration(section, head, index, context);
  if (naming?.meaning !== 'values' && naming?.meaning !== 'enumeration') return undefined;
  const name = nameOf(naming.name);
  const members = name === undefined ? [] : readMembers(section.blocks, context);
  if (name === undefined || members.length === 0) return undefined;
  const isPage = section === head.section;
  const description = isPage ? head.description : readIntroduction(section.blocks, context).description;
  return {
    name,
    from: isPage ? 'page' : definesTypes ? 'section' : 'collection',
    ...(description !== undefined && { description }),
    flags: isFlags(section, members),
    deprecated: section.blocks.some((block) => isDeprecation(block, context)),
    members,
    at: section.at,
  };
}

/** A heading such as "Members": the title, or else the heading around it, names the enumeration. */
function readPageEnumeration(
  section: Section,
  head: PageHead,
  index: SectionIndex,
  context: PageContext,
): EnumerationDeclaration | undefined {
  const owner = section.ancestors.find((one) => index.ownMeaning(one) === undefined) ?? head.section;
  const name = owner && (annotatedNameIn(section, context) ?? nameOf(index.naming(owner)?.name ?? owner.title));
  const members = name === undefined ? [] : readMembers(section.blocks, context);
  if (name === undefined || members.length === 0) return undefined;
  const isPage = owner === head.section;
  const description = isPage ? head.description : readIntroduction(owner?.blocks ?? [], context).description;
  return {
    name,
    from: 'page',
    ...(description !== undefined && { description }),
    flags: isFlags(owner ?? section, members),
    deprecated: isPage && head.deprecated,
    members,
    at: owner?.at ?? section.at,
  };
}

function annotatedNameIn(section: Section, context: PageContext): string | undefined {
  const table = section.blocks.find(({ kind }) => kind === 'table');
  return table && annotatedName(context.annotationOf(table));
}

function nameOf(text: string | undefined): string | undefined {
  const name = joinWords(text ?? '');
  return name !== undefined && NAME.test(name) ? name : undefined;
}

function isFlags(section: Section, members: readonly EnumerationMember[]): boolean {
  return /\bflags\b/i.test(section.title) || areFlags(members);
}

function readMembers(blocks: readonly Block[], context: PageContext): readonly EnumerationMember[] {
  for (const block of blocks) {
    const columns = block.kind === 'table' ? memberColumnsOf(block, context.vocabulary) : undefined;
    if (block.kind === 'table' && columns) return readMemberRows(block, columns, context);
  }
  for (const block of blocks) {
    const members = block.kind === 'list' ? readMemberList(block, context) : [];
    if (members.length > 0) return members;
  }
  return [];
}
