import type { Block, Section } from '../../markdown/block.js';
import { linksIn } from '../../markdown/plain-text.js';
import type { DocumentedRequest } from '../page-model.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

const WEB = /^https?:/i;

/** Whether a section is, or stands below, one of request lines that say enough by themselves: "API endpoints", "Routes". */
export function isRequestListing(section: Section, vocabulary: Vocabulary): boolean {
  return vocabulary.requestListOf(section.title) !== undefined || isBelowListing(section, vocabulary);
}

/** Whether a section stands below such a one, under a heading of another kind. */
export function isBelowListing({ title, ancestors }: Section, { requestListOf }: Vocabulary): boolean {
  return !requestListOf(title) && ancestors.some((one) => requestListOf(one.title) !== undefined);
}

/** Whether a table or list links to other pages or sections: they document what it lists. */
export function leadsToPages(block: Block): boolean {
  const texts =
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
      : block.kind === 'list'
        ? block.items.map(({ text }) => text)
        : [];
  return texts.some((text) => linksIn(text).some(({ url }) => !WEB.test(url)));
}

/** The longest remark that is a title. */
const LONGEST_TITLE = 100;

/** A request of a page that lists those of several operations, with what is said of it as its title; else the line is its title. */
export function titleListed({ caption, ...request }: DocumentedRequest): DocumentedRequest {
  const { method, target } = request.line;
  if (caption !== undefined && caption.length <= LONGEST_TITLE)
    return { ...request, title: caption.replace(/\.$/, '') };
  return { ...request, title: `${method.toUpperCase()} ${target}`, ...(caption !== undefined && { caption }) };
}
