import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { Block } from '../markdown/block.js';
import { plainText } from '../markdown/plain-text.js';
import { PAGES_DIAGNOSTICS } from './diagnostics.js';
import type { PageContext } from './page-context.js';
import type { PageKind } from './page-model.js';

/**
 * Settles the tables and fences that no recogniser has claimed: on a page that documents no operation and no type they
 * are prose and count as used; elsewhere each gets a finding.
 * Raises `pages/unread-table` and `pages/unread-fence`.
 * @returns the blocks that were reported
 */
export function settleUnread(unclaimed: readonly Block[], kind: PageKind, context: PageContext): ReadonlySet<Block> {
  for (const block of unclaimed) settle(block, kind === 'concept', context);
  return new Set(kind === 'concept' ? [] : unclaimed);
}

function settle(block: Block, isProse: boolean, context: PageContext): void {
  const count = block.kind === 'table' ? block.rows.length : 1;
  context.ledger[isProse ? 'used' : 'reported'](block.kind === 'table' ? 'tableRows' : 'fences', count);
  if (isProse) return;
  const section = context.sections.find(({ blocks }) => blocks.includes(block))?.title ?? '';
  const place = placeIn(context.file, block.at);
  if (block.kind === 'table') {
    const header = block.header.cells.map(({ text }) => plainText(text)).join(' | ');
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unread-table', { rows: count, header, section }, place));
  } else if (block.kind === 'code') {
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unread-fence', { language: block.language, section }, place));
  }
}
