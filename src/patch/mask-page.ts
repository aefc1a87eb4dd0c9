import { commentLines } from '../emit/typescript/literals.js';
import type { EnumerationDeclaration, TypeDeclaration } from '../pages/declarations.js';
import type { PageModel } from '../pages/page-model.js';

/** Gives the stand-in for the next text of a page. */
export type MaskText = (text: string) => string;

/** How many lines a text may have in a comment. */
type Room = 'one-line' | 'lines';

/**
 * Puts stand-ins in the place of the descriptions that linking and emitting carry from the page to the files without ever
 * looking at them or comparing them: those of the page, of types and their properties, of enumerations and their members.
 * The same page always gives its texts in the same order.
 */
export function maskPage(page: PageModel, mask: MaskText): PageModel {
  return {
    ...page,
    ...maskDescription(page, mask, 'lines'),
    types: page.types.map((type) => maskType(type, mask)),
    enumerations: page.enumerations.map((enumeration) => maskEnumeration(enumeration, mask)),
  };
}

function maskType(type: TypeDeclaration, mask: MaskText): TypeDeclaration {
  return {
    ...type,
    ...maskDescription(type, mask, 'lines'),
    properties: type.properties.map((row) => ({ ...row, ...maskDescription(row, mask, 'one-line') })),
  };
}

function maskEnumeration(enumeration: EnumerationDeclaration, mask: MaskText): EnumerationDeclaration {
  return {
    ...enumeration,
    ...maskDescription(enumeration, mask, 'lines'),
    members: enumeration.members.map((member) => ({ ...member, ...maskDescription(member, mask, 'one-line') })),
  };
}

interface Described {
  readonly description?: string;
}

/** The comment of a property or member may be a single line, into which a second one does not fit. */
function maskDescription({ description }: Described, mask: MaskText, room: Room): Described {
  if (description === undefined) return {};
  const { length } = commentLines(description);
  const fits = room === 'lines' ? length > 0 : length === 1;
  return { description: fits ? mask(description) : description };
}
