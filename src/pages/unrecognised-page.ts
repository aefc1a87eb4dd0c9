import { diagnostic } from '../diagnostics/define-diagnostics.js';
import { placeIn } from '../diagnostics/diagnostic.js';
import type { Block, Section } from '../markdown/block.js';
import type { PageContext } from './context/page-context.js';
import { PAGES_DIAGNOSTICS } from './diagnostics.js';
import { loneRequestsOf } from './lone-request-page.js';
import { beginsWithRequest } from './messages/request-lines.js';
import { misspeltHeading } from './sections/misspelt-titles.js';
import type { SectionIndex } from './sections/section-index.js';
import { meaningOfRows, propertyColumnsOf } from './tables/property-columns.js';
import { isIllustration, sectionAround } from './unread-blocks.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';

/**
 * Says of a page that documents nothing, and of which nothing else is said, that it looks as if it did.
 * Raises `pages/nothing-recognised`.
 */
export function reportUnrecognised(unclaimed: readonly Block[], index: SectionIndex, context: PageContext): void {
  const sign = findSign(unclaimed, index, context);
  if (!sign) return;
  const section = sectionAround(sign, context)?.title ?? '';
  const parameters = {
    sign: sign.kind === 'table' ? 'table' : sign.kind === 'code' ? 'fence' : 'line',
    section,
    meant: misspeltHeading(section, context.vocabulary)?.meant,
  } as const;
  context.report(diagnostic(PAGES_DIAGNOSTICS, 'nothing-recognised', parameters, placeIn(context.file, sign.at)));
}

/**
 * What pages of reference have, and prose hardly ever: tables of properties, or of names beside types; request lines where a
 * table explains names, or a response stands beside them.
 */
function findSign(unclaimed: readonly Block[], index: SectionIndex, context: PageContext): Block | undefined {
  const blocks = unclaimed.filter((block) => !isIllustration(sectionAround(block, context), index));
  const columnsOf = (block: Block) =>
    block.kind === 'table' ? propertyColumnsOf(block, context.vocabulary) : undefined;
  const typed = blocks.find((block) => columnsOf(block)?.has('type') || isOfProperties(block, context));
  const requests = unclaimed.filter((block) => block.kind === 'code' && beginsWithRequest(block));
  const explained = blocks.some(columnsOf) ? requests.find((block) => blocks.includes(block)) : undefined;
  return typed ?? explained ?? requests.find((block) => isAnswered(block, index, context)) ?? loneLine(index, context);
}

/** The only request line of the page that stands by itself, outside of what illustrates something. */
function loneLine(index: SectionIndex, context: PageContext): Block | undefined {
  const [line, ...others] = loneRequestsOf(context);
  return others.length > 0 || (line && isIllustration(sectionAround(line, context), index)) ? undefined : line;
}

/** Below "Sample request", with a "Sample response" beside it. */
function isAnswered(block: Block, index: SectionIndex, context: PageContext): boolean {
  const section = sectionAround(block, context);
  const [around] = section?.ancestors ?? [];
  const means = (meaning: SectionMeaning) => (one: Section) => index.ownMeaning(one) === meaning;
  if (!section || !around || !means('request')(section) || around.ancestors.some(means('examples'))) return false;
  return !means('examples')(around) && around.children.some(means('response'));
}

function isOfProperties(block: Block, { vocabulary }: PageContext): boolean {
  if (block.kind !== 'table' || !propertyColumnsOf(block, vocabulary)) return false;
  return meaningOfRows(block, vocabulary) === 'properties';
}
