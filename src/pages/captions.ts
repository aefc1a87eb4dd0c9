import type { Block, HeadingBlock } from '../markdown/block.js';
import { plainText } from '../markdown/plain-text.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** A paragraph of nothing but one phrase in bold. */
const BOLD_LINE = /^\*\*([^*\n]+)\*\*:?$/;

/** Below every heading. */
const CAPTION_LEVEL = 7;

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
]);

/**
 * Takes lines in bold for headings where they say what a part of an operation is ("**URI parameters**"): some families of pages
 * have no headings below "Request". In examples they are captions of the fences below them.
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

/** Whether a block is a line in bold that says what a part of an operation or an example is. */
export function isCaption(block: Block, vocabulary: Vocabulary): boolean {
  const text = block.kind === 'paragraph' ? BOLD_LINE.exec(block.text)?.[1] : undefined;
  return text !== undefined && meaningOf(text, vocabulary) !== undefined;
}

function captionIn(block: Block, vocabulary: Vocabulary): HeadingBlock | undefined {
  const text = block.kind === 'paragraph' ? BOLD_LINE.exec(block.text)?.[1] : undefined;
  const meaning = text === undefined ? undefined : meaningOf(text, vocabulary);
  return text !== undefined && meaning !== undefined && CAPTION_MEANINGS.has(meaning)
    ? { kind: 'heading', at: block.at, ...(block.tab !== undefined && { tab: block.tab }), level: CAPTION_LEVEL, text }
    : undefined;
}

function meaningOf(markdown: string, vocabulary: Vocabulary): SectionMeaning | undefined {
  return vocabulary.sectionOf(plainText(markdown))?.meaning;
}
