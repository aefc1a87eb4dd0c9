import type { Block, HeadingBlock, ParagraphBlock, TableBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { announcedRole } from '../messages/message-fences.js';
import { statusColumnOf, statusesIn } from '../messages/response-statuses.js';
import { mentions, sentencesOf } from '../prose/marked-sentences.js';
import { isBareRequest } from '../requests/bare-requests.js';
import { CAPTION_LEVEL, headingFor } from '../sections/caption-heading.js';
import { meaningOfTitle } from '../sections/status-titles.js';
import { propertyColumnsOf } from '../tables/property-columns.js';
import { IMPLIED_HEADINGS } from '../vocabulary/implied-headings.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { exampleCaptionIn } from './captions.js';

type ImpliedMeaning = keyof typeof IMPLIED_HEADINGS;

/** What the headings around a block say. */
interface Place {
  readonly level: number;
  readonly meaning: SectionMeaning | undefined;
}

/** The blocks so far, and what the headings in front of the next one say. */
interface Outline {
  readonly blocks: Block[];
  around: readonly Place[];
  /** A request line stands right below the last heading that is no caption. */
  isRequested: boolean;
  /** What the last heading below that one says; or that one, where nothing stands between. */
  current: SectionMeaning | undefined;
}

/**
 * Puts in the headings that a page leaves out where a heading such as "List the books of a shelf" has a request line right below,
 * and then nothing but a table of parameters, the fields of the answer, and samples; a line that says what an example is becomes
 * one. A page with headings for its request lines has no need of it.
 */
export function implyHeadings(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  const meaningOf = ({ text }: HeadingBlock) => meaningOfTitle(plainText(text), vocabulary);
  if (blocks.some((block) => block.kind === 'heading' && meaningOf(block) === 'http-request')) return blocks;
  if (!blocks.some((block) => isBareRequest(block, vocabulary))) return blocks;
  const outline: Outline = { blocks: [], around: [], isRequested: false, current: undefined };
  for (const block of blocks) {
    if (block.kind === 'heading') passHeading(block, meaningOf(block), outline);
    else if (isBareRequest(block, vocabulary)) outline.isRequested = mayDescribe(outline);
    else if (outline.isRequested) imply(block, outline, vocabulary);
    const caption = outline.isRequested ? exampleCaptionIn(block, vocabulary) : undefined;
    if (caption) outline.current = 'examples';
    outline.blocks.push(caption ?? block);
  }
  return outline.blocks;
}

function passHeading({ level }: HeadingBlock, meaning: SectionMeaning | undefined, outline: Outline): void {
  outline.current = meaning;
  if (level >= CAPTION_LEVEL) return;
  outline.around = [...outline.around.filter((place) => place.level < level), { level, meaning }];
  outline.isRequested = false;
}

/** A request line below the page's title or below a heading that says what it is for is none of a section of its own. */
function mayDescribe({ around, current }: Outline): boolean {
  return current === undefined && around.length > 1 && around.slice(1).every(({ meaning }) => meaning === undefined);
}

/** Puts a heading in front of a block, or of the paragraph that announces it, where the block is not what the last heading says. */
function imply(block: Block, outline: Outline, vocabulary: Vocabulary): void {
  const { blocks, current } = outline;
  const announcing = announcementIn(blocks);
  const meaning =
    // A sample is of the side that the text above it announces.
    block.kind === 'code'
      ? (announcedRole(blocks.at(-1), vocabulary) ?? 'examples')
      : impliedByTable(block, announcing, vocabulary);
  if (meaning === undefined || meaning === current || isTold(meaning, current)) return;
  const index = meaning === 'response' && block.kind === 'table' && announcing ? blocks.length - 1 : blocks.length;
  blocks.splice(index, 0, headingFor(blocks[index] ?? block, IMPLIED_HEADINGS[meaning]));
  outline.current = meaning;
}

/** A heading of the page's own says it better: tables and samples stand below it. */
function isTold(meaning: ImpliedMeaning, current: SectionMeaning | undefined): boolean {
  if (current === undefined || current === 'examples') return false;
  return meaning === 'examples' ? current !== 'parameters' : meaning === 'parameters';
}

/** The paragraph right above that ends in a colon. */
function announcementIn(blocks: readonly Block[]): ParagraphBlock | undefined {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && last.text.trimEnd().endsWith(':') ? last : undefined;
}

function impliedByTable(
  block: Block,
  announcing: ParagraphBlock | undefined,
  vocabulary: Vocabulary,
): ImpliedMeaning | undefined {
  if (block.kind !== 'table' || !isFieldTable(block, vocabulary)) return undefined;
  return announcing && announcesAnswer(announcing, vocabulary) ? 'response' : 'parameters';
}

function isFieldTable(table: TableBlock, vocabulary: Vocabulary): boolean {
  return statusColumnOf(table) < 0 && propertyColumnsOf(table, vocabulary) !== undefined;
}

/** "If successful, returns `200 OK` and the following fields:" */
function announcesAnswer(paragraph: ParagraphBlock, vocabulary: Vocabulary): boolean {
  const states = sentencesOf(paragraph.text).some((sentence) => statusesIn(sentence, paragraph, vocabulary).length > 0);
  return states || mentions(paragraph.text, vocabulary.operation.sentences.announcesAnswer);
}
