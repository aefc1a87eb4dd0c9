import type { Block, HeadingBlock, TableBlock } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { headingFor } from '../../sections/caption-heading.js';
import { openHeading } from '../../sections/open-headings.js';
import { meaningOfTitle } from '../../sections/status-titles.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * Puts headings in front of tables below headings that do not say what tables list: of the components of paths below "HTTP request",
 * and of these or of fields below "Request", outside of examples. What stands behind the second is below "Request" again.
 */
export function headTables(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const { 'path-parameters': [components = ''] = [], parameters: [parameters = ''] = [] } = vocabulary.data.sections;
  let open: readonly HeadingBlock[] = [];
  let meanings: readonly (SectionMeaning | undefined)[] = [];
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') {
      open = openHeading(open, block);
      meanings = open.map(({ text }) => meaningOfTitle(plainText(text), vocabulary));
    }
    const around = meanings.at(-1);
    if (block.kind !== 'table' || (around !== 'request' && around !== 'http-request')) return [block];
    if (isOfComponents(block, vocabulary)) {
      return isFenceBehind(blocks, index) ? [block] : [headingFor(block, components), block];
    }
    if (around !== 'request' || meanings.includes('examples') || !propertyColumnsOf(block, vocabulary)) return [block];
    const next = blocks[index + 1];
    const again = next && next.kind !== 'heading' ? [headingFor(next, open.at(-1)?.text ?? '')] : [];
    return [headingFor(block, parameters), block, ...again];
  });
}

function isOfComponents({ header }: TableBlock, { isComponentTitle }: Vocabulary): boolean {
  return isComponentTitle(plainText(header.cells[0]?.text ?? ''));
}

/** Before the next heading. */
function isFenceBehind(blocks: readonly Block[], index: number): boolean {
  for (const block of blocks.slice(index + 1)) {
    if (block.kind === 'heading') return false;
    if (block.kind === 'code') return true;
  }
  return false;
}
