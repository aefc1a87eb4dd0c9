import type { Section } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { withAncestors } from '../../markdown/sections.js';
import { isQualifiedName } from '../context/qualified-name.js';
import type { NamingMeaning } from '../vocabulary/naming-headings.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { TitleMatch } from '../vocabulary/title-matcher.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { readTitle } from './status-titles.js';

/** What the headings of a page say, read once. The page's own title has no meaning as a section. */
export interface SectionIndex {
  /** What the section's own heading means. */
  ownMeaning(section: Section): SectionMeaning | undefined;
  /** What the nearest heading with a meaning around the section, or its own, means; a heading that names something ends the search. */
  meaning(section: Section): SectionMeaning | undefined;
  /** The name in a heading such as `x values`. */
  naming(section: Section): TitleMatch<NamingMeaning> | undefined;
  /** The name of the type that the section's heading is about, when it says that it is about one. */
  typeName(section: Section): string | undefined;
  /** Whether the section, or one around it, is a part of the description of an operation. */
  isInOperation(section: Section): boolean;
}

const OPERATION_MEANINGS: ReadonlySet<SectionMeaning | undefined> = new Set([
  'permissions',
  'http-request',
  'request-headers',
  'query-parameters',
  'path-parameters',
  'function-parameters',
  'request-body',
  'response',
  'error-responses',
  'examples',
  'request',
]);

/**
 * @param title the section of the page's title
 * @param titleNaming what that names
 */
export function indexSections(
  sections: readonly Section[],
  title: Section | undefined,
  titleNaming: TitleMatch<NamingMeaning> | undefined,
  vocabulary: Vocabulary,
): SectionIndex {
  const titleName = titleNaming?.name;
  const isType = titleNaming?.meaning === 'type' || titleNaming?.meaning === 'likely-type';
  const meanings = new Map<Section, SectionMeaning | undefined>();
  const namings = new Map<Section, TitleMatch<NamingMeaning> | undefined>();
  for (const section of sections) {
    const heading = withoutName(section.title, titleName);
    const said = readTitle(heading, vocabulary);
    // Errors are explained on pages as well that document no operation.
    const isError = said.status !== undefined && said.status.status >= 400;
    const known = isError ? vocabulary.sectionOf(heading)?.meaning : said.meaning;
    const told = section === title ? undefined : known;
    const isOfType = told === 'members' && isType && hasTypedTable(section, vocabulary);
    const meaning = isOfType ? 'properties' : told;
    meanings.set(section, meaning);
    const naming =
      section === title ? titleNaming : (vocabulary.namedBy(section.title) ?? listedType(section, vocabulary));
    namings.set(section, meaning === undefined ? naming : undefined);
  }
  const ownMeaning = (section: Section) => meanings.get(section);
  const naming = (section: Section) => namings.get(section);
  return {
    ownMeaning,
    naming,
    typeName: (section) => {
      const named = naming(section);
      return named?.meaning === 'type' || named?.meaning === 'likely-type' ? named.name : undefined;
    },
    meaning: (section) => {
      for (const one of withAncestors(section)) {
        const meaning = ownMeaning(one);
        if (meaning !== undefined) return meaning;
        if (naming(one)) return undefined;
      }
      return undefined;
    },
    isInOperation: (section) => withAncestors(section).some((one) => OPERATION_MEANINGS.has(ownMeaning(one))),
  };
}

/** On the page of a type, "Members" that have types are properties; those of an enumeration have at most values. */
function hasTypedTable({ blocks }: Section, { memberColumnOf, propertyColumnOf }: Vocabulary): boolean {
  const table = blocks.find((block) => block.kind === 'table');
  const titles = table?.header.cells.map(({ text }) => plainText(text)) ?? [];
  return titles.some((title) => propertyColumnOf(title)?.meaning === 'type' && !memberColumnOf(title));
}

/** `Book` below "Definitions". */
function listedType(
  { title, ancestors: [around] }: Section,
  { isTypeList }: Vocabulary,
): TitleMatch<NamingMeaning> | undefined {
  const isListed = around !== undefined && isTypeList(around.title);
  return isListed && isQualifiedName(title) ? { meaning: 'likely-type', name: title } : undefined;
}

/** A heading may repeat what the page is about: `user properties` on the page of `user`. */
function withoutName(heading: string, name: string | undefined): string {
  const repeats = name !== undefined && heading.toLowerCase().startsWith(`${name.toLowerCase()} `);
  return repeats ? heading.slice(name.length + 1) : heading;
}
