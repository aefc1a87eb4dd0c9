import type { Block } from '../../markdown/block.js';
import type { LedgerCounter } from './ledger.js';

/** Which tables and fences of a page somebody has taken. */
export interface BlockClaims {
  claim(block: Block): void;
  has(block: Block): boolean;
  /** Tables and fences that nobody has taken, in page order. */
  unclaimed(): readonly Block[];
}

/** Counts every table row and fence of a page as read, and then what becomes of the fences. */
export function createClaims(blocks: readonly Block[], ledger: LedgerCounter): BlockClaims {
  const claimed = new Set<Block>();
  const claimable = blocks.filter((block) => block.kind === 'table' || block.kind === 'code');
  for (const block of claimable) {
    if (block.kind === 'table') ledger.read('tableRows', block.rows.length);
    else ledger.read('fences');
  }
  return {
    claim: (block) => {
      if (block.kind === 'code' && !claimed.has(block)) ledger.used('fences');
      claimed.add(block);
    },
    has: (block) => claimed.has(block),
    unclaimed: () => claimable.filter((block) => !claimed.has(block)),
  };
}
