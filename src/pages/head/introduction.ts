import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../markdown/block.js';
import type { PageContext } from '../context/page-context.js';
import type { PlacedText } from '../context/placed-text.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import { cleanMarkdown } from '../prose/clean-markdown.js';
import { stripMarks } from '../prose/sentences.js';
import type { SectionIndex } from '../sections/section-index.js';

/** The prose below the title of a page or of a part of it. */
export interface Introduction {
  /** CommonMark; absent when there is no prose, or it says nothing yet. */
  readonly description?: string;
  /** Paragraphs in Markdown as written, with links, without the namespace line. */
  readonly paragraphs: readonly PlacedText[];
}

/**
 * Reads the paragraphs and lists at the beginning of `blocks`, up to the first block of another kind. Banners — quotes,
 * alerts, what comes from an include, and what stands behind a label such as "Applies to:" — are passed over, and so is the
 * namespace line.
 * Raises `pages/to-do`.
 */
export function readIntroduction(blocks: readonly Block[], context: PageContext): Introduction {
  const paragraphs: PlacedText[] = [];
  let listsBanner = false;
  for (const block of blocks) {
    if (isBanner(block)) continue;
    if (block.kind !== 'paragraph' && block.kind !== 'list') break;
    const label = context.vocabulary.bannerLine.exec(block.text);
    const isListed = listsBanner && block.kind === 'list';
    listsBanner = label?.[1] === '';
    if (label || isListed) continue;
    const text = withoutNamespace(block.text, context);
    if (text !== '') paragraphs.push({ text, at: block.at });
  }
  const description = joinDescription(paragraphs, context);
  return { paragraphs, ...(description !== undefined && { description }) };
}

/**
 * What the section of the page with a heading such as "API description" says, in the same way; absent without one, and on
 * pages with several, which describe several things.
 */
export function readDescriptionSection(index: SectionIndex, context: PageContext): string | undefined {
  const [section, ...others] = context.sections.filter(
    (one) => index.ownMeaning(one) === 'description' && !index.isInOperation(one),
  );
  return section && others.length === 0 ? readIntroduction(section.blocks, context).description : undefined;
}

/** Notes about licences, versions and previews; text that many pages share. */
function isBanner(block: Block): boolean {
  return (
    block.kind === 'blockquote' || block.kind === 'include' || block.kind === 'comment' || block.at.file !== undefined
  );
}

function joinDescription(paragraphs: readonly PlacedText[], context: PageContext): string | undefined {
  const kept: string[] = [];
  for (const { text, at } of paragraphs) {
    const clean = cleanMarkdown(text);
    if (context.vocabulary.isEmptyText(stripMarks(clean))) continue;
    if (context.vocabulary.findToDo(clean) >= 0) reportToDo(clean, at, context);
    else kept.push(clean);
  }
  // What zones of a page repeat is said once.
  return kept.length > 0 ? [...new Set(kept)].join('\n\n') : undefined;
}

function reportToDo(text: string, at: Position, context: PageContext): void {
  context.report(
    diagnostic(PAGES_DIAGNOSTICS, 'to-do', { where: 'the introduction', text }, placeIn(context.file, at)),
  );
}

function withoutNamespace(text: string, context: PageContext): string {
  if (!context.vocabulary.namespaceLine.test(text)) return text;
  return text
    .split('\n')
    .filter((line) => !context.vocabulary.namespaceLine.test(line))
    .join('\n')
    .trim();
}
