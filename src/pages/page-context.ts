import type { Diagnostic, Position } from '../diagnostics/diagnostic.js';
import type { Block, Section } from '../markdown/block.js';
import type { LinkTarget } from '../type-expressions/type-expression.js';
import type { LedgerCounter } from './ledger.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What every recogniser of one page gets. */
export interface PageContext {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly Block[];
  /** Every section in page order. */
  readonly sections: readonly Section[];
  readonly ledger: LedgerCounter;
  /** Takes a finding that is already made (from a lower stage). */
  report(diagnostic: Diagnostic): void;
  /** Resolves a link of this page; `at` is where it stands (an include resolves against its own folder). */
  resolveLink(url: string, at?: Position): LinkTarget;
}
