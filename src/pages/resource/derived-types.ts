import type { Block, Section } from '../../markdown/block.js';
import { withDescendants } from '../../markdown/sections.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import type { DerivedType } from '../declarations.js';
import { stripMarks } from '../prose/sentences.js';
import type { SectionIndex } from '../sections/section-index.js';
import { readType } from '../tables/read-type.js';

/** A link at the very beginning. */
const LEADING_LINK = /^(\[[^[\]]*\]\([^()\s]*\))/;

/**
 * The types that a page lists below headings such as "Derived types": those that the rows of a table or the items of a list
 * begin with. Claims the tables; their rows count as used.
 * @param owner the heading of the type that they derive from
 */
export function readDerivedTypes(owner: Section, index: SectionIndex, context: PageContext): readonly DerivedType[] {
  return owner.children
    .flatMap(withDescendants)
    .filter((section) => index.ownMeaning(section) === 'derived-types')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => entriesOf(block, context))
    .flatMap(({ text, at }) => {
      const link = LEADING_LINK.exec(stripMarks(text))?.[1];
      const type = link === undefined ? undefined : readType(link, at, context);
      return type?.kind === 'named' ? [{ type, at }] : [];
    });
}

function entriesOf(block: Block, context: PageContext): readonly PlacedText[] {
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table' || context.isClaimed(block)) return [];
  context.claim(block);
  context.ledger.used('tableRows', block.rows.length);
  return block.rows.flatMap(({ cells }) => cells.slice(0, 1));
}
