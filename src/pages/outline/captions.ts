import type { Block, HeadingBlock } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import { headingFor } from '../sections/caption-heading.js';
import { openHeading } from '../sections/open-headings.js';
import type { SectionMeaning } from '../vocabulary/section-headings.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { fenceCaption, inlinePayload } from './fence-captions.js';

/**
 * A paragraph of nothing but one phrase in bold, which a status or a media type in parentheses may follow, of one in italics or of
 * a few words in front of a colon.
 */
const CAPTION_LINE =
  /^(?:\*\*([^*\n]+?):?\*\*:?((?: \((?:[^()\n]{0,40}\b[1-5]\d\d\b[^()\n]{0,40}|JSON|`?[a-z]+\/[\w.+-]+`?)\):?)?)|([_*]?)([A-Z][\w /-]{2,40})(?::\3|\3:))$/;

/** `Optional [query parameters](parameters.md):` */
const LINK = /\[([^[\]\n]{1,80})\]\([^()\s]{1,300}\)/g;

/** What captions are not about: the others are what recognisers look for under headings, of operations and of types. */
const NO_CAPTIONS: readonly SectionMeaning[] = ['description', 'examples', 'derived-types', 'remarks', 'see-also'];

/**
 * Takes lines in bold, and words in front of a colon, for headings where they say what a part of an operation or of a type is
 * ("**URI parameters**"), or of which values the table below is ("**color values**"): some families of pages have no headings below
 * "Request". In examples they are captions of the fences below them.
 */
export function promoteCaptions(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  /** The headings around, outermost first. */
  let open: readonly HeadingBlock[] = [];
  const isExample = ({ text }: HeadingBlock) => meaningOf(text, vocabulary) === 'examples';
  return blocks.flatMap((block, index): Block | readonly Block[] => {
    if (block.kind === 'heading') {
      open = openHeading(open, block);
      return block;
    }
    const promoted =
      captionIn(block, vocabulary) ??
      fenceCaption(block, blocks[index + 1], vocabulary) ??
      inlinePayload(block, vocabulary) ??
      valuesCaptionIn(block, blocks[index + 1], vocabulary) ??
      divideCaption(block, vocabulary) ??
      trailingCaption(block, blocks[index + 1], vocabulary);
    // A list that says nothing but a status is no part of what is shown.
    return promoted && (block.kind === 'list' || !open.some(isExample)) ? promoted : block;
  });
}

/** Whether a title says what a part of an operation is. */
export function isCaptionTitle(title: string, vocabulary: Vocabulary): boolean {
  const meaning = meaningOf(title, vocabulary);
  return meaning !== undefined && !NO_CAPTIONS.includes(meaning);
}

/** Whether a block is such a line, in an example or not. */
export function isCaption(block: Block, vocabulary: Vocabulary): boolean {
  return readCaption(block, vocabulary) !== undefined;
}

/** A line that says what an example below it is, as a heading. */
export function exampleCaptionIn(block: Block, vocabulary: Vocabulary): HeadingBlock | undefined {
  const caption = readCaption(block, vocabulary);
  return caption?.meaning === 'examples' ? caption.heading : undefined;
}

function captionIn(block: Block, vocabulary: Vocabulary): HeadingBlock | undefined {
  const caption = readCaption(block, vocabulary);
  return caption && !NO_CAPTIONS.includes(caption.meaning) ? caption.heading : undefined;
}

/** A line in bold with text on the lines right below it. */
function divideCaption(block: Block, vocabulary: Vocabulary): readonly Block[] | undefined {
  if (block.kind !== 'paragraph' || !block.text.startsWith('**') || !block.text.includes('\n')) return undefined;
  const end = block.text.indexOf('\n');
  // A backslash at the end breaks the line.
  const line = block.text.slice(0, end).trimEnd().replace(/\\$/, '').trimEnd();
  const caption = captionIn({ ...block, text: line }, vocabulary);
  const below = { ...block, at: { ...block.at, line: block.at.line + 1 }, text: block.text.slice(end + 1) };
  return caption && [caption, below];
}

/** A line in bold below other lines of a paragraph, right in front of what it is about. */
function trailingCaption(block: Block, next: Block | undefined, vocabulary: Vocabulary): readonly Block[] | undefined {
  if (block.kind !== 'paragraph' || (next?.kind !== 'table' && next?.kind !== 'list' && next?.kind !== 'code'))
    return undefined;
  const start = block.text.lastIndexOf('\n') + 1;
  const text = block.text.slice(start);
  if (start === 0 || !text.startsWith('**')) return undefined;
  const line = block.at.line + block.text.slice(0, start).split('\n').length - 1;
  const caption = captionIn({ ...block, at: { ...block.at, line }, text }, vocabulary);
  return caption && [{ ...block, text: block.text.slice(0, start - 1) }, caption];
}

/** A line in bold that names the values in the table below: "**color values**". */
function valuesCaptionIn(block: Block, next: Block | undefined, { namedBy }: Vocabulary): HeadingBlock | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'table') return undefined;
  const [, bold] = CAPTION_LINE.exec(block.text) ?? [];
  const naming = bold === undefined ? undefined : namedBy(plainText(bold))?.meaning;
  return bold !== undefined && (naming === 'values' || naming === 'enumeration') ? headingFor(block, bold) : undefined;
}

/** Words such as "Prerequisites:" in front of a colon announce more than permissions. */
function readCaption(
  block: Block,
  vocabulary: Vocabulary,
): { readonly meaning: SectionMeaning; readonly heading: HeadingBlock } | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const line = block.text.includes('](') ? block.text.replace(LINK, '$1') : block.text;
  const [, bold, remark = '', , plain] = CAPTION_LINE.exec(line) ?? [];
  const text = bold === undefined ? (plain ?? '') : `${bold}${remark}`;
  const meaning = text === '' ? undefined : meaningOf(text, vocabulary);
  if (meaning === undefined || (bold === undefined && meaning === 'permissions')) return undefined;
  return { meaning, heading: headingFor(block, text) };
}

function meaningOf(markdown: string, vocabulary: Vocabulary): SectionMeaning | undefined {
  return vocabulary.sectionOf(plainText(markdown))?.meaning;
}
