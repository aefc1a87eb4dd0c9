import type { Section } from '../../markdown/block.js';
import { withAncestors } from '../../markdown/sections.js';
import { ownerOfProperties } from '../sections/section-type-name.js';
import { titleSectionOf } from '../sections/title-heading.js';
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
  /** What it lists may have members, which are listed in it. */
  readonly nested: boolean;
}

/** What a list under a heading can hold. */
export type ListKind = FieldListKind | 'members' | 'permissions';

const PROPERTIES: FieldListKind = { names: 'field', title: LIST_TITLES.properties, typed: false, nested: true };
const PARAMETERS: FieldListKind = { names: 'field', title: LIST_TITLES.parameters, typed: false, nested: false };
const INNER: FieldListKind = { ...PROPERTIES, typed: true };

const KINDS: ReadonlyMap<SectionMeaning, ListKind> = new Map<SectionMeaning, ListKind>([
  ['properties', PROPERTIES],
  ['relationships', PROPERTIES],
  ['navigation', PROPERTIES],
  ['instance-attributes', PROPERTIES],
  ['path-parameters', PARAMETERS],
  ['query-parameters', PARAMETERS],
  ['function-parameters', PARAMETERS],
  ['parameters', { ...PARAMETERS, nested: true }],
  ['request-headers', { ...PARAMETERS, names: 'header' }],
  ['request-body', PROPERTIES],
  ['response', INNER],
  ['members', 'members'],
  ['permissions', 'permissions'],
]);

/** Tells what lists in a section can hold besides prose. */
export type KindOfLists = (section: Section) => ListKind | undefined;

/** Gives the function that tells it by what the headings around the section say; nothing in examples. */
export function listKinds(sections: readonly Section[], vocabulary: Vocabulary): KindOfLists {
  const title = titleSectionOf(sections);
  const meanings = new Map<Section, SectionMeaning | undefined>();
  // Most sections are asked for nothing.
  const meaningOf = (section: Section) => {
    if (section === title) return undefined;
    if (!meanings.has(section)) meanings.set(section, vocabulary.sectionOf(section.title)?.meaning);
    return meanings.get(section);
  };
  return (section) => {
    if (section === title && sections.some((one) => meaningOf(one) === 'http-request')) return undefined;
    const around = withAncestors(section);
    if (around.some((one) => meaningOf(one) === 'examples')) return undefined;
    const told = around.find((one) => meaningOf(one) !== undefined || vocabulary.namedBy(one.title) || one === title);
    const meaning = told && meaningOf(told);
    // "Returned fields": nothing but properties.
    if (meaning === 'response' && told && vocabulary.endsInFields(told.title)) return PROPERTIES;
    // What a heading names is not what the headings below it are about.
    return meaning ? KINDS.get(meaning) : told === section ? kindNamedBy(section.title, vocabulary) : undefined;
  };
}

/** Of a list right below a heading such as `size values` or `book object`. */
function kindNamedBy(title: string, vocabulary: Vocabulary): ListKind | undefined {
  const naming = vocabulary.namedBy(title)?.meaning;
  if (naming === 'enumeration' || naming === 'values') return 'members';
  return naming !== undefined || ownerOfProperties(title, vocabulary) !== undefined ? INNER : undefined;
}
