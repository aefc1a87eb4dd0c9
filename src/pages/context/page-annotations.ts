import type { Report } from '../../diagnostics/diagnostic.js';
import { isAnnotation, readAnnotation } from '../../markdown/annotations.js';
import type { Annotation, Block, CommentBlock } from '../../markdown/block.js';
import type { LedgerCounter } from './ledger.js';

/** What an annotation says that the block below it is, in lower case: `request`, `resource`, `ignored`. */
export function blockTypeOf(annotation: Annotation | undefined): string | undefined {
  const blockType = annotation?.values.blockType;
  return typeof blockType === 'string' && blockType !== '' ? blockType.toLowerCase() : undefined;
}

/** The annotations of one page. Each is parsed once, so that its flaws are reported once. */
export interface PageAnnotations {
  /** The annotation right above a block; comments that are none may stand between the two. */
  above(block: Block): Annotation | undefined;
  /** Counts every annotation: as used, but for those that cannot be read or that stand above a block that is reported. */
  settle(reportedBlocks: ReadonlySet<Block>): void;
}

/** Finds the annotations among the comments of a page. */
export function createAnnotations(
  blocks: readonly Block[],
  file: string,
  ledger: LedgerCounter,
  report: Report,
): PageAnnotations {
  const commentAbove = new Map<Block, CommentBlock>();
  const comments: CommentBlock[] = [];
  let last: CommentBlock | undefined;
  for (const block of blocks) {
    if (block.kind !== 'comment') {
      if (last) commentAbove.set(block, last);
      last = undefined;
    } else if (isAnnotation(block)) {
      comments.push(block);
      last = block;
    }
  }
  ledger.read('annotations', comments.length);
  const readings = new Map<CommentBlock, Annotation | undefined>();
  const read = (comment: CommentBlock) => {
    if (!readings.has(comment)) readings.set(comment, readAnnotation(comment, file, report));
    return readings.get(comment);
  };
  return {
    above: (block) => {
      const comment = commentAbove.get(block);
      return comment && read(comment);
    },
    settle: (reportedBlocks) => {
      const lost = new Set([...reportedBlocks].map((block) => commentAbove.get(block)));
      for (const comment of comments) {
        const isUsed = read(comment) !== undefined && !lost.has(comment);
        ledger[isUsed ? 'used' : 'reported']('annotations');
      }
    },
  };
}
