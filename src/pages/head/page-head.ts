import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import type { Block, Section } from '../../markdown/block.js';
import { PAGE_ENDING } from '../../source/docs-path.js';
import type { PageContext } from '../context/page-context.js';
import { isQualifiedName } from '../context/qualified-name.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import type { FrontMatter } from '../page-model.js';
import { foldSentence, splitSentences, stripMarks } from '../prose/sentences.js';
import { isBareRequest } from '../requests/bare-requests.js';
import { titleEntryOf, titleSectionOf } from '../sections/title-heading.js';
import { type Introduction, readIntroduction } from './introduction.js';

/** What stands at the head of a page. */
export interface PageHead {
  readonly title: string;
  readonly titleAt: Position;
  /** The section of the title; absent when the page has no heading. */
  readonly section?: Section;
  readonly namespace?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly introduction: Introduction;
}

const REMARK = /[([]([^()[\]]*)[)\]]/g;

/**
 * Reads title, namespace, introduction and deprecation of a page. Without any heading, the title of the front matter is the
 * page's, else the file's name; see also `promoteTitle`. A request line right below the title stands in front of the introduction.
 * Raises `pages/no-title`, `pages/malformed-namespace`, and what `readIntroduction` raises.
 */
export function readPageHead(frontMatter: FrontMatter, context: PageContext): PageHead {
  const section = titleSectionOf(context.sections);
  const titleEntry = titleEntryOf(frontMatter);
  const title = section?.title || titleEntry?.value || fileTitle(context.file);
  const titleAt = section?.at ?? titleEntry?.at ?? { line: 1, column: 1 };
  if (!section?.title)
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'no-title', { title }, placeIn(context.file, titleAt)));
  const headBlocks = section?.blocks ?? context.sections[0]?.blocks ?? [];
  const [opening, ...others] = headBlocks;
  const isRequest = opening?.kind === 'code' && isBareRequest(opening, context.vocabulary);
  const introduction = readIntroduction(isRequest ? others : headBlocks, context);
  const namespace = readNamespace(headBlocks, context);
  const description = introduction.description ?? frontMatterDescription(frontMatter, context);
  return {
    title,
    titleAt,
    ...(section && { section }),
    ...(namespace !== undefined && { namespace }),
    ...(description !== undefined && { description }),
    deprecated: hasDeprecationRemark(title, context) || headBlocks.some((block) => isDeprecation(block, context)),
    introduction,
  };
}

/** `Lend a book (deprecated)` */
function hasDeprecationRemark(title: string, { vocabulary }: PageContext): boolean {
  return [...title.matchAll(REMARK)].some(([, remark = '']) => vocabulary.isDeprecationRemark(remark));
}

/** True when a paragraph, quote or alert says that the page, or what it documents, is deprecated. */
export function isDeprecation(block: Block, context: PageContext): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'blockquote') return false;
  return splitSentences(stripMarks(block.text)).some((sentence) =>
    context.vocabulary.deprecatesPage(foldSentence(sentence)),
  );
}

function fileTitle(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(PAGE_ENDING, '');
}

function frontMatterDescription(frontMatter: FrontMatter, context: PageContext): string | undefined {
  const text = frontMatter.find(({ key }) => key === 'description')?.value ?? '';
  const { vocabulary } = context;
  return vocabulary.isEmptyText(text) || vocabulary.findToDo(text) >= 0 || vocabulary.isMacro(text) ? undefined : text;
}

function readNamespace(blocks: readonly Block[], context: PageContext): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const match = context.vocabulary.namespaceLine.exec(block.text);
    if (!match) continue;
    const text = stripMarks(match[1] ?? '').trim();
    const namespace = text.replace(/\.$/, '');
    const isName = isQualifiedName(namespace);
    if (namespace !== text || !isName)
      context.report(diagnostic(PAGES_DIAGNOSTICS, 'malformed-namespace', { text }, placeIn(context.file, block.at)));
    return isName ? namespace : undefined;
  }
  return undefined;
}
