import type { Section } from '../markdown/block.js';
import { joinWords } from './resource/type-name.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

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
