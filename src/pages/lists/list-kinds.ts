import type { Section } from '../../markdown/block.js';
import { LIST_TITLES } from '../vocabulary/list-words.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What the items of a list are expected to name. */
export interface FieldListKind {
  readonly names: 'field' | 'header';
  /** The title that the column of names would have. */
  readonly title: string;
  /** Most of the items need a type: the heading alone does not say that the list has properties. */
  readonly typed: boolean;
}

/** What a list under a heading can hold. */
export type ListKind = FieldListKind | 'members' | 'permissions';

const PROPERTIES: FieldListKind = { names: 'field', title: LIST_TITLES.properties, typed: false };
const PARAMETERS: FieldListKind = { names: 'field', title: LIST_TITLES.parameters, typed: false };
const INNER: FieldListKind = { ...PROPERTIES, typed: true };

const KINDS: ReadonlyMap<SectionMeaning, ListKind> = new Map<SectionMeaning, ListKind>([
  ['properties', PROPERTIES],
  ['relationships', PROPERTIES],
  ['navigation', PROPERTIES],
  ['instance-attributes', PROPERTIES],
  ['path-parameters', PARAMETERS],
  ['query-parameters', PARAMETERS],
  ['function-parameters', PARAMETERS],
  ['parameters', PARAMETERS],
  ['request-headers', { ...PARAMETERS, names: 'header' }],
  ['request-body', PROPERTIES],
  ['response', INNER],
  ['members', 'members'],
  ['permissions', 'permissions'],
]);

/** `book properties`. */
const PROPERTIES_OF = /^\w+ (?=\w+$)/;

/**
 * Gives a function that tells what lists in a section can hold besides prose, by what the headings around them say; nothing in
 * examples.
 */
export function listKinds(
  sections: readonly Section[],
  vocabulary: Vocabulary,
): (section: Section) => ListKind | undefined {
  const title = sections.find(({ level }) => level === 1) ?? sections.find(({ level }) => level > 0);
  const meanings = new Map(
    sections.map((section) => [section, section === title ? undefined : vocabulary.sectionOf(section.title)?.meaning]),
  );
  const isOperation = [...meanings.values()].includes('http-request');
  return (section) => {
    if (section === title && isOperation) return undefined;
    const around = [section, ...section.ancestors];
    if (around.some((one) => meanings.get(one) === 'examples')) return undefined;
    const told = around.find(
      (one) => meanings.get(one) !== undefined || vocabulary.namedBy(one.title) || one === title,
    );
    const meaning = told && meanings.get(told);
    // What a heading names is not what the headings below it are about.
    return meaning ? KINDS.get(meaning) : told === section ? kindNamedBy(section.title, vocabulary) : undefined;
  };
}

/** Of a list right below a heading such as `size values` or `book object`. */
function kindNamedBy(title: string, { namedBy, sectionOf }: Vocabulary): ListKind | undefined {
  const naming = namedBy(title)?.meaning;
  if (naming === 'enumeration' || naming === 'values') return 'members';
  return naming !== undefined || sectionOf(title.replace(PROPERTIES_OF, ''))?.meaning === 'properties'
    ? INNER
    : undefined;
}
