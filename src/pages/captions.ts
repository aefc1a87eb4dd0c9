import type { Block, HeadingBlock } from '../markdown/block.js';
import { plainText } from '../markdown/plain-text.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A paragraph of nothing but one phrase in bold, of one in italics or of a few words in front of a colon. */
const CAPTION_LINE = /^(?:\*\*([^*\n]+)\*\*:?|([_*]?)([A-Z][\w /-]{2,40})(?::\2|\2:))$/;

/** `Optional [query parameters](parameters.md):` */
const LINK = /\[([^[\]\n]{1,80})\]\([^()\s]{1,300}\)/g;

/** Below every heading. */
export const CAPTION_LEVEL = 7;

/** What captions can be about that recognisers look for under headings. */
const CAPTION_MEANINGS: ReadonlySet<SectionMeaning> = new Set([
  'http-request',
  'request',
  'request-headers',
  'query-parameters',
  'path-parameters',
  'function-parameters',
  'parameters',
  'request-body',
  'response',
  'error-responses',
  'permissions',
]);

/**
 * Takes lines in bold, and words in front of a colon, for headings where they say what a part of an operation is ("**URI
 * parameters**"): some families of pages have no headings below "Request". In examples they are captions of the fences below them.
 */
export function promoteCaptions(blocks: readonly Block[], vocabulary: Vocabulary): readonly Block[] {
  /** The headings around, outermost first. */
  const open: { readonly level: number; readonly isExample: boolean }[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, isExample: meaningOf(block.text, vocabulary) === 'examples' });
      return block;
    }
    const caption = open.some(({ isExample }) => isExample) ? undefined : captionIn(block, vocabulary);
    return caption ?? block;
  });
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
  return caption && CAPTION_MEANINGS.has(caption.meaning) ? caption.heading : undefined;
}

/** Words such as "Prerequisites:" in front of a colon announce more than permissions. */
function readCaption(
  block: Block,
  vocabulary: Vocabulary,
): { readonly meaning: SectionMeaning; readonly heading: HeadingBlock } | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const line = block.text.includes('](') ? block.text.replace(LINK, '$1') : block.text;
  const [, bold, , plain] = CAPTION_LINE.exec(line) ?? [];
  const text = bold ?? plain ?? '';
  const meaning = text === '' ? undefined : meaningOf(text, vocabulary);
  if (meaning === undefined || (bold === undefined && meaning === 'permissions')) return undefined;
  const { at, tab } = block;
  return { meaning, heading: { kind: 'heading', at, ...(tab !== undefined && { tab }), level: CAPTION_LEVEL, text } };
}

function meaningOf(markdown: string, vocabulary: Vocabulary): SectionMeaning | undefined {
  return vocabulary.sectionOf(plainText(markdown))?.meaning;
}
