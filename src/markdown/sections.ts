import { isAnnotation } from './annotations.js';
import type { Block, Section } from './block.js';
import { plainText } from './plain-text.js';

type OpenSection = Section & { readonly blocks: Block[]; readonly children: Section[] };

/**
 * Every section of a page, in page order, linked to the ones around and under it. What stands before the first heading is a
 * section of level 0, when there is any. Comments that are no annotation are left out.
 */
export function buildSections(blocks: readonly Block[]): readonly Section[] {
  const sections: OpenSection[] = [];
  /** The sections that the next heading may stand under, outermost first. */
  const open: OpenSection[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const section: OpenSection = {
        title: titleOf(block.text),
        level: block.level,
        at: block.at,
        blocks: [],
        children: [],
        ancestors: open.toReversed(),
      };
      open.at(-1)?.children.push(section);
      open.push(section);
      sections.push(section);
    } else if (block.kind !== 'comment' || isAnnotation(block)) {
      if (sections.length === 0)
        sections.push({ title: '', level: 0, at: block.at, blocks: [], children: [], ancestors: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** The section and those around it, nearest first. */
export function withAncestors(section: Section): readonly Section[] {
  return [section, ...section.ancestors];
}

/** Whether a section is another one, or stands under it. */
export function isWithin(section: Section, around: Section | undefined): boolean {
  return around !== undefined && (section === around || section.ancestors.includes(around));
}

/** The section and all that stands under it. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)];
}

function titleOf(markdown: string): string {
  const title = plainText(markdown);
  return title.endsWith(':') ? title.slice(0, -1).trimEnd() : title;
}

/** The block of a section that stands right above another one of it; `undefined` for the first. */
export function blockAbove({ blocks }: Section, block: Block): Block | undefined {
  return blocks[blocks.indexOf(block) - 1];
}
