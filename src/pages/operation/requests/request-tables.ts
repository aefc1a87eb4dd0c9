import type { RequestLine } from '../../../http/message.js';
import type { Section } from '../../../markdown/block.js';
import type { PageContext } from '../../context/page-context.js';
import { headingsAround, type OperationOutline } from '../../messages/operation-outline.js';
import type { PlacedRequest } from '../../requests/placed-request.js';
import { isRequestSection } from '../../requests/request-places.js';
import { requestsInCells, requestsInTable } from '../../requests/table-of-requests.js';
import type { SectionMeaning } from '../../vocabulary/section-headings.js';
import { linkedSections } from './linked-sections.js';

/** Sections whose tables show requests that other sections or pages document, or samples. */
const ELSEWHERE: ReadonlySet<SectionMeaning | undefined> = new Set(['examples', 'methods', 'see-also']);

/**
 * Request lines in tables outside of the examples: a method in one column and its target in another (`Method | Request URI`), or
 * both in one. Below a heading "HTTP request" the cells tell, whatever the columns are called. What a column of descriptions
 * says is the caption. Rows that lead to the sections of the page that describe their requests stand for these. Claims the tables,
 * and counts their rows.
 */
export function findTabledRequests(context: PageContext, outline: OperationOutline): readonly PlacedRequest[] {
  const { vocabulary } = context;
  return context.sections
    .filter((section) => !ELSEWHERE.has(outline.meaningOf(section)))
    .flatMap((section) => {
      const headings = headingsAround(section, outline);
      const tables = section.blocks.filter((block) => block.kind === 'table');
      return tables.flatMap((table) => {
        if (context.isClaimed(table)) return [];
        const read = isRequestSection(outline, section) ? requestsInCells : requestsInTable;
        const requests = read(table, vocabulary);
        if (requests.length === 0) return [];
        context.claim(table);
        context.ledger.used('tableRows', table.rows.length);
        const described = linkedSections(table, context);
        if (described?.length === requests.length)
          return requests.flatMap(({ line }, at) => placeAt(line, described[at], outline));
        return requests.map((request) => ({ request: { ...request, headings }, section, block: table }));
      });
    });
}

/** A line of a table that leads to the section that describes its request. */
function placeAt(line: RequestLine, section: Section | undefined, outline: OperationOutline): readonly PlacedRequest[] {
  return section ? [{ request: { line, headings: headingsAround(section, outline) }, section }] : [];
}
