import type { Block, HeadingBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { beginsWithRequestLine } from '../messages/request-lines.js';
import { isBareRequest } from '../requests/bare-requests.js';
import { CAPTION_LEVEL, headingFor } from '../sections/caption-heading.js';
import { openHeading } from '../sections/open-headings.js';
import type { Announcement } from '../vocabulary/announced-fields.js';
import { ANNOUNCED_HEADINGS, IMPLIED_HEADINGS } from '../vocabulary/implied-headings.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** What captions say that a request line may stand under. */
const HOLD_REQUESTS: readonly (SectionMeaning | undefined)[] = [undefined, 'http-request', 'request', 'examples'];

/**
 * Puts headings in front of lists that a sentence announces ("The response includes the following fields:") where no heading says
 * so, on pages with request lines; and request lines that stand behind such lists, and behind captions, in front of them.
 */
export function announceLists(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const isConcerned = blocks.some(
    (block, index) => isCaptionHeading(block) || readAnnouncement(block, blocks[index + 1], vocabulary),
  );
  if (!isConcerned || !blocks.some((block) => isBareRequest(block, vocabulary))) return blocks;
  const meaningOf = ({ text }: HeadingBlock) => vocabulary.sectionOf(plainText(text))?.meaning;
  let open: readonly HeadingBlock[] = [];
  const sections: Block[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') open = openHeading(open, block);
    if (block.kind === 'heading' && block.level < CAPTION_LEVEL) sections.push([]);
    const around = open.map(meaningOf).findLast((meaning) => meaning !== undefined);
    const announced = readAnnouncement(block, blocks[index + 1], vocabulary);
    const isTold = around !== undefined && (around !== 'response' || announced?.meaning !== 'response');
    if (!announced?.isAlone || isTold) sections.at(-1)?.push(block);
    if (announced && !isTold) sections.at(-1)?.push(headingFor(block, ANNOUNCED_HEADINGS[announced.meaning]));
  }
  return sections.flatMap((section) => leadWithRequest(section, meaningOf, vocabulary));
}

function readAnnouncement(block: Block, next: Block | undefined, vocabulary: Vocabulary): Announcement | undefined {
  return block.kind === 'paragraph' && isList(next) ? vocabulary.announcementIn(block.text) : undefined;
}

function isCaptionHeading(block: Block): boolean {
  return block.kind === 'heading' && block.level === CAPTION_LEVEL;
}

/** Also one that is read as a table by now. */
function isList(block: Block | undefined): boolean {
  return block?.kind === 'list' || (block?.kind === 'table' && block.listed === true);
}

/** The first request line below captions that it cannot stand under belongs in front of them, and others are samples. */
function leadWithRequest(
  section: readonly Block[],
  meaningOf: (heading: HeadingBlock) => SectionMeaning | undefined,
  vocabulary: Vocabulary,
): readonly Block[] {
  const index = section.findIndex((block) => block.kind === 'code' && isBareRequest(block, vocabulary));
  const caption = section.findIndex(isCaptionHeading);
  const above = section.findLast((block, at) => block.kind === 'heading' && at < index);
  if (caption < 0 || caption > index || above?.kind !== 'heading' || HOLD_REQUESTS.includes(meaningOf(above)))
    return section;
  const below = section.slice(caption).filter((_, at) => at + caption !== index);
  const sample = below.findIndex((block) => block.kind === 'code' && beginsWithRequestLine(block.text));
  const start = below[sample - 1]?.kind === 'paragraph' ? sample - 1 : sample;
  if (below[start]) below.splice(start, 0, headingFor(below[start], IMPLIED_HEADINGS.examples));
  return [...section.slice(0, caption), ...section.slice(index, index + 1), ...below];
}
