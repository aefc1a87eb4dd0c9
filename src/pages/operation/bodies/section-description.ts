import type { Section } from '../../../markdown/block.js';
import { cleanMarkdown } from '../../constraints/clean-markdown.js';

/** The paragraphs of a section, as a description of what it is about; empty without any. */
export function describeSection(section: Section | undefined): string {
  const paragraphs = section?.blocks.filter((block) => block.kind === 'paragraph') ?? [];
  return paragraphs.map(({ text }) => cleanMarkdown(text)).join('\n\n');
}
