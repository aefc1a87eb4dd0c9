import type { Block, Section } from '../../markdown/block.js';
import { plainText } from '../../markdown/plain-text.js';
import type { FrontMatter } from '../page-model.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { headingFor } from './caption-heading.js';

/** The section of the page's title: of the first heading of level 1, else of the first heading. */
export function titleSectionOf(sections: readonly Section[]): Section | undefined {
  return sections.find(({ level }) => level === 1) ?? sections.find(({ level }) => level > 0);
}

/** The title that the front matter gives; absent when it gives none, or an empty one. */
export function titleEntryOf(frontMatter: FrontMatter): FrontMatter[number] | undefined {
  return frontMatter.find(({ key, value }) => key === 'title' && value !== '');
}

/**
 * Puts the title of the front matter above the blocks of a page that begins with a section instead of a title, or has no heading
 * around all others: generators of sites show the one where pages leave out the other.
 */
export function promoteTitle(
  blocks: readonly Block[],
  frontMatter: FrontMatter,
  vocabulary: Vocabulary,
): readonly Block[] {
  const entry = titleEntryOf(frontMatter);
  if (!entry || hasTitle(blocks, vocabulary)) return blocks;
  return [headingFor(entry, entry.value, 1), ...blocks];
}

function hasTitle(blocks: readonly Block[], vocabulary: Vocabulary): boolean {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const [first] = headings;
  if (headings.some(({ level }) => level === 1)) return true;
  if (first === undefined || vocabulary.sectionOf(plainText(first.text)) !== undefined) return false;
  return headings.every((heading) => heading === first || heading.level > first.level);
}
