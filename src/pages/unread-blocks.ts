import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { Block, Section } from '../markdown/block.js';
import { plainText } from '../markdown/plain-text.js';
import { withAncestors } from '../markdown/sections.js';
import type { PageContext } from './context/page-context.js';
import { PAGES_DIAGNOSTICS } from './diagnostics.js';
import type { PageKind } from './page-model.js';
import { misspeltTitle } from './sections/misspelt-titles.js';
import type { SectionIndex } from './sections/section-index.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';

/** Sections whose tables and code illustrate what stands elsewhere, on pages that document no operation. */
const PROSE: readonly (SectionMeaning | undefined)[] = [
  'examples',
  'request',
  'response',
  'derived-types',
  'remarks',
  'see-also',
];

/**
 * Settles the tables and fences that no recogniser has claimed. They are prose and count as used on a page that documents
 * no operation and no type, in banners, and in the illustrating sections of a page of types; elsewhere each gets a
 * finding.
 * Raises `pages/unread-table`, `pages/misspelt-title`, `pages/unread-list` and `pages/unread-fence`.
 * @returns the blocks that were reported
 */
export function settleUnread(
  unclaimed: readonly Block[],
  kind: PageKind,
  index: SectionIndex,
  context: PageContext,
): ReadonlySet<Block> {
  const reported = new Set<Block>();
  const titles = new Set(context.sections.map(({ title }) => title));
  for (const block of unclaimed) {
    const section = sectionAround(block, context);
    const isProse =
      kind === 'concept' ||
      isBanner(block, section) ||
      isContents(block, titles) ||
      (kind !== 'operation' && isIllustration(section, index));
    const count = block.kind === 'table' ? block.rows.length : 1;
    context.ledger[isProse ? 'used' : 'reported'](block.kind === 'table' ? 'tableRows' : 'fences', count);
    if (isProse) continue;
    reported.add(block);
    reportUnread(block, section?.title ?? '', context);
  }
  return reported;
}

/** The section that a block stands in. */
export function sectionAround(block: Block, { sections }: PageContext): Section | undefined {
  return sections.find(({ blocks }) => blocks.includes(block));
}

/** What an include puts below the title, such as a table of the clouds that offer the API, is shared by many pages. */
function isBanner(block: Block, section: Section | undefined): boolean {
  return block.at.file !== undefined && section?.ancestors.length === 0;
}

/** A table of names that the page has headings for. */
function isContents(block: Block, titles: ReadonlySet<string>): boolean {
  const names = block.kind === 'table' ? block.rows.map(({ cells: [first] }) => plainText(first?.text ?? '')) : [];
  return names.length > 0 && names.every((name) => titles.has(name));
}

/** Whether a section, or one around it, shows or explains what others say. */
export function isIllustration(section: Section | undefined, index: SectionIndex): boolean {
  return section !== undefined && withAncestors(section).some((one) => PROSE.includes(index.ownMeaning(one)));
}

function reportUnread(block: Block, section: string, context: PageContext): void {
  const place = placeIn(context.file, block.at);
  if (block.kind === 'table' && block.listed) {
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unread-list', { items: block.rows.length, section }, place));
    return;
  }
  const misspelt = block.kind === 'table' ? misspeltTitle(block, section, context.vocabulary) : undefined;
  if (block.kind === 'table' && misspelt) {
    const parameters = { ...misspelt, rows: block.rows.length };
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'misspelt-title', parameters, place));
  } else if (block.kind === 'table') {
    const header = block.header.cells.map(({ text }) => plainText(text)).join(' | ');
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unread-table', { rows: block.rows.length, header, section }, place));
  } else if (block.kind === 'code') {
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unread-fence', { language: block.language, section }, place));
  }
}
