import type { ObjectDraft } from './type-draft.js';

/** A type that no page defines, and in whose place payloads show text alone: an enumeration whose members nobody lists. */
export function isTextAlone({ inferred, shownAsText, properties, base, heirs }: ObjectDraft): boolean {
  return inferred && shownAsText === true && properties.size === 0 && !base && heirs.size === 0;
}
