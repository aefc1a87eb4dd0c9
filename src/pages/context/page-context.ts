import type { Diagnostic, Position } from '../../diagnostics/diagnostic.js';
import type { Annotation, Block, Section } from '../../markdown/block.js';
import type { LinkTarget } from '../../type-expressions/type-expression.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LedgerCounter } from './ledger.js';

/** What every recogniser of one page gets. */
export interface PageContext {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  readonly blocks: readonly Block[];
  /** Every section in page order. */
  readonly sections: readonly Section[];
  /** The anchors of the sections, found when somebody first asks. */
  anchors(): ReadonlyMap<Section, readonly string[]>;
  /** The first section that has an anchor. */
  sectionAt(anchor: string): Section | undefined;
  readonly ledger: LedgerCounter;
  /** The annotation right above a block of this page, read (and its flaws reported) once however often it is asked for. */
  annotationOf(block: Block): Annotation | undefined;
  /**
   * Takes a table or fence (with the annotation above it) for a recogniser. Before any recogniser runs, `readPage` counts
   * every table row, fence and annotation of the page as read. Claiming counts a fence and its annotation as used; the rows
   * of a claimed table are counted by the recogniser, each as used or reported. What nobody has claimed in the end,
   * `readPage` reports. Request lines, permission cells and payloads are counted by the recognisers alone.
   */
  claim(block: Block): void;
  /** Whether a recogniser has taken a table or fence: what it has read, no other reads again. */
  isClaimed(block: Block): boolean;
  /** Takes a finding that is already made (from a lower stage). */
  report(diagnostic: Diagnostic): void;
  /** Resolves a link of this page; `at` is where it stands (an include resolves against its own folder). */
  resolveLink(url: string, at?: Position): LinkTarget;
}
