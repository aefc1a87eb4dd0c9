import type { Section, TableBlock, TableRow } from '../../../markdown/block.js';
import { linksIn } from '../../../markdown/plain-text.js';
import { withDescendants } from '../../../markdown/sections.js';
import type { PageContext } from '../../context/page-context.js';
import { beginsWithRequestLine } from '../../messages/request-lines.js';
import { isBareRequest } from '../../requests/bare-requests.js';
import { requestOfHeading } from '../../requests/request-prose.js';
import { isHeadingRow } from '../../tables/table-columns.js';

/**
 * The sections of the page that the rows of a table lead to, `[List books](#list-books)`, row by row, where these describe requests
 * of which the table alone has the lines; `undefined` where some row leads to none, or some section has a line of its own.
 */
export function linkedSections(table: TableBlock, context: PageContext): readonly Section[] | undefined {
  const rows = table.rows.filter((row) => !isHeadingRow(row));
  const sections = rows.flatMap((row) => linkedSection(row, context) ?? []);
  if (rows.length === 0 || sections.length < rows.length || new Set(sections).size < sections.length) return undefined;
  const isOwn = (section: Section) => section.blocks.includes(table) || hasRequest(section, context);
  return sections.flatMap(withDescendants).some(isOwn) ? undefined : sections;
}

function linkedSection({ cells }: TableRow, context: PageContext): Section | undefined {
  const links = cells.flatMap(({ text }) => linksIn(text));
  return links.flatMap(({ url }) => (url.startsWith('#') ? (context.sectionAt(url.slice(1)) ?? []) : []))[0];
}

function hasRequest(section: Section, context: PageContext): boolean {
  if (requestOfHeading(section, context).length > 0) return true;
  return section.blocks.some((block) =>
    block.kind === 'code' ? beginsWithRequestLine(block.text) : isBareRequest(block, context.vocabulary),
  );
}
