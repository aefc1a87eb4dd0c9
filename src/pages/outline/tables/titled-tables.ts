import type { Block } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { headingFor } from '../../sections/caption-heading.js';
import { meaningOfTitle } from '../../sections/status-titles.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** Headings that do not say themselves what tables below them list. */
const OPEN: readonly (SectionMeaning | undefined)[] = ['http-request', 'request'];

/**
 * Puts headings in front of tables of the components of paths below a heading such as "Request", where no fence stands behind them.
 */
export function headTables(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  let around: SectionMeaning | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') around = meaningOfTitle(plainText(block.text), vocabulary);
    const isHeaded = OPEN.includes(around) && isOfComponents(block, vocabulary) && !isFenceBehind(blocks, index);
    return isHeaded ? [headingFor(block, vocabulary.data.sections['path-parameters'][0] ?? ''), block] : [block];
  });
}

function isOfComponents(block: Block, { isComponentTitle }: Vocabulary): boolean {
  return block.kind === 'table' && isComponentTitle(plainText(block.header.cells[0]?.text ?? ''));
}

/** Before the next heading. */
function isFenceBehind(blocks: readonly Block[], index: number): boolean {
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === 'heading') return false;
    if (block.kind === 'code') return true;
  }
  return false;
}
