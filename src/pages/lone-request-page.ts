import type { Block, Section } from '../markdown/block.js';
import type { PageContext } from './context/page-context.js';
import { statusesIn } from './messages/response-statuses.js';
import { sentencesOf } from './prose/marked-sentences.js';
import { isBareRequest, PLACEHOLDER } from './requests/bare-requests.js';
import type { SectionIndex } from './sections/section-index.js';
import type { SectionMeaning } from './vocabulary/section-headings.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Sections that pages of every kind have. */
const ANYWHERE: ReadonlySet<SectionMeaning | undefined> = new Set(['description', 'remarks', 'see-also']);

/**
 * Whether the page says little more than one request line of its own below its title, as pages of requests do that take and return
 * nothing: `DELETE /books/{id}` with a placeholder, or with a status among what it answers. Every other section is about a request.
 */
export function documentsLoneRequest(index: SectionIndex, context: PageContext): boolean {
  const below = context.sections.filter(({ ancestors }) => ancestors.length > 0);
  if (!below.every((section) => index.isInOperation(section) || ANYWHERE.has(index.meaning(section)))) return false;
  const [line, ...others] = loneRequestsOf(context);
  if (!line || others.length > 0 || below.some(({ blocks }) => blocks.includes(line))) return false;
  return PLACEHOLDER.test(line.text) || below.some((section) => statesStatus(section, context.vocabulary));
}

/** Paragraphs and quotations of nothing but a request line. */
export function loneRequestsOf({ blocks, vocabulary }: PageContext): readonly Extract<Block, { text: string }>[] {
  return blocks.flatMap((block) => {
    const isText = block.kind === 'paragraph' || block.kind === 'blockquote';
    return isText && isBareRequest(block, vocabulary) ? [block] : [];
  });
}

function statesStatus({ blocks }: Section, vocabulary: Vocabulary): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      sentencesOf(block.text).some((sentence) => statusesIn(sentence, block, vocabulary).length > 0),
  );
}
