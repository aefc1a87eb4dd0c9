import type { Section } from '../../markdown/block.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { joinWords } from './type-name.js';

/** `book properties`, `book fields`. */
const NAME_AND_NOUN = /^(\w+) (\w+)$/;

/** The name of what a heading says that the properties below it are of: `book properties`. Absent for other headings. */
export function ownerOfProperties(title: string, { sectionOf }: Vocabulary): string | undefined {
  const [, name, noun = ''] = NAME_AND_NOUN.exec(title) ?? [];
  return sectionOf(noun)?.meaning === 'properties' ? name : undefined;
}

/**
 * The name of the type that a section inside of another description describes, by its heading: `Address` of "Address object",
 * `loanValues` of "Loan values". Absent for headings that name nothing.
 */
export function sectionTypeName({ title }: Section, { namedBy, isNameless }: Vocabulary): string | undefined {
  const named = namedBy(title);
  if (named?.name === undefined || isNameless(named.name)) return undefined;
  if (named.meaning === 'type' || named.meaning === 'likely-type') return joinWords(named.name);
  return named.meaning === 'values' ? joinWords(title) : undefined;
}
